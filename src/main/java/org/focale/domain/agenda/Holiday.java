package org.focale.domain.agenda;

/// A public holiday of France, by name. The first eleven are everybody’s (Code du travail, L3133-1); the rest are of some territories.
public enum Holiday {
    NEW_YEAR, EASTER_MONDAY, LABOUR_DAY, VICTORY, ASCENSION, WHIT_MONDAY, NATIONAL_DAY, ASSUMPTION, ALL_SAINTS, ARMISTICE, CHRISTMAS,
    GOOD_FRIDAY, SECOND_CHRISTMAS, ABOLITION
}
