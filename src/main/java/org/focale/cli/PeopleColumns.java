package org.focale.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.domain.pathway.Pathway;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The columns of a list of people, as text for a person, a spreadsheet or a program.
final class PeopleColumns {

    private static final List<String> NAMES = List.of("id", "name", "age", "programme", "month", "experiences", "skills", "soft-skills");

    private final LocalDate today;

    PeopleColumns(LocalDate today) {
        this.today = today;
    }

    String table(List<PersonRow> rows, Texts texts) {
        var text = new StringBuilder();
        line(text, NAMES.subList(1, NAMES.size()).stream().map(name -> texts.get("cli.people.column." + name)).toList());
        for (PersonRow row : rows) {
            line(text, cells(row).values().stream().skip(1).map(PeopleColumns::words).toList());
        }
        return text.toString();
    }

    /// For a French spreadsheet: semicolons, a byte order mark, and no cell that could become a formula.
    String csv(List<PersonRow> rows, Texts texts) {
        var text = new StringBuilder("\uFEFF");
        text.append(String.join(";", NAMES.stream().map(name -> texts.get("cli.people.column." + name)).toList())).append("\r\n");
        for (PersonRow row : rows) {
            text.append(String.join(";", cells(row).values().stream().map(PeopleColumns::words).map(PeopleColumns::cell).toList())).append("\r\n");
        }
        return text.toString();
    }

    String json(List<PersonRow> rows) {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                .writeValueAsString(rows.stream().map(this::cells).toList()) + "\n";
    }

    private Map<String, @Nullable Object> cells(PersonRow row) {
        var cells = new LinkedHashMap<String, @Nullable Object>();
        cells.put("id", row.id().value().toString());
        cells.put("name", (row.firstName() + " " + row.lastName()).strip());
        cells.put("age", row.birthDate() == null ? null : Period.between(row.birthDate(), today).getYears());
        cells.put("programme", row.programme());
        cells.put("month", Pathway.monthOf(row.start(), row.exit(), today));
        cells.put("experiences", row.gauge().experiences());
        cells.put("skills", row.gauge().skills());
        cells.put("soft-skills", row.gauge().softSkills());
        return cells;
    }

    /// Names come from partners too: nothing in them may steer a terminal.
    private static String words(@Nullable Object cell) {
        return cell == null ? "" : PlainText.line(cell.toString());
    }

    private static String cell(String words) {
        String harmless = words.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + words : words;
        return harmless.matches("(?s).*[;\"\\n\\r].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("%-32s %4s  %-10s %5s %12s %12s %12s%n".formatted(cells.toArray()));
    }
}
