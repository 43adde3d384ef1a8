package org.focale.domain.site;

/// What an organisation is in a programme: the referent follows people, the lead gathers the whole.
public enum Role { REFERENT, LEAD }
