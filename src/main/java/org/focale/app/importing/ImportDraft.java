package org.focale.app.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.focale.base.Progress;
import org.focale.document.office.Cell;
import org.focale.document.office.Table;
import org.jspecify.annotations.Nullable;

/// The rows of a spreadsheet on their way in: corrected, accepted or left out, and nothing saved yet.
public final class ImportDraft {

    /// Hands that can be taken back.
    private static final int HANDS = 50;

    private final List<Column> columns;
    private final RowReader reader;
    private final List<ImportRow> rows = new ArrayList<>();
    private final Deque<List<ImportRow>> before = new ArrayDeque<>();

    ImportDraft(Table table, List<Column> columns, RowReader reader, Progress progress) {
        this.columns = columns.stream().filter(Column::isTaken).toList();
        this.reader = reader;
        for (Table.Row row : table.rows()) {
            rows.add(reader.read(row));
            progress.report(rows.size(), table.rows().size());
        }
    }

    /// The same doubt in one column.
    ///
    /// @param cells    how many
    /// @param first    index of the first row of them
    /// @param oneWay   how many of them have one proposal alone
    public record Group(ImportField field, DoubtKind kind, int cells, int first, int oneWay) {}

    /// Those taken, in the order of the file.
    public List<Column> columns() {
        return columns;
    }

    public List<ImportField> fields() {
        return columns.stream().map(column -> Objects.requireNonNull(column.field())).toList();
    }

    public List<ImportRow> rows() {
        return List.copyOf(rows);
    }

    public ImportRow row(int index) {
        return rows.get(index);
    }

    public int size() {
        return rows.size();
    }

    /// Cells that somebody still has to look at.
    public int doubts() {
        return rows.stream().filter(row -> !row.leftOut()).mapToInt(row -> row.doubts().size()).sum();
    }

    /// What is doubtful, the most frequent first.
    public List<Group> groups() {
        var groups = new LinkedHashMap<List<Object>, Group>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).leftOut()) {
                for (Doubt doubt : rows.get(i).doubts()) {
                    groups.merge(List.of(doubt.field(), doubt.kind()),
                            new Group(doubt.field(), doubt.kind(), 1, i, doubt.proposals().size() == 1 ? 1 : 0),
                            (one, more) -> new Group(one.field(), one.kind(), one.cells() + 1, one.first(), one.oneWay() + more.oneWay()));
                }
            }
        }
        return groups.values().stream().sorted((one, other) -> Integer.compare(other.cells(), one.cells())).toList();
    }

    /// The next doubtful cell after this one, from the top again at the end; empty when there is none.
    ///
    /// @param field null for before the first of the row
    public Optional<Place> next(int row, @Nullable ImportField field) {
        var fields = fields();
        int at = field == null ? -1 : fields.indexOf(field);
        return IntStream.rangeClosed(0, rows.size()).boxed().flatMap(step -> {
            int index = (row + step) % Math.max(1, rows.size());
            return IntStream.range(0, fields.size())
                    .filter(column -> step == 0 ? column > at : step < rows.size() || column <= at)
                    .filter(column -> isDoubtful(index, fields.get(column)))
                    .mapToObj(column -> new Place(index, fields.get(column)));
        }).findFirst();
    }

    /// One cell.
    public record Place(int row, ImportField field) {}

    private boolean isDoubtful(int index, ImportField field) {
        return index < rows.size() && !rows.get(index).leftOut() && rows.get(index).doubt(field).isPresent();
    }

    /// What somebody typed into a cell. Empty says that nothing is known.
    public void type(int row, ImportField field, String words) {
        correct(row, field, reader.typed(field, words.strip()));
    }

    /// Takes a proposal.
    public void correct(int row, ImportField field, Cell cell) {
        remember();
        rows.set(row, reader.corrected(rows.get(row), field, cell));
    }

    /// The cell is right as it is.
    public void accept(int row, ImportField field) {
        remember();
        rows.set(row, reader.accepted(rows.get(row), field));
    }

    public void leaveOut(int row, boolean out) {
        remember();
        rows.set(row, reader.leftOut(rows.get(row), out));
    }

    /// How many other doubtful cells of the column say the same as this one.
    public int alike(int row, ImportField field) {
        return (int) IntStream.range(0, rows.size()).filter(other -> other != row && isAlike(rows.get(row), rows.get(other), field)).count();
    }

    private static boolean isAlike(ImportRow row, ImportRow other, ImportField field) {
        return !other.leftOut() && other.cell(field).equals(row.cell(field)) && other.doubt(field).isPresent()
                && other.doubt(field).map(Doubt::kind).equals(row.doubt(field).map(Doubt::kind));
    }

    /// Does with every cell of the column that says the same what is done with this one.
    public void correctAlike(int row, ImportField field, Cell cell) {
        remember();
        var like = rows.get(row);
        rows.replaceAll(other -> isAlike(like, other, field) ? reader.corrected(other, field, cell) : other);
    }

    /// Takes the proposal of every doubt of this kind that has one alone.
    public void takeProposals(ImportField field, DoubtKind kind) {
        each(field, kind, (row, doubt) -> doubt.proposals().size() == 1 ? reader.corrected(row, field, doubt.proposals().getFirst()) : row);
    }

    /// Says of every cell with this doubt that it is right as it is.
    public void acceptAll(ImportField field, DoubtKind kind) {
        each(field, kind, (row, _) -> reader.accepted(row, field));
    }

    /// Leaves out what every cell with this doubt says, not its row.
    public void emptyAll(ImportField field, DoubtKind kind) {
        each(field, kind, (row, _) -> reader.corrected(row, field, Cell.EMPTY));
    }

    /// Leaves every row with this doubt out.
    public void leaveOutAll(ImportField field, DoubtKind kind) {
        each(field, kind, (row, _) -> reader.leftOut(row, true));
    }

    private void each(ImportField field, DoubtKind kind, BiFunction<ImportRow, Doubt, ImportRow> hand) {
        remember();
        rows.replaceAll(row -> row.leftOut() ? row : row.doubts().stream()
                .filter(doubt -> doubt.field().equals(field) && doubt.kind() == kind).findFirst().map(doubt -> hand.apply(row, doubt)).orElse(row));
    }

    private void remember() {
        before.push(List.copyOf(rows));
        if (before.size() > HANDS) {
            before.removeLast();
        }
    }

    /// Takes back what was done last to the rows.
    ///
    /// @return whether there was something
    public boolean undo() {
        if (before.isEmpty()) {
            return false;
        }
        var back = before.pop();
        for (int i = 0; i < back.size(); i++) {
            rows.set(i, back.get(i));
        }
        return true;
    }

    Map<Integer, ImportRow> taken() {
        var taken = new LinkedHashMap<Integer, ImportRow>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).leftOut()) {
                taken.put(i, rows.get(i));
            }
        }
        return taken;
    }
}
