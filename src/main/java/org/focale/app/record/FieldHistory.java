package org.focale.app.record;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.change.FieldState;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.domain.Kept;
import org.focale.store.FieldChange;

/// What a field said before, who wrote it and when; and the versions it has now.
public final class FieldHistory {

    /// One past or present value.
    ///
    /// @param between the versions that it was decided between; empty when it was simply written
    public record Said(Value value, String author, Instant at, List<Candidate> between) {

        static Said of(FieldChange change) {
            List<Candidate> between = change.isDecision() ? IntStream.range(0, change.before().size()).mapToObj(i -> new Candidate(
                    change.before().get(i), i < change.writers().size() ? change.writers().get(i) : "")).toList() : List.of();
            return new Said(change.after().getLast(), change.author(), change.at(), between);
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

    /// Every value the field had here, newest first. What another site wrote before it reached us is told by its present versions.
    public <R extends Kept> List<Said> of(R record, String field) {
        RecordKey key = Codecs.of(record).key(record);
        return session.read(reading -> reading.history(key)).stream()
                .filter(change -> change.field().equals(field) && !change.after().isEmpty())
                .map(Said::of)
                .toList();
    }

    /// One value that one field of a record had.
    ///
    /// @param standsNow nothing was said in this field since
    public record Past(String field, Said said, boolean standsNow) {

        public Value value() {
            return said.value();
        }
    }

    /// Every value that each field of the record had here, newest first. That it exists is not one of them.
    public <R extends Kept> List<Past> of(R record) {
        var codec = Codecs.of(record);
        var seen = new HashSet<String>();
        return session.read(reading -> reading.history(codec.key(record))).stream()
                .filter(change -> codec.fieldNames().contains(change.field()) && !change.after().isEmpty())
                .map(change -> new Past(change.field(), Said.of(change), seen.add(change.field())))
                .toList();
    }

    /// The versions that stand now; two or more wait for a decision.
    public <R extends Kept> List<Version> versions(R record, String field) {
        return session.read(reading -> reading.state(Codecs.of(record).key(record)))
                .map(state -> state.fields().get(field))
                .map(FieldState::different)
                .orElse(List.of());
    }

    /// Names of the record's fields that stand in two versions.
    public <R extends Kept> List<String> inTwoVersions(R record) {
        return session.read(reading -> reading.state(Codecs.of(record).key(record)))
                .map(RecordState::fieldsInTwoVersions).orElse(List.of());
    }
}
