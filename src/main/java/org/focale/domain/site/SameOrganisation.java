package org.focale.domain.site;

import org.focale.domain.Joined;
import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// Two records are one partner: one of them is shown under the other.
public record SameOrganisation(
        SameOrganisationId id,
        @Nullable OrganisationId organisation,
        @Nullable OrganisationId shownUnder) implements Kept, Joined<OrganisationId> {

    @Override
    public @Nullable OrganisationId one() {
        return organisation;
    }
}
