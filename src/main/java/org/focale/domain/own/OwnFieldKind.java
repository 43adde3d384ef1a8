package org.focale.domain.own;

/// What kind of answer an own field takes.
public enum OwnFieldKind { TEXT, CHOICE, DATE, NUMBER, YES_NO }
