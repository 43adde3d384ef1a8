package org.focale.domain.activity;

/// What the rules of immersions speak of.
public enum ImmersionRule { LATEST_END, TIMES, DAYS, PRESENCE, RENEWAL, PURPOSE, WEEK, AGE, GUARDIAN, PRESCRIBER }
