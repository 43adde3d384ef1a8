package org.focale.domain.rights;

/// How much of a file a consent is about. What is not known shares nothing.
public enum SharedScope { NOTHING, STATISTICS, FOLLOW_UP, WHOLE_FILE }
