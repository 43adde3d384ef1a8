package org.focale.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.focale.base.Folded;
import org.focale.document.office.Cell;
import org.focale.document.office.Table;
import org.focale.domain.programme.Branch;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// Reads one row: what each cell says, and every doubt about it. Nothing is guessed: what is not sure is a doubt with proposals.
final class RowReader {

    private static final int MOST_PROPOSALS = 6;
    private static final int EARLIEST_START = 1990;
    private static final int LATEST_YEARS_AHEAD = 5;
    private static final int LEAST_AGE = 10;
    private static final int MOST_AGE = 100;

    private final List<Column> columns;
    private final Known known;
    private final @Nullable Programme usual;

    /// @param usual the programme of a row that names none; null: such a row is in none
    RowReader(List<Column> columns, Known known, @Nullable Programme usual) {
        this.columns = columns.stream().filter(Column::isTaken).toList();
        this.known = known;
        this.usual = usual;
    }

    /// As the file has it.
    ImportRow read(Table.Row row) {
        var cells = new LinkedHashMap<ImportField, Cell>();
        for (Column column : columns) {
            var cell = row.cell(column.index());
            if (!cell.isEmpty()) {
                cells.put(Objects.requireNonNull(column.field()), cell);
            }
        }
        return read(row.number(), cells, Set.of(), false);
    }

    /// The same row with another cell. What somebody writes there by hand is meant: a day is read day first.
    ImportRow corrected(ImportRow row, ImportField field, Cell cell) {
        var cells = new LinkedHashMap<ImportField, Cell>();
        cells.putAll(row.cells());
        var accepted = new HashSet<>(row.accepted());
        accepted.remove(field);
        if (cell.isEmpty()) {
            cells.remove(field);
        } else {
            cells.put(field, cell);
        }
        return read(row.number(), cells, accepted, row.leftOut());
    }

    /// What somebody typed, as a cell.
    Cell typed(ImportField field, String words) {
        if (field.isDay()) {
            var day = WrittenDay.of(Cell.of(words), Order.DAY_FIRST, known.today());
            return day.isSure() ? new Cell.Day(day.days().getFirst()) : Cell.of(words);
        }
        return Cell.of(words);
    }

    /// The same row with a cell that is right as it is.
    ImportRow accepted(ImportRow row, ImportField field) {
        var accepted = new HashSet<>(row.accepted());
        accepted.add(field);
        return read(row.number(), row.cells(), accepted, row.leftOut());
    }

    ImportRow leftOut(ImportRow row, boolean out) {
        return new ImportRow(row.number(), row.cells(), row.accepted(), out, row.values(), row.doubts());
    }

    private ImportRow read(int number, Map<ImportField, Cell> cells, Set<ImportField> accepted, boolean leftOut) {
        var reading = new Reading();
        for (Column column : columns) {
            var field = Objects.requireNonNull(column.field());
            var cell = cells.getOrDefault(field, Cell.EMPTY);
            if (!cell.isEmpty()) {
                reading.cell(field, cell, column.order());
            }
        }
        reading.together();
        reading.doubts.removeIf(doubt -> !doubt.kind().blocks() && accepted.contains(doubt.field()));
        return new ImportRow(number, cells, accepted, leftOut, reading.values, reading.doubts);
    }

    /// One row being read.
    private final class Reading {

        private final Map<ImportField, Object> values = new LinkedHashMap<>();
        private final List<Doubt> doubts = new ArrayList<>();

        void doubt(ImportField field, DoubtKind kind, Cell... proposals) {
            doubts.add(Doubt.of(field, kind, proposals));
        }

        void cell(ImportField field, Cell cell, Order order) {
            var words = CellWords.of(cell);
            if (words.isError()) {
                doubt(field, DoubtKind.ERROR_IN_CELL, Cell.EMPTY);
            } else if (words.hasStrangeCharacters()) {
                doubt(field, DoubtKind.CHARACTERS, Cell.of(words.harmless()));
            } else if (words.hasSecurityNumber()) {
                doubt(field, DoubtKind.SECURITY_NUMBER, Cell.of(words.withoutSecurityNumber()));
            } else if (words.text().length() > field.longest()) {
                doubt(field, DoubtKind.TOO_LONG, Cell.of(words.text().substring(0, field.longest()).strip()));
            } else {
                read(field, cell, words, order);
            }
        }

        private void read(ImportField field, Cell cell, CellWords words, Order order) {
            switch (field.kind()) {
                case NAME -> name(field, words);
                case FULL_NAME -> fullName(words, order);
                case DAY -> day(field, cell, order);
                case GENDER -> gender(field, words);
                case PHONE -> doubts.addAll(words.phone(field));
                case EMAIL -> doubts.addAll(words.email(field));
                case POSTCODE -> doubts.addAll(words.postcode(field));
                case PROGRAMME -> programme(words);
                case REFERENT -> referent(words);
                case LIST -> values.put(field, field == PersonField.LANGUAGES ? words.languages() : words.list());
                case ANSWER -> answer(field, words);
                case WHOLE -> whole(field, words);
                case CHOICE -> choice(field, words);
                case WORDS, BRANCH, GROUP -> values.put(field, words.text());
            }
            if (field.kind() == ImportField.Kind.PHONE || field.kind() == ImportField.Kind.EMAIL || field.kind() == ImportField.Kind.POSTCODE) {
                values.put(field, words.text());
            }
        }

        private void name(ImportField field, CellWords words) {
            doubts.addAll(words.name(field));
            values.put(field, words.text());
        }

        private void fullName(CellWords words, Order order) {
            var before = words.name(PersonField.FULL_NAME);
            doubts.addAll(before);
            var name = FullName.of(words.text(), order);
            if (!name.isSure() && before.isEmpty()) {
                doubts.add(new Doubt(PersonField.FULL_NAME, DoubtKind.NAME_ORDER,
                        name.partings().stream().distinct().limit(MOST_PROPOSALS).map(FullName.Parted::cell).toList()));
            }
            var parted = name.partings().getFirst();
            values.putIfAbsent(PersonField.FIRST_NAME, parted.first());
            values.putIfAbsent(PersonField.LAST_NAME, parted.last());
        }

        private void day(ImportField field, Cell cell, Order order) {
            var day = WrittenDay.of(cell, order, known.today());
            if (!day.isSure()) {
                var proposals = day.days().stream().filter(each -> !isTooLate(field, each)).<Cell>map(Cell.Day::new).toList();
                var kind = Objects.requireNonNull(day.doubt());
                doubts.add(new Doubt(field, kind, proposals.isEmpty() && CellWords.of(cell).isNothing() ? List.of(Cell.EMPTY) : proposals));
                return;
            }
            var read = day.days().getFirst();
            if (isTooLate(field, read)) {
                doubt(field, DoubtKind.DAY_IN_FUTURE);
                return;
            } else if (isFar(field, read)) {
                doubt(field, DoubtKind.DAY_FAR);
            }
            values.put(field, read);
        }

        private boolean isTooLate(ImportField field, LocalDate day) {
            return field == PersonField.BIRTH_DATE && day.isAfter(known.today());
        }

        private boolean isFar(ImportField field, LocalDate day) {
            int years = known.today().getYear() - day.getYear();
            return field == PersonField.BIRTH_DATE ? years < LEAST_AGE || years > MOST_AGE
                    : field.isOfPathway() && (day.getYear() < EARLIEST_START || years < -LATEST_YEARS_AHEAD);
        }

        private void gender(ImportField field, CellWords words) {
            var gender = ColumnNames.SHIPPED.gender(words.text());
            if (gender == null) {
                doubt(field, DoubtKind.CHOICE_UNKNOWN, Cell.of("F"), Cell.of("H"), Cell.EMPTY);
            } else {
                values.put(field, gender);
            }
        }

        private void answer(ImportField field, CellWords words) {
            var answer = ColumnNames.SHIPPED.answer(words.text());
            if (answer == null) {
                doubt(field, DoubtKind.CHOICE_UNKNOWN, Cell.of("Oui"), Cell.of("Non"), Cell.EMPTY);
            } else {
                values.put(field, answer);
            }
        }

        private void whole(ImportField field, CellWords words) {
            var number = words.whole(field == PersonField.MONTHS_WITHOUT_WORK ? 0 : Integer.MIN_VALUE);
            if (number.isEmpty()) {
                doubts.add(words.notWhole(field));
            } else {
                values.put(field, number.getAsInt());
            }
        }

        /// Only what the field offers: a word that is not there is somebody's to place.
        private void choice(ImportField field, CellWords words) {
            var choices = field instanceof OwnColumn(var own) ? own.choices() : List.<String>of();
            String folded = Folded.of(words.text());
            choices.stream().filter(choice -> Folded.of(choice).equals(folded)).findFirst().ifPresentOrElse(choice -> values.put(field, choice),
                    () -> doubts.add(new Doubt(field, DoubtKind.CHOICE_UNKNOWN, choices.stream().limit(MOST_PROPOSALS).map(Cell::of).toList())));
        }

        private void programme(CellWords words) {
            var found = known.programme(words.text());
            if (found == null) {
                doubts.add(new Doubt(PersonField.PROGRAMME, DoubtKind.PROGRAMME_UNKNOWN,
                        known.programmes().stream().limit(MOST_PROPOSALS).map(Programme::calledShort).map(Cell::of).toList()));
            } else {
                values.put(PersonField.PROGRAMME, found);
            }
        }

        private void referent(CellWords words) {
            var worker = known.worker(words.text());
            if (worker == null && !known.workers().isEmpty()) {
                doubts.add(new Doubt(PersonField.REFERENT, DoubtKind.REFERENT_UNKNOWN,
                        known.workers().stream().limit(MOST_PROPOSALS).map(Cell::of).toList()));
            }
            values.put(PersonField.REFERENT, worker == null ? words.text() : worker);
        }

        /// What cells say only together.
        void together() {
            boolean named = values.keySet().stream().anyMatch(field -> field == PersonField.FIRST_NAME || field == PersonField.LAST_NAME);
            if (!named && doubts.stream().noneMatch(doubt -> isName(doubt.field()))) {
                doubt(nameField(), DoubtKind.NO_NAME);
            }
            pathway();
        }

        private boolean isName(ImportField field) {
            return field.kind() == ImportField.Kind.NAME || field.kind() == ImportField.Kind.FULL_NAME;
        }

        private ImportField nameField() {
            return columns.stream().map(Column::field).filter(Objects::nonNull).filter(this::isName).findFirst().orElse(PersonField.LAST_NAME);
        }

        private void pathway() {
            boolean any = values.keySet().stream().anyMatch(ImportField::isOfPathway);
            if (any && usual != null && doubts.stream().noneMatch(doubt -> doubt.field() == PersonField.PROGRAMME)) {
                values.putIfAbsent(PersonField.PROGRAMME, usual);
            }
            if (values.get(PersonField.BRANCH) instanceof String words && values.get(PersonField.PROGRAMME) instanceof Programme programme) {
                var branch = Known.branch(programme, words);
                if (branch == null) {
                    doubts.add(new Doubt(PersonField.BRANCH, DoubtKind.BRANCH_UNKNOWN,
                            programme.branches().stream().map(Branch::name).limit(MOST_PROPOSALS).map(Cell::of).toList()));
                } else {
                    values.put(PersonField.BRANCH, branch);
                }
            }
            group();
            var start = (LocalDate) values.get(PersonField.START);
            for (ImportField end : List.of(PersonField.PLANNED_END, PersonField.EXIT_DATE)) {
                if (start != null && values.get(end) instanceof LocalDate day && day.isBefore(start)) {
                    doubt(end, DoubtKind.END_BEFORE_START);
                }
            }
            if (values.containsKey(PersonField.EXIT_KIND) && !values.containsKey(PersonField.EXIT_DATE)
                    && doubts.stream().noneMatch(doubt -> doubt.field() == PersonField.EXIT_DATE)) {
                doubt(columns.stream().anyMatch(column -> column.field() == PersonField.EXIT_DATE) ? PersonField.EXIT_DATE : PersonField.EXIT_KIND,
                        DoubtKind.EXIT_WITHOUT_DAY);
            }
        }

        /// One that is not here yet may be right as it is: it is added then.
        private void group() {
            if (!(values.get(PersonField.GROUP) instanceof String words)) {
                return;
            }
            if (values.get(PersonField.PROGRAMME) instanceof Programme programme) {
                var group = known.group(programme, words);
                if (group == null) {
                    doubts.add(new Doubt(PersonField.GROUP, DoubtKind.GROUP_UNKNOWN,
                            known.groups(programme).stream().map(Group::name).limit(MOST_PROPOSALS).map(Cell::of).toList()));
                } else {
                    values.put(PersonField.GROUP, group);
                }
            } else if (doubts.stream().noneMatch(doubt -> doubt.field() == PersonField.PROGRAMME)) {
                doubt(PersonField.GROUP, DoubtKind.GROUP_WITHOUT_PROGRAMME, Cell.EMPTY);
            }
        }
    }
}
