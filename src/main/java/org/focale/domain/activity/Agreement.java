package org.focale.domain.activity;

import java.time.LocalDate;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// What an immersion agreement says beside the placement: who signs, what for, under which conditions (field-facts.md §4.2).
/// The official act is made elsewhere.
///
/// @param aims              and how they are looked at in the end
/// @param prescriber        who decides it and covers it (mission locale, SIAE, France Travail…), not the referent
/// @param prescriberContact their person, address, telephone
/// @param supporter         the structure d’accompagnement, and who follows there
/// @param signatory         who signs for the host
/// @param equipment         what protects the person, and who gives it
/// @param conditions        work conditions, hygiene, meals, travel
/// @param guardian          of a minor, who signs too
/// @param employer          of the person, where they have one
/// @param reference         number of the official agreement
/// @param renews            the placement that this one prolongs
/// @param renewalReason     what was not reached yet
public record Agreement(
        AgreementId id,
        PersonId person,
        @Nullable PlacementId placement,
        Purpose purpose,
        String aims,
        String prescriber,
        String prescriberContact,
        String supporter,
        String signatory,
        String equipment,
        String conditions,
        String guardian,
        String employer,
        String reference,
        @Nullable LocalDate signed,
        @Nullable PlacementId renews,
        String renewalReason) implements InFile {

    /// An agreement of which nothing is said yet; there is one a placement.
    public static Agreement of(PersonId person, PlacementId placement) {
        return new Agreement(AgreementId.of(placement), person, placement, Purpose.NOT_SAID, "", "", "", "", "", "", "", "", "", "", null, null, "");
    }
}
