package org.focale.domain.programme;

/// What a target counts. Only people and the people reached are in the records; the rest is told by the lead.
public enum Subject { NOT_SAID, PEOPLE, REACHED, PROFESSIONALS, ORGANISATIONS, PLACES, GROUPS, OTHER }
