package org.focale.document.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes XLSX: headers that stay in view and filter, columns as wide as what is in them, and each cell of its own kind.
final class XlsxWriting {

    /// Of the format itself.
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int MOST_DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final String CUT = "…";
    private static final String AS_TEXT = "@";
    private static final String DAY = "dd/mm/yyyy";
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /// Rows that the width of a column is measured on.
    private static final int MEASURED = 200;
    private static final int ROWS_A_FLUSH = 1000;

    private final Runnable afterRow;
    private int cut;

    XlsxWriting(Runnable afterRow) {
        this.afterRow = afterRow;
    }

    int write(List<Sheet> sheets, OutputStream out) throws IOException {
        var names = new HashSet<String>();
        var workbook = new Workbook(out, "Focale", null);
        for (Sheet sheet : sheets) {
            write(sheet, workbook.newWorksheet(name(sheet.name(), names)));
        }
        workbook.finish();
        return cut;
    }

    private void write(Sheet sheet, Worksheet to) throws IOException {
        for (int column = 0; column < sheet.header().size(); column++) {
            text(to, 0, column, sheet.header().get(column));
            to.style(0, column).bold().wrapText(true).set();
            to.width(column, width(sheet, column));
        }
        to.freezePane(0, 1);
        if (!sheet.header().isEmpty() && !sheet.rows().isEmpty()) {
            to.setAutoFilter(0, 0, sheet.rows().size(), sheet.header().size() - 1);
        }
        int row = 0;
        for (List<Cell> cells : sheet.rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                cell(to, row, column, cells.get(column));
            }
            if (row % ROWS_A_FLUSH == 0) {
                to.flush();
            }
            afterRow.run();
        }
        to.finish();
    }

    private void cell(Worksheet to, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Words(String words) -> text(to, row, column, words);
            case Cell.Amount(BigDecimal number) when number.precision() > MOST_DIGITS -> text(to, row, column, number.toPlainString());
            case Cell.Amount(BigDecimal number) -> to.value(row, column, number);
            case Cell.Day(LocalDate date) when date.isBefore(FIRST_DAY) -> text(to, row, column, date.toString());
            case Cell.Day(LocalDate date) -> {
                to.value(row, column, date);
                to.style(row, column).format(DAY).set();
            }
            case Cell.Moment(var at) when at.toLocalDate().isBefore(FIRST_DAY) -> text(to, row, column, at.toString());
            case Cell.Moment(var at) -> {
                to.value(row, column, at);
                to.style(row, column).format(MOMENT).set();
            }
            case Cell.Flag(boolean on) -> to.value(row, column, on);
        }
    }

    /// What looks like a formula is said to be text in its style too, so that it stays text when somebody edits the cell.
    private void text(Worksheet to, int row, int column, String words) {
        if (words.isEmpty()) {
            return;
        }
        String coded = CellText.coded(Characters.whole(words));
        if (coded.length() > LONGEST_TEXT) {
            cut++;
            coded = shortened(coded, LONGEST_TEXT - CUT.length()) + CUT;
        }
        to.value(row, column, coded);
        if (Formulas.isLike(words)) {
            to.style(row, column).format(AS_TEXT).set();
        }
    }

    private static double width(Sheet sheet, int column) {
        int longest = sheet.rows().stream().limit(MEASURED).filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).text().length()).max().orElse(0);
        return Math.clamp(Math.max(longest, sheet.header().get(column).length()) + 2, NARROWEST, WIDEST);
    }

    /// A name that a tab may have, and that no other tab of the file has.
    private static String name(String wanted, Set<String> taken) {
        String plain = Characters.whole(wanted).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^'+|'+$", "").strip();
        String name = plain.isEmpty() ? "Focale" : shortened(plain, LONGEST_NAME);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = shortened(plain, LONGEST_NAME - number.length()) + number;
        }
        return name;
    }

    /// Never half a character at its end.
    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
