package org.focale.app.letter;

/// What can stand between braces in a letter.
public enum LetterWord {
    FIRST_NAME, LAST_NAME, PERSON, BIRTH_DATE, ORGANISATION, CITY, PHONE, EMAIL, SIGNER, TODAY, ACTIVITY, DAY, HOURS, PLACE, TRAINER, PERIOD, LENGTH,
    SESSIONS,
    /// Each session on a line of its own.
    DETAILS;

    /// As it is written: "{prénom}".
    public String braced() {
        return "{" + ShippedLetters.SHIPPED.word(this) + "}";
    }
}
