package org.focale.domain.site;

/// This installation, and the organisation it works for.
///
/// @param name how partners call this PC ("Poste de l'accueil")
public record Site(SiteId id, String name, OrganisationId organisation, Role role) {}
