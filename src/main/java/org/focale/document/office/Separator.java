package org.focale.document.office;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Finds what stands between the cells of a CSV file: the character that cuts most rows into the same number of cells.
final class Separator {

    private static final char[] KNOWN = {';', '\t', ','};
    private static final int ENOUGH_ROWS = 200;
    /// A comma here and there is no separator.
    private static final double MOST_ROWS = 0.5;
    private static final double A_COLUMN_MORE = 0.001;
    private static final int MANY_COLUMNS = 100;
    /// Excel's own way of saying it, on the first line.
    private static final String SAID = "sep=";

    private Separator() {}

    /// @param beginning of the file; its last row may be cut
    static char of(String beginning) {
        if (isSaid(beginning)) {
            return beginning.charAt(SAID.length());
        }
        char best = KNOWN[0];
        double most = MOST_ROWS;
        for (char candidate : KNOWN) {
            double score = score(beginning, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /// Whether the first line is no row but says the separator.
    static boolean isSaid(String beginning) {
        int after = SAID.length() + 1;
        return beginning.regionMatches(true, 0, SAID, 0, SAID.length()) && beginning.length() > after
                && (beginning.charAt(after) == '\r' || beginning.charAt(after) == '\n')
                && beginning.charAt(after - 1) != '"' && beginning.charAt(after - 1) != '\r' && beginning.charAt(after - 1) != '\n';
    }

    /// The share of the rows that have the same number of cells; rows of one cell are not cut at all. More cells break a tie.
    private static double score(String beginning, char candidate) {
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        int rows = 0;
        try (var csv = reader(candidate, beginning)) {
            for (CsvRecord row : csv) {
                rowsByWidth.merge(row.getFieldCount(), 1, Integer::sum);
                if (++rows == ENOUGH_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException _) {
            // what was counted before counts: the beginning may end inside a quote
        }
        rowsByWidth.remove(1);
        int all = rows;
        return rowsByWidth.entrySet().stream()
                .mapToDouble(width -> (double) width.getValue() / all + Math.min(width.getKey(), MANY_COLUMNS) * A_COLUMN_MORE)
                .max().orElse(0);
    }

    private static CsvReader<CsvRecord> reader(char separator, String text) {
        return CsvReader.builder().fieldSeparator(separator).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text);
    }
}
