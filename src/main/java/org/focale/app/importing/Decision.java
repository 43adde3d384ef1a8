package org.focale.app.importing;

/// What becomes of a row that resembles somebody.
public sealed interface Decision {

    /// Nobody said yet.
    Decision OPEN = new Open();

    /// Two people, from now on.
    Decision OTHER = new Other();

    /// Nobody said yet.
    record Open() implements Decision {}

    /// The same person: what is empty there is filled from the row, nothing else changes.
    record Same(Twin twin) implements Decision {}

    /// Somebody else, who is added; it is remembered that they are two people.
    record Other() implements Decision {}
}
