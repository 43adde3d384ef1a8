package org.focale.app.people;

/// By which column people are listed. Written `last-contact`, or `-last-contact` for the other way round.
///
/// @param column key of a column
public record PeopleOrder(String column, boolean descending) {

    public static final PeopleOrder BY_NAME = new PeopleOrder(PeopleColumns.NAME, false);

    /// As a view keeps it; by name for nothing.
    public static PeopleOrder of(String text) {
        if (text.isBlank()) {
            return BY_NAME;
        }
        return text.startsWith("-") ? new PeopleOrder(text.substring(1), true) : new PeopleOrder(text, false);
    }

    public String text() {
        return (descending ? "-" : "") + column;
    }

    /// The same column turns round; another one begins at its first.
    public PeopleOrder by(String key) {
        return new PeopleOrder(key, key.equals(column) && !descending);
    }
}
