package org.focale.document.word;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.focale.document.word.Manuscript.Part;
import org.focale.document.word.Manuscript.Text;
import org.jspecify.annotations.Nullable;

/// A manuscript as plain text, to be pasted into the fields of a job site: UTF-8, lines as Windows ends them, spaces that break.
public final class PlainFile {

    private static final String END = "\r\n";

    private PlainFile() {}

    public static byte[] of(Manuscript manuscript) {
        return text(manuscript).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Manuscript manuscript) {
        var out = new StringBuilder();
        Part last = null;
        for (Text text : manuscript.texts()) {
            out.append(isApart(last, text.part()) ? END : "").append(line(text, manuscript)).append(END);
            last = text.part();
        }
        return out.toString().replace('\u00a0', ' ').replace('\u202f', ' ').replaceAll("(?<!\r)\n", END);
    }

    private static boolean isApart(@Nullable Part before, Part part) {
        return switch (part) {
            case HEADING -> before != null;
            case LINE_HEADING -> before != Part.HEADING;
            case LETTER, SUMMARY, ADDRESSEE, SIGNER -> true;
            case ITEM -> before == Part.LETTER;
            default -> false;
        };
    }

    private static String line(Text text, Manuscript manuscript) {
        return switch (text.part()) {
            case HEADING -> text.words().toUpperCase(Locale.forLanguageTag(manuscript.language()));
            case ITEM -> "- " + text.words();
            default -> text.words();
        };
    }
}
