package org.focale.app.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.change.share.Link;
import org.focale.change.share.Rights;
import org.focale.domain.own.Setting;
import org.focale.domain.own.SettingId;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Contact;
import org.focale.domain.site.SiteId;
import org.focale.exchange.Manifest;
import org.focale.store.BundleEntry;
import org.focale.store.FileClaim;
import org.focale.store.Reading;
import org.focale.store.SharedFile;
import org.jspecify.annotations.Nullable;

/// Reads the exchange board: for each partner what went, what came, what is late and what waits.
public final class ReadBoard {

    /// Days without a bundle, until the association chooses another number.
    public static final int LATE_DAYS = 30;

    private static final String LATE_DAYS_KEY = "quiet-partner.days";
    private static final int FEWEST = 1;
    private static final int MOST = 365;
    private static final Comparator<BoardRow> LATE_FIRST = Comparator.comparing((BoardRow row) -> !row.isLate())
            .thenComparing(row -> row.lastReceived() != null || !row.contact().isVerified())
            .thenComparingLong(row -> row.isLate() ? -row.quiet() : 0)
            .thenComparing(row -> row.gap().isNone())
            .thenComparing(row -> row.proposed() + row.waits() == 0)
            .thenComparing(row -> Folded.of(row.contact().card().organisationName()))
            .thenComparing(row -> Folded.of(row.contact().card().siteName()));

    private final Session session;
    private final Saves saves;

    public ReadBoard(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    public Board now() {
        return session.read(this::now);
    }

    Board now(Reading reading) {
        var seen = new Seen(reading.bundles(), reading.exchange().life().id(), reading.exchange().waitingCounts(),
                reading.exchange().claims().values(), lateDays(reading));
        return new Board(reading.contacts().stream().map(contact -> row(contact, seen, reading)).sorted(LATE_FIRST).toList(), seen.lateDays());
    }

    /// What is read once for all rows.
    ///
    /// @param bundles newest first
    /// @param life    the present one of this site
    private record Seen(List<BundleEntry> bundles, UUID life, Map<SiteId, Map<Rights.Verdict, Integer>> waiting,
            Iterable<FileClaim> claims, int lateDays) {

        List<BundleEntry> bundles(Contact of, boolean sent) {
            return bundles.stream().filter(entry -> entry.sent() == sent && entry.peer().equals(of.card().site())).toList();
        }
    }

    private BoardRow row(Contact contact, Seen seen, Reading reading) {
        var link = reading.exchange().link(contact.card().site());
        var sent = seen.bundles(contact, true);
        var received = seen.bundles(contact, false);
        var lastReceived = received.isEmpty() ? null : received.getFirst();
        long quiet = quiet(contact, lastReceived);
        var waiting = waiting(contact, seen);
        int proposed = Optional.ofNullable(waiting.remove(Rights.Verdict.PROPOSED)).orElse(0);
        return new BoardRow(contact, sent.isEmpty() ? null : sent.getFirst(), unacknowledged(sent, link, seen.life()), lastReceived,
                Receipts.isOwed(seen.bundles(), contact.card().site()), gap(received, link), quiet, quiet > seen.lateDays(), proposed, waiting,
                given(contact, reading.exchange().shared(contact.card().site()), seen), had(contact, seen));
    }

    /// A receipt asks for none; what was sent in an earlier life was forgotten with it.
    private static List<Long> unacknowledged(List<BundleEntry> sent, Link link, UUID life) {
        return sent.stream().filter(entry -> !entry.carried().kind().equals(Manifest.RECEIPT))
                .filter(entry -> life.equals(entry.carried().life()) && entry.carried().upTo() > link.acknowledged())
                .map(BundleEntry::number).sorted().toList();
    }

    private long quiet(Contact contact, @Nullable BundleEntry lastReceived) {
        var verified = contact.verified();
        Instant since = lastReceived != null ? lastReceived.at() : verified == null ? null : verified.at();
        return since == null ? -1 : ChronoUnit.DAYS.between(LocalDate.ofInstant(since, session.clock().getZone()), session.today());
    }

    /// Of the partner's present life, what came and does not count yet: parts of it, or something before it, never came.
    private static BoardRow.Gap gap(List<BundleEntry> received, Link link) {
        var numbers = new TreeSet<Long>();
        long before = 0;
        for (BundleEntry entry : received) {
            var carried = entry.carried();
            if (carried.life() != null && carried.life().equals(link.life()) && carried.upTo() > link.have()) {
                var missing = missingParts(entry, received);
                numbers.addAll(missing);
                before = missing.isEmpty() && carried.from() > link.have() ? Math.max(before, entry.number()) : before;
            }
        }
        return new BoardRow.Gap(List.copyOf(numbers), before);
    }

    /// Parts of one sending follow each other.
    private static List<Long> missingParts(BundleEntry entry, List<BundleEntry> received) {
        var carried = entry.carried();
        Set<Integer> parts = received.stream().filter(other -> carried.series() != null && carried.series().equals(other.carried().series()))
                .map(other -> other.carried().part()).collect(Collectors.toSet());
        long first = entry.number() - carried.part() + 1;
        var missing = new TreeSet<Long>();
        for (int part = 1; part <= carried.parts() && carried.series() != null; part++) {
            if (!parts.contains(part)) {
                missing.add(first + part - 1);
            }
        }
        return List.copyOf(missing);
    }

    private static Map<Rights.Verdict, Integer> waiting(Contact contact, Seen seen) {
        var counts = seen.waiting().get(contact.card().site());
        return counts == null ? new EnumMap<>(Rights.Verdict.class) : new EnumMap<>(counts);
    }

    /// What goes back to those who follow the person is not shared with them.
    private static Map<SharedScope, Integer> given(Contact contact, Map<PersonId, SharedFile> shared, Seen seen) {
        var counts = new EnumMap<SharedScope, Integer>(SharedScope.class);
        var own = new HashSet<PersonId>();
        seen.claims().forEach(file -> {
            if (file.claim().owner().equals(contact.card().organisation())) {
                own.add(file.person());
            }
        });
        shared.forEach((person, file) -> {
            if (!own.contains(person)) {
                counts.merge(file.scope(), 1, Integer::sum);
            }
        });
        counts.remove(SharedScope.NOTHING);
        return counts;
    }

    private static Map<SharedScope, Integer> had(Contact contact, Seen seen) {
        var counts = new EnumMap<SharedScope, Integer>(SharedScope.class);
        seen.claims().forEach(file -> {
            if (file.claim().owner().equals(contact.card().organisation()) && file.limit() != null) {
                counts.merge(file.limit().scope(), 1, Integer::sum);
            }
        });
        counts.remove(SharedScope.NOTHING);
        return counts;
    }

    /// After how many days without a bundle a partner is late.
    public int lateDays() {
        return session.read(ReadBoard::lateDays);
    }

    private static int lateDays(Reading reading) {
        return setting(reading).map(Setting::value).filter(value -> value.matches("\\d{1,3}")).map(Integer::valueOf)
                .map(days -> Math.clamp(days, FEWEST, MOST)).orElse(LATE_DAYS);
    }

    private static Optional<Setting> setting(Reading reading) {
        return reading.all(Setting.class).stream().filter(setting -> setting.key().equals(LATE_DAYS_KEY)).findFirst();
    }

    /// Chooses that number for the whole association.
    public void lateAfter(int days) {
        String value = String.valueOf(Math.clamp(days, FEWEST, MOST));
        session.read(ReadBoard::setting).ifPresentOrElse(now -> saves.change(now, new Setting(now.id(), now.key(), value)),
                () -> saves.create(new Setting(new SettingId(session.ids().next()), LATE_DAYS_KEY, value)));
    }
}
