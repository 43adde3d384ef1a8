package org.focale.domain.activity;

/// How a placement ended.
public enum Ending { NOT_SAID, COMPLETED, PARTLY, NO_SHOW }
