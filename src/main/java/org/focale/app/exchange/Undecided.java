package org.focale.app.exchange;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.focale.change.FieldState;
import org.focale.change.RecordKey;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One field that two hands wrote without knowing of each other: both values are kept until someone decides.
///
/// @param person whose file it is in; null for a record of the organisation
/// @param who    the person's name, may be empty
/// @param about  which of their records it is
/// @param seen   the field as it was read: a decision is written over that much, and no more
/// @param before what the field said before, as far as this site knows
/// @param hands  the values that stand, the shown one last
/// @param unseen of a record that was deleted: the fields that were written elsewhere and that whoever deleted it had not seen
public record Undecided(RecordKey record, @Nullable PersonId person, String who, RecordTitle about, String field, FieldState seen,
        @Nullable Earlier before, List<Hand> hands, List<String> unseen) {

    /// @param until when it was written over here
    public record Earlier(Value value, Instant until) {}

    /// @param here whether this site wrote it
    /// @param site how the site that wrote it is called; empty when it is none we know
    public record Hand(Version version, boolean here, String site) {}

    public Undecided {
        hands = List.copyOf(hands);
        unseen = List.copyOf(unseen);
    }

    /// The values as they are numbered, from 1: what this site wrote first.
    public List<Hand> ordered() {
        return hands.stream().sorted(Comparator.comparing(Hand::here).reversed()).toList();
    }

    /// What the record is about, where it is not the person's own: "Immersion en boulangerie".
    public String what() {
        return about.words();
    }

    /// For what a file says in an own field: of which kind it is.
    public @Nullable OwnFieldKind own() {
        return about.own();
    }

    /// Whether this is the same field, whatever stands in it by now.
    public boolean isSameField(Undecided other) {
        return record.equals(other.record) && field.equals(other.field);
    }
}
