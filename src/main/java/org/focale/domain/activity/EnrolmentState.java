package org.focale.domain.activity;

/// Whether someone has a place.
public enum EnrolmentState { WAITING, ENROLLED, WITHDRAWN }
