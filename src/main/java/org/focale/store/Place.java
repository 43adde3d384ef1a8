package org.focale.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;
import org.focale.base.Sha256;

/// Where a workspace lies: on which computer, and in which folder there. A folder that was copied or moved lies in another place, and its
/// other half may go on giving the same numbers (exchange.md §1).
final class Place {

    private static final Pattern FOLDER_NUMBER = Pattern.compile("ino=(\\d+)");

    private Place() {}

    /// The same text as long as nobody copies, moves or puts back the folder; it tells nothing of it.
    static String of(Path folder) {
        return Sha256.of(String.join("\n", LockNote.computer(), folder.toString(), folderItself(folder)).getBytes(StandardCharsets.UTF_8));
    }

    /// The number of the folder on its disk; on systems that have none, when it was made.
    private static String folderItself(Path folder) {
        try {
            var attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            var number = FOLDER_NUMBER.matcher(String.valueOf(attributes.fileKey()));
            return number.find() ? number.group(1) : String.valueOf(attributes.creationTime().toMillis());
        } catch (IOException _) {
            return "";
        }
    }
}
