package org.focale.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focale.change.RecordState;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.InvitationKind;

/// What an invitation says. Its own card vouches for it; whether that card is the lead's, two people compare.
///
/// @param id      random
/// @param invited for whom, in words; empty: for several
/// @param from    whom the answer goes to
/// @param records of the inviting organisation, as they stand there: programmes, lists, own fields, letters
/// @param revoked cards that are good no more
public record OpenedInvitation(UUID id, InvitationKind kind, String invited, Instant written, ContactCard from, List<RecordState> records,
        List<Revocation> revoked) {}
