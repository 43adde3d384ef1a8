package org.focale.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// How many saves were acknowledged, noted beside the database. H2 opens a file that was cut short, or an old copy put in its place,
/// as if nothing were missing; this tells.
///
/// Written after the flush and never flushed itself: it costs nothing, may lag behind the database, and is never ahead of it.
final class Acknowledged {

    static final String FILE = "workspace.saves";
    private static final Pattern CONTENT = Pattern.compile("(\\d{18}) ([0-9a-f]{8})\n");

    private Acknowledged() {}

    /// Empty when nothing can be read there: then nothing is known.
    static OptionalLong read(Path folder, Disk disk) {
        try {
            var content = CONTENT.matcher(new String(disk.read(folder.resolve(FILE)), StandardCharsets.US_ASCII));
            return content.matches() && content.group(2).equals(checksum(content.group(1)))
                    ? OptionalLong.of(Long.parseLong(content.group(1))) : OptionalLong.empty();
        } catch (IOException _) {
            return OptionalLong.empty();
        }
    }

    static void note(Path folder, Disk disk, long saves) {
        String number = String.format(Locale.ROOT, "%018d", saves);
        try (var file = disk.open(folder.resolve(FILE), true)) {
            file.writeFully(ByteBuffer.wrap((number + " " + checksum(number) + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException _) {
            // it lags behind
        }
    }

    private static String checksum(String number) {
        var sum = new CRC32C();
        sum.update(number.getBytes(StandardCharsets.US_ASCII));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
