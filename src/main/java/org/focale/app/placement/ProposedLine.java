package org.focale.app.placement;

import java.util.List;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.SkillValidation;

/// A line that what the person did proposes for their CV. Nothing of it stands there before they said so.
public sealed interface ProposedLine {

    /// What was lived in a placement. The experience is not in the file yet.
    record Lived(Experience experience, Placement placement) implements ProposedLine {}

    /// What was worked on in an activity that the person came to. The skill is not in the file yet.
    ///
    /// @param minutes how long they were there in all
    record Validated(SkillValidation validation, Activity activity, int minutes) implements ProposedLine {}

    /// What was observed: every diagnosis of one soft skill that waits for the person's answer, the latest first. They are in the file.
    record Observed(List<Diagnosis> diagnoses) implements ProposedLine {

        public Diagnosis latest() {
            return diagnoses.getFirst();
        }
    }
}
