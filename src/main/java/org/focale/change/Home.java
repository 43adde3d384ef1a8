package org.focale.change;

import java.util.UUID;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;

/// Where a record lives: in the file of a person, or with an organisation. It never moves.
public sealed interface Home {

    UUID id();

    /// Leaves, is handed over and is erased with the person's file.
    record OfPerson(PersonId person) implements Home {
        @Override
        public UUID id() {
            return person.value();
        }
    }

    /// Companies, workers, lists, programmes.
    record OfOrganisation(OrganisationId organisation) implements Home {
        @Override
        public UUID id() {
            return organisation.value();
        }
    }
}
