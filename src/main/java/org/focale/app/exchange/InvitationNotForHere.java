package org.focale.app.exchange;

import org.focale.base.Refused;
import org.focale.domain.site.InvitationKind;

/// A workspace that is there already takes the invitation of a lead to an association, and no other.
public final class InvitationNotForHere extends Refused {

    InvitationNotForHere(InvitationKind kind) {
        super(kind == InvitationKind.OWN_SITE ? "app.exchange.invitation-new-computer" : "app.exchange.invitation-to-lead");
    }
}
