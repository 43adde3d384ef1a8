package org.focale.app.importing;

/// How a whole column is written, where one cell alone does not tell: `04/03/1990`, `Martin Simon`.
public enum Order {

    /// There is nothing to tell.
    NONE(""),
    /// Each cell that can be read in two ways is asked.
    UNSURE("unsure"),
    DAY_FIRST("day-first"),
    MONTH_FIRST("month-first"),
    FIRST_NAME_FIRST("first-name-first"),
    LAST_NAME_FIRST("last-name-first");

    private final String key;

    Order(String key) {
        this.key = key;
    }

    /// As a mapping names it.
    String key() {
        return key;
    }
}
