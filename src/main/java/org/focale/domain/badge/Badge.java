package org.focale.domain.badge;

import java.time.LocalDate;
import org.focale.domain.Coded;
import org.focale.domain.InFile;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// An Open Badge of a person. What it says is in its file; what stands here is for lists.
///
/// @param name       as the badge calls itself
/// @param issuer     who issued it, by name
/// @param skill      the skill or soft skill it stands for here, [Coded#NONE] when none was chosen
/// @param proves     the validated skill it stands for, null when it is a soft skill or none
/// @param issued     day of issue, null when the badge does not say
/// @param expires    last day it is worth something, null when it has none
/// @param check      what could be told when it was taken in; it is checked anew each time it is shown
/// @param credential the id that the badge gives itself, empty when it has none
/// @param ours       issued by this organisation
/// @param file       the document that holds its bytes as they came
public record Badge(
        BadgeId id,
        PersonId person,
        String name,
        String issuer,
        Coded skill,
        @Nullable SkillValidationId proves,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires,
        BadgeEdition edition,
        BadgeCheck check,
        String credential,
        boolean ours,
        @Nullable AttachmentId file) implements InFile {

    /// The line of a CV it stands for: [org.focale.domain.cv.CvLine#key], empty for none.
    public String line() {
        return proves == null ? skill.isEmpty() ? "" : skill.key() : proves.value().toString();
    }

    /// Its last day has passed.
    public boolean isOverOn(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }
}
