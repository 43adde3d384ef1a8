package org.focale.domain.activity;

/// The nine kinds of activity of the trade, and "other" for what is not known (domain.md).
public enum ActivityKind {
    OTHER, WORKSHOP, DIGITAL_WORKSHOP, TRAINING, TECHNICAL_PLATFORM, WORKSITE, CIVIC, PAID_WORK, INSERTION_CONTRACT, IMMERSION
}
