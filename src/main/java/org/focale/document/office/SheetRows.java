package org.focale.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one sheet of an XLSX as they come by.
final class SheetRows implements Xml.Visitor {

    /// Of the format itself.
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int LETTERS = 26;

    private final CellValues values;
    private final TableLimits limits;
    private final TableBuilder table;
    private final CellText text;
    private final List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = "n";
    private @Nullable String style;
    private boolean inValue;
    private boolean inSound;

    private SheetRows(CellValues values, TableLimits limits, TableBuilder table) {
        this.values = values;
        this.limits = limits;
        this.table = table;
        this.text = new CellText(limits.cellLength());
    }

    static void read(InputStream part, CellValues values, TableLimits limits, TableBuilder table) throws IOException {
        try {
            Xml.walk(part, new SheetRows(values, limits, table));
        } catch (UncheckedIOException malformed) {
            throw new IOException(malformed);
        }
    }

    @Override
    public void start(String name, Xml xml) {
        switch (name) {
            case "row" -> {
                String number = xml.attribute("r");
                row = number == null ? row + 1 : number(number, LAST_ROW);
                column = 0;
                cells.clear();
            }
            case "c" -> {
                String address = xml.attribute("r");
                column = address == null ? column + 1 : column(address);
                type = xml.attribute("t", "n");
                style = xml.attribute("s");
                text.clear();
            }
            case "v", "t" -> inValue = true;
            case "rPh" -> inSound = true;
            default -> { }
        }
    }

    @Override
    public void text(String piece) {
        if (inValue && !inSound) {
            text.add(piece);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inSound = false;
            case "c" -> put();
            case "row" -> {
                table.add(row, cells);
                cells.clear();
            }
            default -> { }
        }
    }

    /// Only what holds something is kept: a sheet may have styles to its last column.
    private void put() {
        try {
            var cell = values.cell(type, style, text);
            if (cell.isEmpty()) {
                return;
            } else if (column > limits.columns()) {
                throw TableRefused.tooManyColumns(row, limits.columns());
            }
            while (cells.size() < column) {
                cells.add(Cell.EMPTY);
            }
            cells.set(column - 1, cell);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static int number(String digits, int most) {
        try {
            int number = Integer.parseInt(digits);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new UncheckedIOException(new IOException("No sheet has such a row"));
    }

    /// From 1: `A12` is in the first column.
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column <= LAST_COLUMN; i++) {
            char letter = address.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                column = column * LETTERS + letter - 'A' + 1;
            } else if (letter >= 'a' && letter <= 'z') {
                column = column * LETTERS + letter - 'a' + 1;
            } else {
                break;
            }
        }
        if (column < 1 || column > LAST_COLUMN) {
            throw new UncheckedIOException(new IOException("No sheet has such a column"));
        }
        return column;
    }
}
