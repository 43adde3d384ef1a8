package org.focale.domain.pathway;

/// Where a theme stands. "Not discussed" is never "no" (domain.md).
public enum BarrierLevel { NOT_DISCUSSED, STRENGTH, NEED, IN_PROGRESS, LIFTED, NOT_RELEVANT }
