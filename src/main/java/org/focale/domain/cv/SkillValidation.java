package org.focale.domain.cv;

import java.time.LocalDate;
import org.focale.domain.Coded;
import org.focale.domain.InFile;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// A skill that a training body validated.
///
/// @param body        who validated it
/// @param date        when, null when not known
/// @param certificate what proves it, in words ("certificat n° …", "attestation vue le…"); empty when nothing was seen
/// @param bornOf      the activity it was validated in, null when it was none of ours
public record SkillValidation(
        SkillValidationId id,
        PersonId person,
        Coded skill,
        String body,
        @Nullable LocalDate date,
        String certificate,
        LineState state,
        @Nullable ActivityId bornOf) implements InFile {

    /// A skill that was not validated in an activity of ours.
    public SkillValidation(SkillValidationId id, PersonId person, Coded skill, String body, @Nullable LocalDate date, String certificate,
            LineState state) {
        this(id, person, skill, body, date, certificate, state, null);
    }
}
