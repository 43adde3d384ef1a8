package org.focale.domain.activity;

/// How far on their own someone shows a soft skill. "Not observed" says nothing about the person and never counts.
public enum Level { NOT_OBSERVED, CONSTANT_HELP, SOME_HELP, ON_ONES_OWN, HELPS_OTHERS }
