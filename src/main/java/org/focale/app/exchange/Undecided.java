package org.focale.app.exchange;

import java.time.Instant;
import java.util.List;
import org.focale.change.RecordKey;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One field that two hands wrote without knowing of each other: both values are kept until someone decides.
///
/// @param person whose file it is in; null for a record of the organisation
/// @param who    the person's name, may be empty
/// @param what   what the record is about, where it is not the person's own: "Immersion en boulangerie"
/// @param before what the field said before, as far as this site knows
/// @param hands  the values that stand, the shown one last
public record Undecided(RecordKey record, @Nullable PersonId person, String who, String what, String field, @Nullable Earlier before,
        List<Hand> hands) {

    /// @param until when it was written over here
    public record Earlier(Value value, Instant until) {}

    /// @param here whether this site wrote it
    /// @param site how the site that wrote it is called; empty when it is none we know
    public record Hand(Version version, boolean here, String site) {}

    public Undecided {
        hands = List.copyOf(hands);
    }
}
