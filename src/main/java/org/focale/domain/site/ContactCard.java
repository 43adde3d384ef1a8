package org.focale.domain.site;

/// How another workspace is reached: who it is, and the keys that belong to it. Public: it holds no secret and no person.
///
/// @param recipient what is sealed to it, an age recipient (`age1…`)
/// @param verifyKey what its signatures are checked with, Ed25519, as text
public record ContactCard(
        SiteId site, String siteName, OrganisationId organisation, String organisationName, Role role, String recipient, String verifyKey) {}
