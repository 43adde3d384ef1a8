package org.focale.domain.badge;

/// What could be told of a badge without a network, the day it was taken in.
///
/// `PROVED`: signed, by a key that stands on a contact card of its issuer. `UNKNOWN_ISSUER`: signed, and nobody here knows whose key it is.
/// `ONLINE_ONLY`: only its issuer's site could tell.
public enum BadgeCheck { NOT_CHECKED, PROVED, UNKNOWN_ISSUER, ONLINE_ONLY }
