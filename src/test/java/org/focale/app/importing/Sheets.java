package org.focale.app.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.focale.base.Progress;
import org.focale.document.office.Cell;
import org.focale.document.office.Sheet;
import org.focale.document.office.TableWriter;

/// Spreadsheets as associations have them, of invented people.
public final class Sheets {

    private Sheets() {}

    /// @param lines cells parted by semicolons, the headers first
    public static Path csv(Path file, String... lines) {
        try {
            return Files.write(file, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Path xlsx(Path file, List<String> header, List<List<Cell>> rows) {
        try (var out = Files.newOutputStream(file)) {
            int cut = TableWriter.xlsx(List.of(new Sheet("Liste", header, rows)), out, Progress.NONE);
            if (cut > 0) {
                throw new IllegalStateException("A text was cut");
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
