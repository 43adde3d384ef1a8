package org.focale.change;

/// One thing that happens in a history. Numbers are taken modulo what there is, so that any list of steps makes sense.
sealed interface Step {

    /// A value written over everything the site holds of the field.
    record Write(int site, int record, int field, int value) implements Step {}

    /// A form is opened; it shows the record as it is now.
    record OpenForm(int site, int record) implements Step {}

    /// The form is saved with another value in one field, whatever came in since.
    record SaveForm(int site, int record, int field, int value) implements Step {}

    /// @param fields which fields leave, as bits
    record Send(int from, int to, int record, int fields) implements Step {}

    /// A message arrives; it stays on the USB key and may arrive again, after others.
    record Deliver(int message) implements Step {}

    /// A message is lost for good.
    record Lose(int message) implements Step {}

    /// The site's folder is copied away.
    record Backup(int site) implements Step {}

    /// The site goes back to its backup.
    record Restore(int site) implements Step {}

    /// Somebody sets the clock of the PC.
    record MoveClock(int site, int years) implements Step {}
}
