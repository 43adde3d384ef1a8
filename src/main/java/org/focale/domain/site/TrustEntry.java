package org.focale.domain.site;

/// What a site keeps of whom it trusts, beside the cards themselves. Not a record: it never leaves this PC as it stands.
public sealed interface TrustEntry permits Invitation, AcceptedInvitation, RevokedCard {}
