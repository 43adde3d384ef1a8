package org.focale.domain.activity;

/// On whose side it stopped.
public enum EndedBy { NOT_SAID, PERSON, HOST, BOTH, NOBODY }
