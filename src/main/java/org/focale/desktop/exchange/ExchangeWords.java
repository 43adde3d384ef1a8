package org.focale.desktop.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.focale.app.exchange.BundleReport.FileChange;
import org.focale.app.exchange.Pending;
import org.focale.app.exchange.Pending.Proposed;
import org.focale.app.exchange.Undecided;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.desktop.kit.FieldWords;
import org.focale.desktop.kit.Words;
import org.focale.domain.person.Person;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.store.BundleEntry;
import org.jspecify.annotations.Nullable;

/// How exchanges are told: who a partner is, what changes in a file, whose value stands beside whose.
final class ExchangeWords {

    /// Fields that only say whether a record is there.
    private static final Set<String> EXISTENCE = Set.of(RecordState.DELETED, RecordState.DELETED_OVER);

    private static final String PERSON = Codecs.of(Person.class).type();

    private final Words words;
    private final Texts texts;
    private final FieldWords fields;
    private final VersionWords versions;

    ExchangeWords(Words words) {
        this.words = words;
        this.texts = words.texts();
        this.fields = new FieldWords(words);
        this.versions = new VersionWords(words);
    }

    Texts texts() {
        return texts;
    }

    /// "Cap Neuhof, Bureau".
    String site(ContactCard card) {
        return texts.get("exchange.site", card.organisationName(), card.siteName());
    }

    /// "Bureau · Structure porteuse".
    String place(ContactCard card) {
        return card.siteName() + " · " + texts.of(card.role());
    }

    /// Since when, and by whose word, it is trusted or not.
    String standing(Contact contact) {
        var blocked = contact.blocked();
        var revoked = contact.revoked();
        if (revoked != null) {
            return texts.get("exchange.revoked.detail", day(revoked.at()), revoked.by());
        }
        return blocked == null ? verified(contact) : texts.get("exchange.blocked.detail", day(blocked));
    }

    String verified(Contact contact) {
        var verified = contact.verified();
        return verified == null ? texts.get("exchange.unverified.detail") : texts.get("exchange.verified.detail", day(verified.at()), verified.by());
    }

    /// "n° 3 · 14 novembre".
    String last(@Nullable BundleEntry entry) {
        return entry == null ? texts.get("exchange.none-yet") : texts.get("exchange.number-day", entry.number(), day(entry.at()));
    }

    String sentOrReceived(BundleEntry entry) {
        return texts.get(entry.sent() ? "exchange.sent-to" : "exchange.received-from", entry.number(), entry.peerName());
    }

    String records(BundleEntry entry) {
        return words.moment(entry.at()) + " · " + texts.count("exchange.records", entry.records());
    }

    String day(Instant at) {
        return words.day(words.dateOf(at));
    }

    String moment(Instant at) {
        return words.moment(at);
    }

    /// "nouveau dossier : un parcours, 2 expériences" or "2 savoir-être, 3 informations mises à jour".
    String what(FileChange file) {
        List<String> parts = new ArrayList<>(added(file));
        if (file.changed() > 0) {
            parts.add(texts.count("exchange.changed", file.changed()));
        }
        String list = String.join(", ", parts);
        if (!file.isNew()) {
            return list;
        }
        return list.isEmpty() ? texts.get("exchange.new-file") : texts.get("exchange.new-file.with", list);
    }

    /// New records of the file, its person's own aside.
    List<String> added(FileChange file) {
        return file.added().entrySet().stream().filter(added -> !added.getKey().equals(PERSON))
                .map(added -> fields.count(added.getKey(), added.getValue())).toList();
    }

    String name(FileChange file) {
        return file.name().isEmpty() ? texts.get("exchange.nameless") : file.name();
    }

    /// How a field in two versions is told.
    VersionWords versions() {
        return versions;
    }

    String field(Undecided undecided) {
        return versions.field(undecided);
    }

    String whose(Undecided undecided) {
        return versions.whose(undecided);
    }

    /// Whose it is that waits: a person's name as far as it is known, else what the record is and who sent it.
    String whose(Pending pending) {
        if (!pending.who().isEmpty()) {
            return pending.who();
        } else if (pending.person() != null || isNameless(pending)) {
            return texts.get("exchange.nameless");
        }
        String noun = fields.noun(type(pending));
        return pending.sender().isEmpty() ? noun : texts.get("exchange.pending.from", noun, pending.sender());
    }

    /// "Personne" alone would read as nobody.
    private static boolean isNameless(Pending pending) {
        return pending.who().isEmpty() && type(pending).equals(PERSON);
    }

    private static String type(Pending pending) {
        return pending.waiting().state().key().type();
    }

    /// What waits: "Coordonnées", or what the record is about.
    private String record(Pending pending) {
        return !pending.what().isEmpty() ? pending.what() : isNameless(pending) ? texts.get("exchange.nameless") : fields.noun(type(pending));
    }

    /// Whose it is and what: what a file says of the person themselves needs no other word than their name.
    String title(Pending pending) {
        if (pending.who().isEmpty()) {
            return record(pending);
        }
        return type(pending).equals(PERSON) ? pending.who() : pending.who() + " · " + record(pending);
    }

    String name(Pending pending, Proposed field) {
        return fields.name(type(pending), field.field());
    }

    String value(Pending pending, String field, Value value) {
        return fields.value(type(pending), field, value);
    }

    /// "Nadia Keller, 5 novembre".
    String stamp(Stamp stamp) {
        return texts.get("exchange.stamp", stamp.author(), day(stamp.at()));
    }

    /// "2 expériences".
    String count(String type, long number) {
        return fields.count(type, number);
    }

    /// "Expérience".
    String noun(String type) {
        return fields.noun(type);
    }

    /// "téléphone, adresse": fields of one type in the users' words; whether a record exists is not named.
    String names(String type, Collection<String> names) {
        return names.stream().filter(name -> !EXISTENCE.contains(name)).map(name -> fields.name(type, name)).distinct()
                .collect(Collectors.joining(", "));
    }
}
