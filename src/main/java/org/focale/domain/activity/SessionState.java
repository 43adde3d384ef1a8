package org.focale.domain.activity;

/// Whether a session took place. Cancelled ones stay: people had noted them.
public enum SessionState { PLANNED, HELD, CANCELLED }
