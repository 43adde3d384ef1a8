package org.focale.domain.site;

import org.focale.domain.Kept;

/// Who works with people: an association, the lead partner, a company, a training body, a public service.
///
/// @param kind  in words ("association", "entreprise", "organisme de formation")
/// @param siret 14 digits, or empty
public record Organisation(OrganisationId id, String name, String kind, String city, String phone, String siret) implements Kept {}
