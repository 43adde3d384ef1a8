package org.focale.store;

import java.util.UUID;
import org.focale.change.share.Claim;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Who follows a person, where that is not simply this organisation since the file was begun here.
///
/// @param position of the transaction that wrote it
/// @param handedTo to whom the file is being handed over, until their receipt comes; null otherwise
/// @param handedBy who handed the file to its owner, as far as this site knows
/// @param limit    how far its owner lets the file go to us; null where nobody said
public record FileClaim(PersonId person, Claim claim, long position, @Nullable OrganisationId handedTo,
        @Nullable OrganisationId handedBy, @Nullable Limit limit) {

    /// Of a file that this site hears of for the first time.
    public static FileClaim of(PersonId person, Claim claim) {
        return new FileClaim(person, claim, 0, null, null, null);
    }

    public FileClaim limited(@Nullable Limit to) {
        return new FileClaim(person, claim, position, handedTo, handedBy, to);
    }

    /// Being handed over to somebody, or not any more.
    public FileClaim handedTo(@Nullable OrganisationId to) {
        return new FileClaim(person, claim, position, to, handedBy, limit);
    }

    /// Another claim, by whoever handed the file over. How far the file goes is for its owner to say.
    public FileClaim claimed(Claim next, @Nullable OrganisationId by) {
        return new FileClaim(person, next, position, null, by, next.owner().equals(claim.owner()) ? limit : null);
    }

    /// How far this site heard that the file goes to it.
    public SharedScope heard() {
        return limit == null ? SharedScope.NOTHING : limit.scope();
    }

    /// @param life     of the site that said it
    /// @param position where it was in that life
    /// @param pending  what was changed here is still here, until the owner says that it has it
    public record Limit(SharedScope scope, UUID life, long position, boolean pending) {}
}
