package org.focale.domain.site;

/// How far a partner's card can be trusted.
public enum Standing {

    /// Its fingerprint was not compared yet: what it sends can be looked at.
    UNVERIFIED,

    /// Its fingerprint was compared.
    VERIFIED,

    /// The site showed other keys: nothing goes or comes until its fingerprint is compared anew.
    BLOCKED,

    /// The lead said that the card is good no more. That is not taken back: the site may come again with new keys.
    REVOKED
}
