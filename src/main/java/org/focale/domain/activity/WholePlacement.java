package org.focale.domain.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A placement with its agreement and its assessment; those that nobody wrote yet say nothing.
public record WholePlacement(Placement placement, Agreement agreement, Assessment assessment) {

    /// @param agreements those of the same person; `assessments` too
    public static WholePlacement of(Placement placement, List<Agreement> agreements, List<Assessment> assessments) {
        return new WholePlacement(placement,
                agreements.stream().filter(each -> each.id().equals(AgreementId.of(placement.id()))).findFirst()
                        .orElseGet(() -> Agreement.of(placement.person(), placement.id())),
                assessments.stream().filter(each -> each.id().equals(AssessmentId.of(placement.id()))).findFirst()
                        .orElseGet(() -> Assessment.of(placement.person(), placement.id())));
    }

    /// Whether somebody said how it went.
    public boolean isAssessed() {
        return assessment.ending() != Ending.NOT_SAID;
    }

    /// The last day the person was there: earlier than planned where it stopped before; null when it never began or no end is known.
    public @Nullable LocalDate lastDay() {
        if (assessment.ending() == Ending.NO_SHOW) {
            return null;
        }
        return assessment.lastDay() == null ? placement.end() : assessment.lastDay();
    }

    /// Where it stands on that day.
    public PlacementStage stageOn(LocalDate day) {
        if (isAssessed()) {
            return PlacementStage.ENDED;
        }
        if (placement.end() != null && placement.end().isBefore(day)) {
            return placement.kind().isTaught() ? PlacementStage.ENDED : PlacementStage.TO_ASSESS;
        }
        return placement.start() == null || placement.start().isAfter(day) ? PlacementStage.COMING : PlacementStage.RUNNING;
    }

    /// Something was done there: it is over, and the person had come.
    public boolean wasLivedBy(LocalDate day) {
        return assessment.ending() != Ending.NO_SHOW
                && (isAssessed() || placement.end() != null && placement.end().isBefore(day));
    }
}
