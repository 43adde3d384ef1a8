package org.focale.domain.site;

/// Who is invited.
public enum InvitationKind {

    /// Another organisation.
    PARTNER,

    /// Another PC of the same organisation.
    OWN_SITE
}
