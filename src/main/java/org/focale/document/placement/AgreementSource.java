package org.focale.document.placement;

import java.util.List;
import org.focale.domain.activity.Finding;
import org.focale.domain.activity.WholePlacement;
import org.focale.domain.person.Person;
import org.focale.domain.site.Organisation;
import org.jspecify.annotations.Nullable;

/// What the data sheet of an agreement is printed from.
///
/// @param host         as it stands in the directory, null when it is told in words only
/// @param organisation who follows the person, as it is called: the structure d’accompagnement where the agreement names no other
/// @param referent     who follows the person there, may be empty
/// @param findings     what the rules say of it
public record AgreementSource(
        Person person,
        WholePlacement whole,
        @Nullable Organisation host,
        String organisation,
        String referent,
        List<Finding> findings) {}
