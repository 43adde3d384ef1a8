package org.focale.app.exchange;

import java.util.List;
import org.focale.domain.site.Contact;

/// All partners at one glance, those one hears nothing of first.
///
/// @param rows     the late ones first, the longest without news at the top; then those of whom nothing
///                 ever came, those of whom something is missing or waits, and the others by name
/// @param lateDays how many days without a bundle this association lets pass
public record Board(List<BoardRow> rows, int lateDays) {

    /// The row of that partner.
    public BoardRow of(Contact contact) {
        return rows.stream().filter(row -> row.contact().equals(contact)).findFirst().orElseThrow();
    }

    public long late() {
        return rows.stream().filter(BoardRow::isLate).count();
    }
}
