package org.focale.document.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.focale.base.Progress;

/// Writes tables that a spreadsheet opens: XLSX with the kinds of its cells, or CSV as a French Excel expects it. No cell can become a
/// formula, whatever somebody typed into a name.
public final class TableWriter {

    private static final int ROWS_A_REPORT = 500;

    private TableWriter() {}

    /// @param sheets at least one
    /// @param out    is left open
    /// @return how many texts were cut because no cell holds as much; 0 nearly always
    public static int xlsx(List<Sheet> sheets, OutputStream out, Progress progress) throws IOException {
        return new XlsxWriting(counted(sheets, progress)).write(sheets, out);
    }

    /// @param out is left open
    public static void csv(Sheet sheet, OutputStream out, Progress progress) throws IOException {
        CsvWriting.write(sheet, out, counted(List.of(sheet), progress));
    }

    /// Told after each row; reports some of them.
    private static Runnable counted(List<Sheet> sheets, Progress progress) {
        long total = sheets.stream().mapToLong(sheet -> sheet.rows().size()).sum();
        var done = new long[1];
        return () -> {
            if (++done[0] % ROWS_A_REPORT == 0 || done[0] == total) {
                progress.report(done[0], total);
            }
        };
    }
}
