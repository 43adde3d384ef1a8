package org.focale.domain.badge;

/// Which edition of the Open Badges specification a badge follows.
public enum BadgeEdition { UNKNOWN, TWO, THREE }
