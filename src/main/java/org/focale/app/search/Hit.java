package org.focale.app.search;

import java.time.LocalDate;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Something that was found, with what was looked for marked in it.
public sealed interface Hit {

    /// @param referent who follows the person, may be empty
    record OfPerson(PersonId id, Marked name, String referent) implements Hit {}

    /// @param city may be empty
    record OfOrganisation(OrganisationId id, Marked name, String city) implements Hit {}

    /// Someone at a partner.
    ///
    /// @param partner its name
    record OfContact(OrganisationId at, Marked name, String partner) implements Hit {}

    /// What a partner offered.
    record OfOffer(OrganisationId at, Marked words, String partner) implements Hit {}

    /// @param name of the person in whose file it is
    /// @param text the piece around the first word found
    record OfNote(PersonId person, String name, @Nullable LocalDate date, Marked text) implements Hit {}

    /// @param name of the person in whose file it is
    record OfFile(PersonId person, String name, Marked file) implements Hit {}
}
