package org.focale.change;

/// One thing that happens in a year of exchange. Numbers are taken modulo what there is, so that any list of steps makes sense.
sealed interface YearStep {

    /// A value written over everything the site holds of the field.
    record Write(int site, int file, int place, int value) implements YearStep {}

    /// The person agrees to another scope, narrower or wider.
    record Agree(int site, int file, int scope) implements YearStep {}

    /// Seals what the other has not acknowledged; the file, or its parts, are on their way.
    record Send(int from, int to, int parts) implements YearStep {}

    /// A bundle arrives; it stays on the key and may arrive again, after others.
    ///
    /// @param together opened with the one before, to be taken back with it
    record Deliver(int message, boolean together) implements YearStep {}

    record Lose(int message) implements YearStep {}

    /// The site's folder is copied away.
    record Backup(int site) implements YearStep {}

    /// The site goes back to its backup, or to the copy of its folder as it is now.
    record Restore(int site, boolean isCopyOfNow) implements YearStep {}

    /// The last import is taken back.
    record TakeBack(int site) implements YearStep {}

    record HandOver(int site, int file, int association) implements YearStep {}

    record CallOff(int site, int file) implements YearStep {}

    record Erase(int site, int file) implements YearStep {}

    /// The owner answers everything that the lead proposed.
    record Answer(int site, boolean accepts) implements YearStep {}

    /// Installs a newer version, which knows more types and fields.
    record Upgrade(int site) implements YearStep {}

    record MoveClock(int site, int years) implements YearStep {}
}
