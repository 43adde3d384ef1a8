package org.focale.app.directory;

/// What is doubtful in one cell of a list of partners. Nothing of it stops the import: it is told, so that it can be mended here or there.
public enum PartnerDoubt {

    /// A row without a name is not taken.
    NO_NAME,
    SIRET_NOT_DIGITS, SIRET_LENGTH, SIRET_CHECK_DIGIT,
    /// A spreadsheet took the 0 at the beginning away: it was put back.
    POSTCODE_ZERO,
    POSTCODE_ODD,
    /// Likewise.
    PHONE_ZERO,
    PHONE_ODD,
    EMAIL_ODD,
    /// The day could not be read and is left out.
    DAY_UNREADABLE,
    /// "Oui" or "non" is expected; the words were kept as the reason.
    ASK_UNCLEAR
}
