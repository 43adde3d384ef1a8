package org.focale.app.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.focale.document.office.Cell;
import org.focale.domain.own.OwnFieldKind;

/// Answers in own fields as cells of their kind; what is no day or number stays words.
final class OwnCells {

    private OwnCells() {}

    static Cell typed(OwnFieldKind kind, String said) {
        try {
            return said.isEmpty() ? Cell.EMPTY
                    : kind == OwnFieldKind.DATE ? new Cell.Day(LocalDate.parse(said)) : Cell.Amount.of(Long.parseLong(said));
        } catch (DateTimeException | NumberFormatException _) {
            return Cell.of(said);
        }
    }
}
