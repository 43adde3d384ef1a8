package org.focale.app.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.focale.base.Folded;

/// File names that Windows and Linux both accept, whatever a person is called.
public final class FileNames {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]+");
    /// Windows keeps these for devices, with any ending.
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final int LONGEST = 100;

    private FileNames() {}

    /// The words without what a file system refuses; never empty.
    public static String safe(String words) {
        String name = FORBIDDEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFC)).replaceAll(" ")
                .replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (name.length() > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST))).strip();
        }
        return name.isEmpty() || RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    /// The name, numbered when another file of the same batch has it; case does not tell two files apart on Windows.
    public static String unused(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String candidate = name;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
        }
        return candidate;
    }

    /// A short word of letters, digits and dashes: for the files of a site, which bear no person's name.
    public static String slug(String words) {
        String slug = Folded.of(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "site" : slug;
    }
}
