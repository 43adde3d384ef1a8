package org.focale.domain.activity;

/// What a placement led to.
public enum Followed { NOT_SAID, JOB, TRAINING, POEI, NOTHING }
