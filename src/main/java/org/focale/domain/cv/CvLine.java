package org.focale.domain.cv;

import java.time.LocalDate;
import org.focale.domain.Coded;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.jspecify.annotations.Nullable;

/// What may stand on a CV, with where it comes from. Counted from the records, never typed.
public sealed interface CvLine {

    /// What [Cv#hidden] names the line by.
    String key();

    /// Whether the person agreed to show it.
    LineState state();

    /// @param placement where it was lived, null for past life
    record Lived(Experience experience, @Nullable Placement placement) implements CvLine {
        @Override
        public String key() {
            return experience.id().value().toString();
        }

        @Override
        public LineState state() {
            return experience.state();
        }
    }

    /// A skill with the body that validated it.
    record Validated(SkillValidation validation) implements CvLine {
        @Override
        public String key() {
            return validation.id().value().toString();
        }

        @Override
        public LineState state() {
            return validation.state();
        }
    }

    /// A soft skill at the latest level the person agreed to, and what supports it.
    ///
    /// @param latest     day of the diagnosis shown
    /// @param times      agreed diagnoses of this skill
    /// @param observers  different people who saw it
    /// @param situations different situations it was seen in
    record Observed(Coded skill, Level level, LocalDate latest, int times, int observers, int situations, LineState state) implements CvLine {
        @Override
        public String key() {
            return skill.key();
        }
    }
}
