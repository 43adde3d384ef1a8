package org.focale.store;

import org.focale.seal.AgeIdentity;
import org.focale.seal.AgeRecipient;
import org.focale.seal.SigningKey;

/// The site's own keys.
///
/// @param identity opens what is sealed to this site
/// @param signing  signs what it sends
/// @param recovery the public half of the key on paper: what the site sends is sealed to it too
public record SiteKeys(AgeIdentity identity, SigningKey signing, AgeRecipient recovery) {}
