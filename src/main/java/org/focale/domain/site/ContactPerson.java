package org.focale.domain.site;

import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// Someone at a partner.
///
/// @param left works there no longer
public record ContactPerson(
        ContactPersonId id,
        @Nullable OrganisationId organisation,
        String name,
        String job,
        String phone,
        String email,
        boolean left) implements Kept {}
