package org.focale.app.creation;

import org.focale.base.Refused;

/// The invitation to a second PC does not say which organisation it is for.
public final class InvitationWithoutOrganisation extends Refused {

    InvitationWithoutOrganisation() {
        super("app.workspace.invitation-organisation");
    }
}
