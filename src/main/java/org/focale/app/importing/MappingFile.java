package org.focale.app.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focale.app.file.UserFiles;
import org.focale.app.importing.Column.Why;
import org.focale.base.Folded;
import org.focale.document.office.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// Which column goes where, as a small file that people read and write: `Né(e) le: birth-date day-first`.
///
/// YAML, so JSON too. A column that is not named is not taken.
final class MappingFile {

    private static final YAMLMapper YAML = YAMLMapper.builder().disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES).build();
    private static final int LARGEST = 1 << 20;
    private static final String NOWHERE = "-";

    private MappingFile() {}

    /// Where one column goes.
    ///
    /// @param order null where nothing is said of it
    record Target(@Nullable ImportField field, @Nullable Order order) {

        private static final Target NONE = new Target(null, null);

        Order orderOr(Order other) {
            return order == null ? other : order;
        }
    }

    /// As a mapping says it; what is not known here goes nowhere.
    static Target target(String words, Known known) {
        String said = words.strip();
        if (said.startsWith(OwnColumn.PREFIX)) {
            return own(said.substring(OwnColumn.PREFIX.length()).strip(), known);
        }
        String[] parts = said.split("[\\s:]+");
        var field = PersonField.of(parts[0]);
        @Nullable Order order = parts.length == 2 ? order(parts[1]) : null;
        return field.isEmpty() || parts.length > 2 || parts.length == 2 && order == null ? Target.NONE : new Target(field.get(), order);
    }

    /// A label may have several words; the last may say how days are written.
    private static Target own(String said, Known known) {
        int space = said.lastIndexOf(' ');
        @Nullable Order order = space < 0 ? null : order(said.substring(space + 1));
        var whole = own(said, null, known);
        return whole.field() == null && order != null ? own(said.substring(0, space), order, known) : whole;
    }

    private static Target own(String label, @Nullable Order order, Known known) {
        return known.own().stream().filter(field -> Folded.of(field.label()).equals(Folded.of(label))).findFirst()
                .map(field -> new Target(new OwnColumn(field), order)).orElse(Target.NONE);
    }

    private static @Nullable Order order(String key) {
        for (Order each : Order.values()) {
            if (!each.key().isEmpty() && each.key().equals(key)) {
                return each;
            }
        }
        return null;
    }

    /// The same words for a column, empty when it is not taken.
    static String words(Column column) {
        if (column.field() == null) {
            return "";
        }
        return column.order().key().isEmpty() ? column.field().key() : column.field().key() + " " + column.order().key();
    }

    /// A file to be looked at, corrected and given back.
    static String write(List<Column> columns) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Column column : columns) {
            lines.put(name(column, columns), column.isTaken() ? words(column) : NOWHERE);
        }
        return YAML.writeValueAsString(lines);
    }

    /// A column without a name, or one of two with the same, is named by its letter as a spreadsheet shows it: `#C`.
    private static String name(Column column, List<Column> columns) {
        boolean clear = !column.header().isEmpty()
                && columns.stream().filter(other -> Folded.of(other.header()).equals(Folded.of(column.header()))).count() == 1;
        return clear ? column.header() : "#" + Table.letters(column.index());
    }

    /// @param file YAML or JSON
    /// @throws ImportRefused when it is no mapping, or names a column or a field that is not there
    static List<Column> apply(Path file, List<Column> bare, ProposeColumns orders, Known known) {
        var columns = new ArrayList<>(bare);
        read(file).forEach((name, words) -> {
            var column = columns.stream().filter(each -> isCalled(each, name, columns)).findFirst()
                    .orElseThrow(() -> ImportRefused.noSuchColumn(name));
            String said = words.strip();
            if (said.isEmpty() || said.equals(NOWHERE)) {
                return;
            }
            var target = target(said, known);
            if (target.field() == null) {
                throw ImportRefused.noSuchField(said);
            }
            if (columns.stream().anyMatch(each -> target.field().equals(each.field()))) {
                throw ImportRefused.fieldTwice(target.field());
            }
            columns.set(column.index(), column.going(target.field(), target.orderOr(orders.order(column, target.field())), Why.CHOSEN));
        });
        return List.copyOf(columns);
    }

    private static boolean isCalled(Column column, String name, List<Column> columns) {
        return name.startsWith("#") ? name.equalsIgnoreCase("#" + Table.letters(column.index()))
                : Folded.of(name(column, columns)).equals(Folded.of(name)) && !column.header().isEmpty();
    }

    private static Map<String, String> read(Path file) {
        var lines = new LinkedHashMap<String, String>();
        try {
            var tree = YAML.readTree(UserFiles.read(file, LARGEST));
            if (tree == null || !tree.isObject()) {
                throw ImportRefused.noMapping();
            }
            tree.forEachEntry((name, node) -> lines.put(name, node.isNull() ? "" : node.asString("?")));
        } catch (JacksonException _) {
            throw ImportRefused.noMapping();
        }
        if (lines.isEmpty()) {
            throw ImportRefused.noMapping();
        }
        return lines;
    }
}
