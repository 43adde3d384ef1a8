package org.focale.exchange;

import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;

/// The file was an invitation once: the key of the card in it does not vouch for what it says.
public final class InvitationDamaged extends Refused {

    InvitationDamaged(@Nullable Throwable cause) {
        super(cause, "exchange.invitation.damaged");
    }
}
