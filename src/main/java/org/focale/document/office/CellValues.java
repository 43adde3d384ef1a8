package org.focale.document.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes a cell of what an XLSX writes for it: a type, a style, a text. What a formula came to is read, never the formula.
final class CellValues {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,30}");
    private static final MathContext AS_SHOWN = new MathContext(15);
    private static final long SECONDS_A_DAY = 86_400;
    private static final int SECONDS_AN_HOUR = 3600;
    private static final int SECONDS_A_MINUTE = 60;
    /// The first day after 31 December 9999.
    private static final double LAST = 2_958_466;
    /// Excel counts a 29 February 1900 that never was.
    private static final int NO_SUCH_DAY = 60;

    private final SharedStrings strings;
    private final DateFormats formats;
    private final boolean since1904;

    CellValues(SharedStrings strings, DateFormats formats, boolean since1904) {
        this.strings = strings;
        this.formats = formats;
        this.since1904 = since1904;
    }

    /// @param type  the letter of the cell, `n` where it has none
    /// @param style its index, null where it has none
    Cell cell(String type, @Nullable String style, CellText text) throws IOException {
        return switch (type) {
            case "s" -> text.raw().isBlank() ? Cell.EMPTY : Cell.of(strings.get(text.raw()));
            case "b" -> text.raw().isBlank() ? Cell.EMPTY : new Cell.Flag(text.raw().strip().equals("1") || text.raw().strip().equals("true"));
            case "d" -> date(text.raw().strip());
            case "n" -> number(text.raw().strip(), formats.of(style));
            default -> Cell.of(text.words());
        };
    }

    private static Cell date(String iso) {
        try {
            return iso.length() <= "2026-11-23".length() ? new Cell.Day(LocalDate.parse(iso))
                    : new Cell.Moment(LocalDateTime.parse(iso.replaceAll("Z$", "")));
        } catch (DateTimeException _) {
            return Cell.of(iso);
        }
    }

    private Cell number(String text, DateFormats.Kind kind) {
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return Cell.of(text);
        }
        if (!Double.isFinite(number)) {
            return Cell.of(text);
        }
        boolean canBeDate = number >= 0 && number < LAST && (int) number != NO_SUCH_DAY;
        return switch (canBeDate ? kind : DateFormats.Kind.NUMBER) {
            case NUMBER -> new Cell.Amount(amount(text, number));
            case DAY -> new Cell.Day(moment(number).toLocalDate());
            case MOMENT -> new Cell.Moment(moment(number));
            case TIME -> number < 1 ? Cell.of(clock(number)) : new Cell.Moment(moment(number));
            case DURATION -> Cell.of(clock(number));
        };
    }

    /// Spreadsheets show 15 digits; a whole number that some other program wrote keeps all of its own.
    private static BigDecimal amount(String text, double number) {
        if (WHOLE.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        var shown = new BigDecimal(number, AS_SHOWN).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    private LocalDateTime moment(double serial) {
        long seconds = Math.round(serial * SECONDS_A_DAY);
        var first = since1904 ? LocalDate.of(1904, 1, 1)
                : serial < NO_SUCH_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        return first.atStartOfDay().plusSeconds(seconds);
    }

    /// `8:30` as `08:30`; a duration may have more than 24 hours.
    private static String clock(double serial) {
        long seconds = Math.round(serial * SECONDS_A_DAY);
        String clock = String.format(Locale.ROOT, "%02d:%02d", seconds / SECONDS_AN_HOUR, seconds % SECONDS_AN_HOUR / SECONDS_A_MINUTE);
        return seconds % SECONDS_A_MINUTE == 0 ? clock : clock + String.format(Locale.ROOT, ":%02d", seconds % SECONDS_A_MINUTE);
    }
}
