package org.focale.document.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Writes CSV as a French Excel opens it with a double click: UTF-8 with its mark, semicolons, commas in numbers, days first in dates.
final class CsvWriting {

    private static final char MARK = '\uFEFF';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    private CsvWriting() {}

    static void write(Sheet sheet, OutputStream out, Runnable afterRow) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(MARK);
        var csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(sheet.header().stream().map(CsvWriting::closed).toList());
        for (List<Cell> row : sheet.rows()) {
            csv.writeRecord(row.stream().map(CsvWriting::field).toList());
            afterRow.run();
        }
        csv.flush();
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Words(String words) -> closed(words);
            case Cell.Amount(var number) -> number.toPlainString().replace('.', ',');
            case Cell.Day(var date) -> DAY.format(date);
            case Cell.Moment(var at) -> MOMENT.format(at);
            case Cell.Flag flag -> flag.text();
        };
    }

    private static String closed(String words) {
        return Formulas.closed(Characters.whole(words));
    }
}
