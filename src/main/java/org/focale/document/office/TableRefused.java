package org.focale.document.office;

import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;

/// A file that cannot be read as a table. Nothing was read of it.
public final class TableRefused extends Refused {

    private TableRefused(@Nullable Throwable cause, String key, Object... args) {
        super(cause, key, args);
    }

    static TableRefused notRead(Throwable cause) {
        return new TableRefused(cause, "document.table.not-read");
    }

    static TableRefused empty() {
        return new TableRefused(null, "document.table.empty");
    }

    /// Something else altogether: a text, a picture, a page.
    static TableRefused notATable() {
        return new TableRefused(null, "document.table.not-a-table");
    }

    static TableRefused oldExcel() {
        return new TableRefused(null, "document.table.old-excel");
    }

    static TableRefused openDocument() {
        return new TableRefused(null, "document.table.open-document");
    }

    static TableRefused password() {
        return new TableRefused(null, "document.table.password");
    }

    static TableRefused damaged(@Nullable Throwable cause) {
        return new TableRefused(cause, "document.table.damaged");
    }

    /// CSV whose quotes do not close, or close in the middle of a text.
    static TableRefused quotes(@Nullable Throwable cause, int row) {
        return new TableRefused(cause, "document.table.quotes", row);
    }

    static TableRefused tooLarge(long bytes) {
        return new TableRefused(null, "document.table.too-large", bytes / 1_000_000);
    }

    /// Grows out of all proportion when it is unpacked.
    static TableRefused bomb() {
        return new TableRefused(null, "document.table.bomb");
    }

    static TableRefused tooManyRows(int most) {
        return new TableRefused(null, "document.table.rows", "%,d".formatted(most));
    }

    static TableRefused tooManyColumns(int row, int most) {
        return new TableRefused(null, "document.table.columns", row, most);
    }

    /// @param cell as a spreadsheet names it, `B12`
    static TableRefused cellTooLong(String cell, int most) {
        return new TableRefused(null, "document.table.cell", cell, "%,d".formatted(most));
    }

    static TableRefused tooMuch() {
        return new TableRefused(null, "document.table.too-much");
    }

    static TableRefused sheetGone(String sheet) {
        return new TableRefused(null, "document.table.sheet", sheet);
    }
}
