package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.share.Rights;
import org.focale.domain.rights.SharedScope;
import org.focale.exchange.Manifest;

/// What the exchanges come to, in words: the same in the window and on the command line.
public final class BundleWords {

    private static final int MOST_NAMES = 8;

    private final Texts texts;

    public BundleWords(Texts texts) {
        this.texts = texts;
    }

    /// What a bundle is.
    ///
    /// @param kind  as its manifest says it
    /// @param since number of the last bundle that was acknowledged; 0 when none was
    public String kind(String kind, long since) {
        return switch (kind) {
            case Manifest.RECEIPT -> texts.get("app.exchange.kind.receipt");
            case Manifest.TRANSFER -> texts.get("app.exchange.kind.transfer");
            case Manifest.CHANGES -> since > 0 ? texts.get("app.exchange.kind.changes-since", since) : texts.get("app.exchange.kind.changes");
            default -> texts.get("app.exchange.kind.full");
        };
    }

    /// "Suivi".
    public String scope(SharedScope scope) {
        return switch (scope) {
            case NOTHING -> texts.get("app.exchange.scope.nothing");
            case STATISTICS -> texts.get("app.exchange.scope.statistics");
            case FOLLOW_UP -> texts.get("app.exchange.scope.follow-up");
            case WHOLE_FILE -> texts.get("app.exchange.scope.whole-file");
        };
    }

    /// "12 en suivi, 3 en statistiques"; empty when there is nobody.
    public String scopes(Map<SharedScope, Integer> people) {
        var parts = new ArrayList<String>();
        new EnumMap<>(Map.of(SharedScope.WHOLE_FILE, "app.exchange.people.whole-file", SharedScope.FOLLOW_UP, "app.exchange.people.follow-up",
                SharedScope.STATISTICS, "app.exchange.people.statistics")).forEach((scope, key) -> {
                    int number = people.getOrDefault(scope, 0);
                    if (number > 0) {
                        parts.addFirst(texts.count(key, number));
                    }
                });
        return String.join(", ", parts);
    }

    /// "il manque l’envoi n° 4"; empty when nothing is missing.
    public String gap(BoardRow.Gap gap) {
        if (gap.numbers().size() == 1) {
            return texts.get("app.exchange.gap.one", gap.numbers().getFirst());
        } else if (!gap.numbers().isEmpty()) {
            return texts.get("app.exchange.gap.many", numbers(gap.numbers()));
        }
        return gap.before() == 0 ? "" : texts.get("app.exchange.gap.before", gap.before());
    }

    private static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /// "aucun envoi depuis 45 jours", "jamais reçu"; empty when something came lately.
    public String late(BoardRow row) {
        if (row.lastReceived() == null) {
            return texts.get("app.exchange.never");
        }
        return row.isLate() ? texts.count("app.exchange.quiet", row.quiet()) : "";
    }

    /// Whether what was sent arrived.
    public String receipt(BoardRow row) {
        return switch (row.receipt()) {
            case NOTHING_SENT -> texts.get("app.exchange.receipt.nothing-sent");
            case CAME -> texts.get("app.exchange.receipt.came");
            case AWAITED -> row.unacknowledged().size() == 1 ? texts.get("app.exchange.receipt.awaited.one", row.unacknowledged().getFirst())
                    : texts.get("app.exchange.receipt.awaited.many", numbers(row.unacknowledged()));
        };
    }

    /// Why a record waits, and what to do.
    ///
    /// @param owner who follows the person, or owns the record; may be empty
    public String reason(Rights.Verdict verdict, String owner) {
        return switch (verdict) {
            case TAKEN, PROPOSED -> texts.get("app.exchange.waits.proposed");
            case NOT_THEIR_FILE -> owner.isEmpty() ? texts.get("app.exchange.waits.not-their-file")
                    : texts.get("app.exchange.waits.followed-by", owner);
            case NOT_THEIR_ORGANISATION -> texts.get("app.exchange.waits.not-their-organisation");
            case OWNER_NOT_KNOWN -> texts.get("app.exchange.waits.owner-not-known");
            case NOT_AT_HOME -> texts.get("app.exchange.waits.not-at-home");
            case TOO_LONG -> texts.get("app.exchange.waits.too-long");
        };
    }

    /// Everything that a bundle says beside the files that change: one sentence each, none when it says nothing.
    public List<String> told(BundleReport report) {
        var said = new ArrayList<String>();
        var told = report.told();
        if (told.parts() > 1) {
            said.add(texts.get("app.exchange.told.part", told.part(), told.parts()));
        }
        if (told.isGap()) {
            said.add(texts.get("app.exchange.told.gap"));
        } else if (told.missed().size() == 1) {
            said.add(texts.get("app.exchange.told.missed.one", told.missed().getFirst()));
        } else if (!told.missed().isEmpty()) {
            said.add(texts.get("app.exchange.told.missed.many", numbers(told.missed())));
        }
        if (told.kind().equals(Manifest.RECEIPT)) {
            said.add(texts.get("app.exchange.told.receipt"));
        }
        add(said, "app.exchange.told.proposed", report.aside().proposed());
        report.aside().waiting().forEach((verdict, number) ->
                said.add(texts.count("app.exchange.told.waits", number, reason(verdict, ""))));
        dropped(said, report.aside());
        add(said, "app.exchange.told.documents", told.documents());
        add(said, "app.exchange.told.erased", told.erased());
        add(said, "app.exchange.told.withdrawn", told.withdrawn());
        add(said, "app.exchange.told.confirmed", told.confirmed());
        handed(said, told.handed());
        add(said, "app.exchange.told.past", told.past().kept());
        add(said, "app.exchange.told.past.refused", told.past().refused());
        return List.copyOf(said);
    }

    /// Each with what it is and whose, as far as there are few.
    private void dropped(List<String> said, BundleReport.Aside aside) {
        var named = aside.tooLong().stream().limit(MOST_NAMES).toList();
        named.forEach(each -> {
            String noun = texts.get("domain.record." + (Codecs.of(each.type()).isPresent() ? each.type() : "unknown"));
            said.add(each.person().isEmpty() ? texts.get("app.exchange.told.dropped.nameless", noun)
                    : texts.get("app.exchange.told.dropped.of", each.person(), noun));
        });
        add(said, "app.exchange.told.dropped", aside.dropped() - named.size());
    }

    /// Each by name, as far as there are few and they have one.
    private void handed(List<String> said, List<BundleReport.Handed> all) {
        var named = all.stream().filter(each -> !each.person().isEmpty() && (each.isOurs() || !each.to().isEmpty())).limit(MOST_NAMES).toList();
        named.forEach(each -> said.add(each.isOurs() ? texts.get("app.exchange.told.handed.ours", each.person())
                : texts.get("app.exchange.told.handed.theirs", each.person(), each.to())));
        add(said, "app.exchange.told.handed", all.size() - named.size());
    }

    private void add(List<String> said, String key, int number) {
        if (number > 0) {
            said.add(texts.count(key, number));
        }
    }

    /// What came of taking an opening back.
    public String takenBack(TakeImportBack.TakenBack done) {
        String back = texts.count("app.exchange.taken-back", done.records());
        return done.kept() == 0 ? back : back + " " + texts.count("app.exchange.taken-back.kept", done.kept());
    }
}
