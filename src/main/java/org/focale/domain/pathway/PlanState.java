package org.focale.domain.pathway;

/// How far an objective or a step is.
public enum PlanState {

    PLANNED, IN_PROGRESS, ON_HOLD, DONE, ABANDONED, CANCELLED;

    /// Something is still to be done.
    public boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS || this == ON_HOLD;
    }
}
