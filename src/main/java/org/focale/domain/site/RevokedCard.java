package org.focale.domain.site;

import java.time.Instant;

/// A card that the lead said is good no more: these keys of this site, whether the card came here or not.
///
/// @param verifyKey Ed25519, as text
/// @param by        who said so
public record RevokedCard(SiteId site, String verifyKey, Instant at, String by) implements TrustEntry {}
