package org.focale.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which styles of an XLSX show a number as a date: a date there is only a number that looks like one (ECMA-376 part 1, §18.8.30).
final class DateFormats {

    /// What a number with a style is.
    enum Kind { NUMBER, DAY, MOMENT, TIME, DURATION }

    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56);
    private static final int MOMENT = 22;
    private static final int DURATION = 46;
    /// Words in quotes, single characters after a stroke or for a space, colours and conditions; but not `[h]`.
    private static final Pattern NOT_CODES = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(?:h+|m+|s+)])[^\\]]*]");

    private final List<Kind> kinds = new ArrayList<>();

    /// A file without styles: every number is a number.
    static DateFormats none() {
        return new DateFormats();
    }

    static DateFormats read(InputStream part) throws IOException {
        var formats = new DateFormats();
        Map<String, Kind> own = new HashMap<>();
        Xml.walk(part, new Xml.Visitor() {
            private boolean inCellStyles;

            @Override
            public void start(String name, Xml xml) {
                switch (name) {
                    case "numFmt" -> own.put(xml.attribute("numFmtId", ""), kind(xml.attribute("formatCode", "")));
                    case "cellXfs" -> inCellStyles = true;
                    case "xf" -> {
                        if (inCellStyles) {
                            String id = xml.attribute("numFmtId", "");
                            var kind = own.get(id);
                            formats.kinds.add(kind == null ? builtIn(id) : kind);
                        }
                    }
                    default -> { }
                }
            }

            @Override
            public void end(String name) {
                inCellStyles &= !name.equals("cellXfs");
            }
        });
        return formats;
    }

    /// @param style as a cell says it; null for the first, plain one
    Kind of(@Nullable String style) {
        if (style == null) {
            return Kind.NUMBER;
        }
        try {
            int index = Integer.parseInt(style);
            return index >= 0 && index < kinds.size() ? kinds.get(index) : Kind.NUMBER;
        } catch (NumberFormatException _) {
            return Kind.NUMBER;
        }
    }

    private static Kind builtIn(String id) {
        try {
            int number = Integer.parseInt(id);
            return number == MOMENT ? Kind.MOMENT : number == DURATION ? Kind.DURATION
                    : DAYS.contains(number) ? Kind.DAY : TIMES.contains(number) ? Kind.TIME : Kind.NUMBER;
        } catch (NumberFormatException _) {
            return Kind.NUMBER;
        }
    }

    /// From the codes of a format: years and days make a date, hours and seconds a time, `m` is minutes only beside those.
    static Kind kind(String format) {
        String codes = NOT_CODES.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        int end = codes.indexOf(';');
        codes = (end < 0 ? codes : codes.substring(0, end)).replace("general", "").replace("e+", "").replace("e-", "");
        boolean time = has(codes, "hs");
        boolean date = has(codes, "yd") || !time && has(codes, "m");
        if (!date && codes.contains("[")) {
            return Kind.DURATION;
        }
        return date && time ? Kind.MOMENT : date ? Kind.DAY : time ? Kind.TIME : Kind.NUMBER;
    }

    private static boolean has(String codes, String letters) {
        return letters.chars().anyMatch(letter -> codes.indexOf(letter) >= 0);
    }
}
