package org.focale.app.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
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
/// @param values   read from the cells: text, days, numbers, a gender, answers, lists, a programme, a group
/// @param doubts   those that remain
public record ImportRow(
        int number,
        Map<ImportField, Cell> cells,
        Set<ImportField> accepted,
        boolean leftOut,
        Map<ImportField, Object> values,
        List<Doubt> doubts) {

    public ImportRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        accepted = Set.copyOf(accepted);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        doubts = List.copyOf(doubts);
    }

    public Cell cell(ImportField field) {
        return cells.getOrDefault(field, Cell.EMPTY);
    }

    /// The first doubt about that cell.
    public Optional<Doubt> doubt(ImportField field) {
        return doubts.stream().filter(doubt -> doubt.field().equals(field)).findFirst();
    }

    /// Nothing stands in its way.
    public boolean isClear() {
        return leftOut || doubts.isEmpty();
    }

    /// A text that was read, empty when there is none.
    public String text(ImportField field) {
        return values.get(field) instanceof String text ? text : "";
    }

    /// As the person is called.
    public String displayName() {
        return (text(PersonField.FIRST_NAME) + " " + text(PersonField.LAST_NAME)).strip();
    }
}
