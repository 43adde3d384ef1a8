package org.focale.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.focale.app.importing.Column.Why;
import org.focale.base.Folded;
import org.focale.document.office.Cell;
import org.focale.document.office.Table;
import org.focale.domain.own.ImportMapping;
import org.focale.domain.person.Gender;
import org.jspecify.annotations.Nullable;

/// Proposes where each column goes: as it was said for the last file of the same form, else by its name, else by what is in it.
final class ProposeColumns {

    private static final int EXAMPLES = 3;
    /// Rows looked at.
    private static final int ENOUGH = 500;
    private static final double MOST = 0.6;
    private static final int LEAST_AGE = 10;
    private static final int MOST_AGE = 90;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("(?:(?:\\+|00)33[ .-]?|0)[1-9](?:[ .-]?\\d{2}){4}");
    private static final Pattern DAY_FIRST = Pattern.compile("(1[3-9]|2\\d|3[01])[-/.](0?[1-9]|1[0-2])[-/.](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])[-/.](1[3-9]|2\\d|3[01])[-/.](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}[-/. ]+\\d{1,2}[-/. ]+(\\d{4}|\\d{2})(?: .*)?");

    private final Table table;
    private final Known known;
    private final ColumnNames names = ColumnNames.SHIPPED;

    ProposeColumns(Table table, Known known) {
        this.table = table;
        this.known = known;
    }

    /// @param remembered mappings that were used before, the latest last
    List<Column> columns(List<ImportMapping> remembered) {
        var bare = bare();
        var headers = bare.stream().map(Column::header).toList();
        return remembered.reversed().stream().filter(mapping -> sameForm(mapping.headers(), headers) && mapping.targets().size() == headers.size())
                .findFirst().map(mapping -> as(bare, mapping.targets())).orElseGet(() -> byContent(byHeader(bare)));
    }

    /// Every column, none of them taken.
    List<Column> bare() {
        var headers = table.names();
        return IntStream.range(0, headers.size()).mapToObj(i ->
                new Column(i, headers.get(i), null, Order.NONE, Why.NOT_KNOWN, examples(i))).toList();
    }

    private List<String> examples(int column) {
        return table.rows().stream().map(row -> row.cell(column).text().strip()).filter(text -> !text.isEmpty()).distinct().limit(EXAMPLES).toList();
    }

    private static boolean sameForm(List<String> one, List<String> other) {
        return one.stream().map(Folded::of).toList().equals(other.stream().map(Folded::of).toList());
    }

    private List<Column> as(List<Column> bare, List<String> targets) {
        return bare.stream().map(column -> {
            var said = MappingFile.target(targets.get(column.index()), known);
            return said.field() == null ? column : column.going(said.field(), said.orderOr(order(column, said.field())), Why.REMEMBERED);
        }).toList();
    }

    private List<Column> byHeader(List<Column> bare) {
        Map<ImportField, Column> best = new HashMap<>();
        for (Column column : bare) {
            for (ImportField field : known.fields()) {
                int rank = names.isNever(column.header()) ? -1 : names.rank(field, column.header());
                @Nullable Column before = best.get(field);
                if (rank >= 0 && (before == null || names.rank(field, before.header()) > rank)) {
                    best.put(field, column);
                }
            }
        }
        if (best.containsKey(PersonField.FIRST_NAME) && best.containsKey(PersonField.LAST_NAME)) {
            best.remove(PersonField.FULL_NAME);
        } else if (!best.containsKey(PersonField.FIRST_NAME) && !best.containsKey(PersonField.FULL_NAME)) {
            @Nullable Column alone = best.get(PersonField.LAST_NAME);
            if (alone != null && mostly(alone, text -> text.strip().contains(" "))) {
                best.remove(PersonField.LAST_NAME);
                best.put(PersonField.FULL_NAME, alone);
            }
        }
        var columns = new ArrayList<>(bare);
        for (ImportField field : known.fields()) {
            @Nullable Column column = best.get(field);
            if (column != null) {
                columns.set(column.index(), column.going(field, order(column, field), Why.HEADER));
            }
        }
        return columns;
    }

    private List<Column> byContent(List<Column> columns) {
        var found = new ArrayList<>(columns);
        for (Column column : columns) {
            if (!column.isTaken() && !names.isNever(column.header())) {
                @Nullable ImportField field = looksLike(column);
                if (field != null && found.stream().noneMatch(other -> field.equals(other.field()))) {
                    found.set(column.index(), column.going(field, order(column, field), Why.CONTENT));
                }
            }
        }
        return found;
    }

    private @Nullable ImportField looksLike(Column column) {
        if (mostly(column, text -> EMAIL.matcher(text).matches())) {
            return PersonField.EMAIL;
        } else if (mostly(column, text -> PHONE.matcher(text).matches())) {
            return PersonField.PHONE;
        } else if (mostly(column, text -> names.gender(text) instanceof Gender gender && gender != Gender.OTHER)) {
            return PersonField.GENDER;
        }
        var days = cells(column).stream().map(cell -> WrittenDay.of(cell, Order.DAY_FIRST, known.today())).toList();
        long ages = days.stream().filter(day -> !day.days().isEmpty() && day.doubt() != DoubtKind.DAY_SERIAL)
                .filter(day -> isAge(known.today().getYear() - day.days().getFirst().getYear())).count();
        return !days.isEmpty() && ages > days.size() * MOST ? PersonField.BIRTH_DATE : null;
    }

    private static boolean isAge(int years) {
        return years >= LEAST_AGE && years <= MOST_AGE;
    }

    /// How the column is written, as far as its cells tell.
    Order order(Column column, ImportField field) {
        if (field == PersonField.FULL_NAME) {
            Order said = names.nameOrder(column.header());
            return said == Order.UNSURE ? byCapitals(column) : said;
        }
        return field.isDay() ? dayOrder(column) : Order.NONE;
    }

    /// What other columns of the file tell counts where this one tells nothing: one hand wrote them.
    private Order dayOrder(Column column) {
        var texts = texts(column);
        boolean day = anyMatch(texts, DAY_FIRST);
        boolean month = anyMatch(texts, MONTH_FIRST);
        if (!anyMatch(texts, NUMBERS)) {
            return Order.NONE;
        } else if (!day && !month) {
            var all = bare().stream().flatMap(other -> texts(other).stream()).toList();
            day = anyMatch(all, DAY_FIRST);
            month = anyMatch(all, MONTH_FIRST);
        }
        return day == month ? Order.UNSURE : day ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private List<String> texts(Column column) {
        return cells(column).stream().filter(Cell.Words.class::isInstance).map(cell -> cell.text().strip()).toList();
    }

    private static boolean anyMatch(List<String> texts, Pattern pattern) {
        return texts.stream().anyMatch(text -> pattern.matcher(text).matches());
    }

    private Order byCapitals(Column column) {
        return mostly(column, FullName::beginsInCapitals) ? Order.LAST_NAME_FIRST
                : mostly(column, FullName::endsInCapitals) ? Order.FIRST_NAME_FIRST : Order.UNSURE;
    }

    private boolean mostly(Column column, Predicate<String> holds) {
        var texts = cells(column).stream().map(cell -> cell.text().strip()).toList();
        return !texts.isEmpty() && texts.stream().filter(holds).count() > texts.size() * MOST;
    }

    private List<Cell> cells(Column column) {
        return table.rows().stream().limit(ENOUGH).map(row -> row.cell(column.index())).filter(cell -> !cell.isEmpty()).toList();
    }
}
