package org.focale.domain.activity;

/// The three legal purposes of an immersion (field-facts.md §4.1).
public enum Purpose { NOT_SAID, DISCOVER, CONFIRM, RECRUIT }
