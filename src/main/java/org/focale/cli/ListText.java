package org.focale.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focale.app.people.PeopleColumn;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.document.office.Cell;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A list of people as text: columns under each other for a person, JSON for a program.
final class ListText {

    private static final int WIDEST = 40;

    private ListText() {}

    static String table(List<PersonRow> people, List<PeopleColumn> columns, Texts texts) {
        if (people.isEmpty()) {
            return texts.get("cli.people.none") + "\n";
        }
        var lines = new ArrayList<List<String>>();
        lines.add(columns.stream().map(PeopleColumn::title).toList());
        // Names come from partners too: nothing in them may steer a terminal.
        people.forEach(row -> lines.add(columns.stream().map(column -> cut(PlainText.line(column.cell().apply(row).text()))).toList()));
        var text = new StringBuilder();
        for (List<String> line : lines) {
            var said = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                int at = i;
                int width = lines.stream().mapToInt(each -> each.get(at).length()).max().orElse(0);
                said.append(line.get(i)).repeat(' ', width - line.get(i).length() + 2);
            }
            text.append(said.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String cut(String words) {
        return words.length() <= WIDEST ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, WIDEST - 1))) + "…";
    }

    /// Keys are those of the columns; the id is always there.
    static String json(List<PersonRow> people, List<PeopleColumn> columns) {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(people.stream().map(row -> {
            var cells = new LinkedHashMap<String, @Nullable Object>();
            cells.put("id", row.id().value().toString());
            columns.forEach(column -> cells.put(column.key(), value(column.cell().apply(row))));
            return (Map<String, @Nullable Object>) cells;
        }).toList()) + "\n";
    }

    private static @Nullable Object value(Cell cell) {
        return switch (cell) {
            case Cell.Amount(var number) -> number;
            case Cell.Flag(boolean on) -> on;
            default -> cell.text().isEmpty() ? null : cell.text();
        };
    }
}
