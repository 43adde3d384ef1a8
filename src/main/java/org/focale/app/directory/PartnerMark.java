package org.focale.app.directory;

/// What makes a partner stand out in the list.
public enum PartnerMark {

    /// Something can be taken up there today.
    OFFERS,
    /// They asked not to be asked.
    DO_NOT_ASK,
    /// Nobody made sure for a year, or ever.
    NOT_CHECKED,
    /// Their right to prescribe immersions for somebody else ends soon, or has ended.
    DELEGATION_ENDING
}
