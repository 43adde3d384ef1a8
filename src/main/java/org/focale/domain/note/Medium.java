package org.focale.domain.note;

/// How a contact took place; none of these for a note that is no contact.
public enum Medium { OTHER, INTERVIEW, CALL, MESSAGE, VISIT, GROUP, LETTER }
