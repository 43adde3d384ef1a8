package org.focale.domain.rights;

/// Where an agreement stands on a day.
public enum ConsentState { NOT_GIVEN, HOLDS, ENDS_SOON, ENDED, WITHDRAWN }
