package org.focale.app.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.focale.base.Folded;

/// File names that Windows and Linux both accept, whatever a person is called.
public final class FileNames {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"/\\\\|?*]+");
    /// Windows keeps these for devices, with any ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?");
    private static final int LONGEST = 100;
    /// What a Linux disk holds in one name is counted in bytes: this leaves room for a number and an ending.
    private static final int MOST_BYTES = 230;

    private FileNames() {}

    /// The words without what a file system refuses; never empty.
    public static String safe(String words) {
        String name = FORBIDDEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFC)).replaceAll(" ")
                .replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        name = shortened(name).replaceAll("[. ]+$", "");
        return name.isEmpty() || RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    /// Cut between two letters.
    private static String shortened(String name) {
        String cut = name.length() <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST)));
        while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }

    /// The name, numbered when another file of the same batch has it; case does not tell two files apart on Windows.
    ///
    /// @param taken names so far, as this method wrote them there
    public static String unused(String name, Set<String> taken) {
        String candidate = name;
        for (int i = 2; !taken.add(folded(candidate)); i++) {
            candidate = numbered(name, i);
        }
        return candidate;
    }

    /// A place in the folder where nothing stands yet: the name, numbered when it is taken.
    public static Path unused(Path folder, String name) {
        Path candidate = folder.resolve(name);
        for (int i = 2; Files.exists(candidate); i++) {
            candidate = folder.resolve(numbered(name, i));
        }
        return candidate;
    }

    /// "CV Mirela Popescu (2).pdf".
    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        int end = dot < 0 ? name.length() : dot;
        return name.substring(0, end) + " (" + number + ")" + name.substring(end);
    }

    /// As no disk tells two names apart: by capitals first, as Windows does, then by small letters.
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /// A short word of letters, digits and dashes: for the files of a site, which bear no person's name.
    public static String slug(String words) {
        String slug = Folded.of(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "site" : slug;
    }
}
