package org.focale.domain.activity;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one assessment.
public record AssessmentId(UUID value) implements RecordId {

    /// The only assessment of this placement: two computers that write it name the same one, so that two versions are seen as two.
    public static AssessmentId of(PlacementId placement) {
        return new AssessmentId(RecordId.named(placement));
    }
}
