package org.focale.domain.programme;

/// How a person stands to a target. Outside: not among those of whom it is counted.
public enum Standing { NOT_KNOWN, COUNTED, NOT_COUNTED, OUTSIDE }
