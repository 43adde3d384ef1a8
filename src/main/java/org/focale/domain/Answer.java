package org.focale.domain;

/// Yes, no, or nobody said: "not said" is never "no".
public enum Answer { NOT_SAID, YES, NO }
