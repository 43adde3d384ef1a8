package org.focale.domain.agenda;

/// What cannot be in two places at the same moment, or hold two things.
public enum ClashKind { PERSON, WORKER, PLACE }
