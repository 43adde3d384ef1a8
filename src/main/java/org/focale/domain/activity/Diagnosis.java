package org.focale.domain.activity;

import java.time.LocalDate;
import org.focale.domain.Coded;
import org.focale.domain.InFile;
import org.focale.domain.cv.LineState;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One soft skill, observed in one situation, by one observer, on one date.
///
/// @param placement    the placement it was seen in, null when the situation is told in words only
/// @param situation    the situation in words, frozen
/// @param date         day of the observation, not of its recording
/// @param fact         what was seen, in one to three sentences
/// @param state        whether the person agreed to show it
/// @param activity     the group activity it was seen in, null when it was none
/// @param ownView      how the person sees it, beside the observer
/// @param feedback     the day it was talked over with the person, null when it was not
/// @param evidence     a document that shows it, null when there is none
public record Diagnosis(
        DiagnosisId id,
        PersonId person,
        @Nullable PlacementId placement,
        String situation,
        Coded skill,
        Level level,
        @Nullable LocalDate date,
        String observer,
        String observerRole,
        String fact,
        LineState state,
        @Nullable ActivityId activity,
        Level ownView,
        @Nullable LocalDate feedback,
        @Nullable AttachmentId evidence) implements InFile {

    /// Seen in a placement or told in words, and not talked over yet.
    public Diagnosis(DiagnosisId id, PersonId person, @Nullable PlacementId placement, String situation, Coded skill, Level level,
            @Nullable LocalDate date, String observer, String observerRole, String fact, LineState state) {
        this(id, person, placement, situation, skill, level, date, observer, observerRole, fact, state, null, Level.NOT_OBSERVED, null, null);
    }

    /// The same, talked over with the person that day.
    public Diagnosis withFeedback(@Nullable LocalDate day) {
        return new Diagnosis(id, person, placement, situation, skill, level, date, observer, observerRole, fact, state, activity, ownView, day,
                evidence);
    }

    /// The same with what the person says of it, and of its words.
    public Diagnosis answered(LineState answer, String words) {
        return new Diagnosis(id, person, placement, situation, skill, level, date, observer, observerRole, words, answer, activity, ownView, feedback,
                evidence);
    }

    /// A diagnosis without a dated situation and an observer does not exist (domain.md, "From doing to the CV").
    public boolean isGrounded() {
        return date != null && !situation.isBlank() && !observer.isBlank();
    }

    /// Whether it may stand on a CV: seen, grounded, and agreed by the person.
    public boolean counts() {
        return level != Level.NOT_OBSERVED && state == LineState.AGREED && isGrounded();
    }
}
