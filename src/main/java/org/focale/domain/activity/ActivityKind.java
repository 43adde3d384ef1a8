package org.focale.domain.activity;

/// The nine kinds of activity of the trade, and "other" for what is not known (domain.md).
public enum ActivityKind {
    OTHER, WORKSHOP, DIGITAL_WORKSHOP, TRAINING, TECHNICAL_PLATFORM, WORKSITE, CIVIC, PAID_WORK, INSERTION_CONTRACT, IMMERSION;

    /// Someone teaches there: it validates skills, and is neither assessed with a host nor an experience.
    public boolean isTaught() {
        return this == WORKSHOP || this == DIGITAL_WORKSHOP || this == TRAINING;
    }
}
