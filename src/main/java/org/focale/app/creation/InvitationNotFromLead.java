package org.focale.app.creation;

import org.focale.base.Refused;

/// Associations are invited by the lead alone.
public final class InvitationNotFromLead extends Refused {

    InvitationNotFromLead(String organisation) {
        super("app.workspace.invitation-not-lead", organisation);
    }
}
