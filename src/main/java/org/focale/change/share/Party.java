package org.focale.change.share;

import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;

/// One end of an exchange: whose it is, and what that organisation is in its programmes.
public record Party(OrganisationId organisation, Role role) {

    /// Another computer of the same organisation.
    public boolean isSame(Party other) {
        return organisation.equals(other.organisation);
    }

    public boolean isLead() {
        return role == Role.LEAD;
    }
}
