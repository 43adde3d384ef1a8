package org.focale.domain.rights;

/// What a last contact was; of a file that tells of none, the day it was last changed.
public enum ContactKind { NOTE, APPOINTMENT, SESSION, PLACEMENT, DIAGNOSIS, VALIDATION, ENTRY, EXIT, SITUATION, FOLLOW_UP, NOTICE, CONSENT, FILE }
