package org.focale.app.importing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.focale.document.office.Cell;

/// One row of the spreadsheet as it stands now: what is in its cells, what was read from them, and what is doubtful.
///
/// @param number   as a spreadsheet counts, from 1
/// @param cells    of the columns that are taken
/// @param accepted fields of which somebody said that they are right as they are
/// @param leftOut  not to be taken
/// @param values   read from the cells: text, days, a gender, lists
/// @param doubts   those that remain
public record ImportRow(
        int number,
        Map<PersonField, Cell> cells,
        Set<PersonField> accepted,
        boolean leftOut,
        Map<PersonField, Object> values,
        List<Doubt> doubts) {

    public ImportRow {
        cells = Collections.unmodifiableMap(cells.isEmpty() ? new EnumMap<>(PersonField.class) : new EnumMap<>(cells));
        accepted = Collections.unmodifiableSet(accepted.isEmpty() ? EnumSet.noneOf(PersonField.class) : EnumSet.copyOf(accepted));
        values = Collections.unmodifiableMap(values.isEmpty() ? new EnumMap<>(PersonField.class) : new EnumMap<>(values));
        doubts = List.copyOf(doubts);
    }

    public Cell cell(PersonField field) {
        return cells.getOrDefault(field, Cell.EMPTY);
    }

    /// The first doubt about that cell.
    public Optional<Doubt> doubt(PersonField field) {
        return doubts.stream().filter(doubt -> doubt.field() == field).findFirst();
    }

    /// Nothing stands in its way.
    public boolean isClear() {
        return leftOut || doubts.isEmpty();
    }

    /// A text that was read, empty when there is none.
    public String text(PersonField field) {
        return values.get(field) instanceof String text ? text : "";
    }

    /// As the person is called.
    public String displayName() {
        return (text(PersonField.FIRST_NAME) + " " + text(PersonField.LAST_NAME)).strip();
    }
}
