package org.focale.app.record;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.change.FieldState;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.domain.Kept;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.store.FieldChange;
import org.jspecify.annotations.Nullable;

/// What a field said before, who wrote it and when; and the versions it has now.
public final class FieldHistory {

    /// One past or present value.
    ///
    /// @param between the versions that it was decided between; empty when it was simply written
    /// @param from    the organisation where it was written before the file was handed over to us, empty when it is none we know; null: here
    public record Said(Value value, String author, Instant at, List<Candidate> between, @Nullable String from) {

        static Said of(FieldChange change, List<Contact> known) {
            List<Candidate> between = change.isDecision() ? IntStream.range(0, change.before().size()).mapToObj(i -> new Candidate(
                    change.before().get(i), i < change.writers().size() ? change.writers().get(i) : "")).toList() : List.of();
            var site = change.site();
            return new Said(change.after().getLast(), change.author(), change.at(), between, site == null ? null
                    : known.stream().map(Contact::card).filter(card -> card.site().equals(site)).map(ContactCard::organisationName)
                            .findFirst().orElse(""));
        }
    }

    /// A version that was kept, or set aside.
    ///
    /// @param writer empty where nobody noted it
    public record Candidate(Value value, String writer) {}

    private final Session session;

    public FieldHistory(Session session) {
        this.session = session;
    }

    /// Every value the field had here, newest first, and where its file was handed over to us, those it had before. What another site wrote
    /// otherwise before it reached us is told by its present versions.
    public <R extends Kept> List<Said> of(R record, String field) {
        RecordKey key = Codecs.of(record).key(record);
        return session.read(reading -> {
            var known = reading.contacts();
            return written(reading.history(key).stream().filter(change -> change.field().equals(field) && !change.after().isEmpty()).toList())
                    .stream().map(change -> Said.of(change, known)).toList();
        });
    }

    /// Those of one field without what only says that it arrived: who wrote it, when and where, the change below tells.
    private static List<FieldChange> written(List<FieldChange> newestFirst) {
        return IntStream.range(0, newestFirst.size()).filter(i -> i + 1 == newestFirst.size()
                || !isArrival(newestFirst.get(i), newestFirst.get(i + 1))).mapToObj(newestFirst::get).toList();
    }

    private static boolean isArrival(FieldChange change, FieldChange before) {
        return !Objects.equals(change.site(), before.site()) && change.after().equals(before.after());
    }

    /// One value that one field of a record had.
    ///
    /// @param standsNow nothing was said in this field since
    public record Past(String field, Said said, boolean standsNow) {

        public Value value() {
            return said.value();
        }
    }

    /// The same of every field of the record. That it exists is not one of them.
    public <R extends Kept> List<Past> of(R record) {
        var codec = Codecs.of(record);
        return session.read(reading -> {
            var known = reading.contacts();
            var all = reading.history(codec.key(record)).stream()
                    .filter(change -> codec.fieldNames().contains(change.field()) && !change.after().isEmpty()).toList();
            var written = new HashSet<FieldChange>();
            all.stream().collect(Collectors.groupingBy(FieldChange::field)).values().forEach(field -> written.addAll(written(field)));
            var seen = new HashSet<String>();
            return all.stream().filter(written::contains)
                    .map(change -> new Past(change.field(), Said.of(change, known), seen.add(change.field()))).toList();
        });
    }

    /// The versions that stand now; two or more wait for a decision.
    public <R extends Kept> List<Version> versions(R record, String field) {
        return session.read(reading -> reading.state(Codecs.of(record).key(record)))
                .map(state -> state.fields().get(field))
                .map(FieldState::different)
                .orElse(List.of());
    }

    /// The field as it stands, to be decided about.
    public <R extends Kept> Optional<FieldState> field(R record, String field) {
        return session.read(reading -> reading.state(Codecs.of(record).key(record))).map(state -> state.fields().get(field));
    }

    /// Names of the record's fields that stand in two versions.
    public <R extends Kept> List<String> inTwoVersions(R record) {
        return session.read(reading -> reading.state(Codecs.of(record).key(record)))
                .map(RecordState::fieldsInTwoVersions).orElse(List.of());
    }
}
