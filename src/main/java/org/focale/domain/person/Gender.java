package org.focale.domain.person;

/// As funders count it; never guessed from a first name.
public enum Gender { NOT_SAID, WOMAN, MAN, OTHER }
