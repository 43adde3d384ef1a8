package org.focale.app.exchange;

import java.util.List;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.domain.person.PersonId;
import org.focale.store.WaitingRecord;
import org.jspecify.annotations.Nullable;

/// A record that came and was not taken in: a change that a partner proposes, or something that is not theirs to write here.
///
/// @param sender  the partner's organisation, as its card says; empty when the card is gone
/// @param person  whose file it is in; null for a record of an organisation
/// @param who     the person's name, may be empty
/// @param what    what the record is about, where it is not the person's own
/// @param fields  what it says, beside what stands here
/// @param owner   who follows the person or owns the record, as far as this site knows; may be empty
/// @param mayTake it is for a file that this organisation follows, which can take it over as its own
public record Pending(WaitingRecord waiting, String sender, @Nullable PersonId person, String who, String what, List<Proposed> fields,
        String owner, boolean mayTake) {

    /// One field of it.
    ///
    /// @param ours [Value#NOTHING] where nothing stands
    public record Proposed(String field, Value ours, Value theirs, Stamp stamp) {}

    public Pending {
        fields = List.copyOf(fields);
    }
}
