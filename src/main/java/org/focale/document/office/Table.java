package org.focale.document.office;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table as it was read: one line of headers, then rows. Rows without anything in them are left out.
///
/// @param sheet       name of the sheet it comes from, empty for CSV
/// @param otherSheets those that were not read, in their order; a reader of the table says so
/// @param above       what stands over the headers: titles, remarks
/// @param header      the first row with several cells in it, or the first row where none has several
public record Table(String sheet, List<String> otherSheets, List<Row> above, Row header, List<Row> rows) {

    private static final int LETTERS = 26;

    public Table {
        otherSheets = List.copyOf(otherSheets);
        above = List.copyOf(above);
        rows = List.copyOf(rows);
    }

    /// @param number as a spreadsheet counts them, from 1: what a message says so that the user finds the row
    /// @param cells  up to the last that holds something
    public record Row(int number, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /// [Cell#EMPTY] beyond the last.
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }

    /// What the columns are called, without the spaces around; empty where a column has no name.
    public List<String> names() {
        return IntStream.range(0, width()).mapToObj(column -> header.cell(column).text().strip()).toList();
    }

    /// Every sheet of the file, the one that was read first; none for CSV.
    public List<String> sheets() {
        return sheet.isEmpty() ? List.of() : Stream.concat(Stream.of(sheet), otherSheets.stream()).toList();
    }

    /// How many columns hold something, or are named.
    public int width() {
        return Math.max(header.cells().size(), rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }

    /// As a spreadsheet names its columns: 27 is `AB`.
    ///
    /// @param column from 0
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
