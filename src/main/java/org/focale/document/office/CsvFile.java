package org.focale.document.office;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.focale.base.Progress;
import org.jspecify.annotations.Nullable;

/// Reads one CSV file: finds its encoding and its separator, then its rows as they come by.
final class CsvFile {

    /// Enough to see how the rows are cut.
    private static final int BEGINNING = 1 << 16;
    /// Empty cells to the right are common; how many full ones are too many is decided elsewhere.
    private static final int MOST_FIELDS = 1_000_000;
    private static final int ROWS_A_REPORT = 500;

    private final Path file;
    private final long size;
    private final TableLimits limits;
    private final Progress progress;
    private long bytesRead;

    CsvFile(Path file, long size, TableLimits limits, Progress progress) {
        this.file = file;
        this.size = size;
        this.limits = limits;
        this.progress = progress;
    }

    Table read() throws IOException {
        var encoding = TextEncoding.of(file);
        try (var text = text(encoding)) {
            text.mark(BEGINNING);
            char[] first = new char[BEGINNING];
            int length = fill(text, first);
            text.reset();
            String beginning = new String(first, 0, length);
            if (beginning.stripLeading().startsWith("<") || beginning.startsWith("%PDF") || beginning.startsWith("{\\rtf")) {
                throw TableRefused.notATable();
            }
            int skipped = 0;
            if (Separator.isSaid(beginning)) {
                String unused = text.readLine();
                skipped = 1;
            }
            return rows(text, Separator.of(beginning), skipped);
        }
    }

    private BufferedReader text(TextEncoding encoding) throws IOException {
        InputStream in = new FilterInputStream(Files.newInputStream(file)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = in.read(buffer, offset, length);
                bytesRead += Math.max(0, read);
                return read;
            }
        };
        in.skipNBytes(encoding.mark());
        var decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new BufferedReader(new InputStreamReader(in, decoder), BEGINNING);
    }

    private static int fill(Reader text, char[] into) throws IOException {
        int length = 0;
        for (int read = text.read(into); read > 0; read = text.read(into, length, into.length - length)) {
            length += read;
        }
        return length;
    }

    private Table rows(Reader text, char separator, int skipped) throws IOException {
        var table = new TableBuilder(limits);
        int number = skipped;
        try (var csv = reader(text, separator)) {
            for (CsvRecord row : csv) {
                table.add(++number, cells(row));
                if (number % ROWS_A_REPORT == 0) {
                    progress.report(bytesRead, size);
                }
            }
        } catch (UncheckedIOException malformed) {
            throw new IOException(malformed);
        } catch (CsvParseException malformed) {
            throw isTooWide(malformed) ? TableRefused.tooManyColumns(number + 1, limits.columns()) : TableRefused.quotes(malformed, number + 1);
        }
        return table.table("", List.of());
    }

    /// The library tells it in its message alone.
    private static boolean isTooWide(CsvParseException malformed) {
        @Nullable Throwable cause = malformed.getCause();
        return Stream.of(malformed, cause == null ? malformed : cause).map(Throwable::getMessage).filter(Objects::nonNull)
                .anyMatch(message -> message.contains(String.valueOf(MOST_FIELDS)));
    }

    private CsvReader<CsvRecord> reader(Reader text, char separator) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(CsvRecordHandler.of(row -> row.maxFields(MOST_FIELDS)), text);
    }

    private static List<Cell> cells(CsvRecord row) {
        return row.getFields().stream().map(field -> {
            if (field.indexOf('\0') >= 0) {
                throw TableRefused.notATable();
            }
            return Cell.of(Formulas.open(field));
        }).toList();
    }
}
