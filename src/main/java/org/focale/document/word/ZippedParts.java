package org.focale.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a document in one ZIP: the same bytes for the same parts on the same day.
final class ZippedParts {

    private final LocalDate day;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    ZippedParts(LocalDate day) {
        this.day = day;
    }

    ZippedParts put(String name, byte[] content) {
        return put(entry(name), content);
    }

    ZippedParts put(String name, XmlPart part) {
        return put(name, part.bytes());
    }

    /// Not compressed: what says its kind can be read at a fixed place.
    ZippedParts putAsIs(String name, String content) {
        byte[] plain = content.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(plain);
        var entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(plain.length);
        entry.setCrc(sum.getValue());
        return put(entry, plain);
    }

    byte[] close() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        return entry;
    }

    private ZippedParts put(ZipEntry entry, byte[] content) {
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
