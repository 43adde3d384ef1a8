package org.focale.domain.site;

import java.time.LocalDate;
import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// Who works with people: an association, the lead partner, a company, a training body, a public service.
///
/// @param kind           in words ("association", "entreprise", "organisme de formation")
/// @param siret          14 digits, or empty
/// @param address        street and number
/// @param sector         what they do ("bâtiment", "aide à la personne")
/// @param doNotAsk       they asked not to be asked
/// @param doNotAskWhy    and why, or until when
/// @param checked        the day somebody made sure that all this is still so; null: nobody did
/// @param delegatedUntil last day they may prescribe immersions for somebody else, null where that means nothing
public record Organisation(
        OrganisationId id,
        String name,
        String kind,
        String city,
        String phone,
        String siret,
        String address,
        String postcode,
        String email,
        String website,
        String sector,
        boolean doNotAsk,
        String doNotAskWhy,
        @Nullable LocalDate checked,
        @Nullable LocalDate delegatedUntil,
        String comment) implements Kept {

    /// Of which no more is known.
    public Organisation(OrganisationId id, String name, String kind, String city, String phone, String siret) {
        this(id, name, kind, city, phone, siret, "", "", "", "", "", false, "", null, null, "");
    }
}
