package org.focale.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.focale.base.Refused;

/// Tells a full disk from one that fails otherwise: Java has only the system's own words for it, in its own language.
final class DiskTrouble {

    private static final long NOTHING_LEFT = 256 * 1024L;

    private DiskTrouble() {}

    static Refused refusal(Path folder, IOException trouble) {
        var wordless = Failures.wordless(trouble);
        return isFull(folder, trouble) ? new DiskFull(wordless) : DiskFailed.failed(wordless);
    }

    private static boolean isFull(Path folder, IOException trouble) {
        String words = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("not enough space") || words.contains("quota") || hasNothingLeft(folder);
    }

    private static boolean hasNothingLeft(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NOTHING_LEFT;
        } catch (IOException _) {
            return false; // a disk that does not even say how large it is has failed, it is not full
        }
    }
}
