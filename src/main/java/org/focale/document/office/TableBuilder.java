package org.focale.document.office;

import java.util.ArrayList;
import java.util.List;

/// Gathers the rows of a file as they are read, refuses what is too much, and finds the headers at the end.
final class TableBuilder {

    private final TableLimits limits;
    private final List<Table.Row> rows = new ArrayList<>();
    private int cells;
    private long characters;

    TableBuilder(TableLimits limits) {
        this.limits = limits;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// @param number of the row, from 1
    /// @param read   its cells; what is empty at their end is left out
    void add(int number, List<Cell> read) {
        int width = read.size();
        while (width > 0 && read.get(width - 1).isEmpty()) {
            width--;
        }
        if (width == 0) {
            return;
        } else if (rows.size() >= limits.rows()) {
            throw TableRefused.tooManyRows(limits.rows());
        } else if (width > limits.columns()) {
            throw TableRefused.tooManyColumns(number, limits.columns());
        }
        for (int column = 0; column < width; column++) {
            weigh(read.get(column), number, column);
        }
        rows.add(new Table.Row(number, read.subList(0, width)));
    }

    private void weigh(Cell cell, int row, int column) {
        int length = cell.text().length();
        if (length > limits.cellLength()) {
            throw TableRefused.cellTooLong(address(row, column), limits.cellLength());
        }
        cells += length == 0 ? 0 : 1;
        characters += length;
        if (cells > limits.cells() || characters > limits.characters()) {
            throw TableRefused.tooMuch();
        }
    }

    /// As a spreadsheet names it: column 27, row 12 is `AB12`.
    ///
    /// @param column from 0
    static String address(int row, int column) {
        return Table.letters(column) + row;
    }

    /// @throws TableRefused when there is not one row
    Table table(String sheet, List<String> otherSheets) {
        if (rows.isEmpty()) {
            throw TableRefused.empty();
        }
        int header = headerIndex();
        return new Table(sheet, otherSheets, rows.subList(0, header), rows.get(header), rows.subList(header + 1, rows.size()));
    }

    /// A title stands alone on its row; headers do not, unless the whole table is one column.
    private int headerIndex() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                return i;
            }
        }
        return 0;
    }
}
