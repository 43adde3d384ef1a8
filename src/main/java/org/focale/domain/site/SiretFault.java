package org.focale.domain.site;

/// What is wrong with what was typed as a SIRET.
public enum SiretFault { NOT_DIGITS, LENGTH, CHECK_DIGIT }
