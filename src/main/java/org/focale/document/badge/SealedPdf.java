package org.focale.document.badge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.focale.document.pdf.PdfPages;
import org.focale.seal.Jws;
import org.focale.seal.SigningKey;

/// A signed text that travels inside a PDF and vouches for all of it: it holds the hash of every other byte of the file, and says where
/// it stands itself. First the page is printed with room for it, then it is written into that room.
public final class SealedPdf {

    /// Under which the text travels in the PDF.
    public static final String NAME = "focale-provenance.jws";
    /// Its MIME type (RFC 7515 §9.2.1).
    public static final String TYPE = "application/jose";
    /// What it calls itself: a badge never passes for it, nor it for a badge.
    static final String KIND = "focale-provenance";
    /// Rounded up to, so that a name with an accent more does not move what stands behind.
    private static final int STEP = 256;
    private static final String ROOM = "focale-room-";

    private SealedPdf() {}

    /// What is to be enclosed, not packed, when the page is printed.
    public static byte[] room(Provenance provenance) {
        // The largest numbers there can be: those of the real file are never longer.
        var longest = new Provenance.Mark(Integer.MAX_VALUE, Integer.MAX_VALUE, "0".repeat(64));
        int length = Jws.length(KIND, provenance.json(longest).length);
        var room = new byte[(length + STEP) / STEP * STEP];
        Arrays.fill(room, (byte) '.');
        byte[] start = (ROOM + provenance.id()).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, room, 0, start.length);
        return room;
    }

    /// @param pdf with the room in it
    public static byte[] seal(byte[] pdf, Provenance provenance, SigningKey key) {
        byte[] room = room(provenance);
        int at = find(pdf, room).orElseThrow(() -> new IllegalArgumentException("There is no room for the seal"));
        var mark = new Provenance.Mark(at, room.length, hash(pdf, at, room.length));
        byte[] text = Jws.sign(key, KIND, provenance.json(mark)).getBytes(StandardCharsets.US_ASCII);
        var sealed = pdf.clone();
        Arrays.fill(sealed, at, at + room.length, (byte) ' ');
        System.arraycopy(text, 0, sealed, at, text.length);
        return sealed;
    }

    /// Where these bytes stand; nowhere when they stand twice.
    static Optional<Integer> find(byte[] file, byte[] part) {
        int found = next(file, part, 0);
        return found < 0 || next(file, part, found + 1) >= 0 ? Optional.empty() : Optional.of(found);
    }

    private static int next(byte[] file, byte[] part, int from) {
        for (int at = from; at <= file.length - part.length; at++) {
            if (file[at] == part[0] && Arrays.equals(file, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }

    static String hash(byte[] file, int at, int length) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(file, 0, at);
            sha.update(file, at + length, file.length - at - length);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /// What the text in the PDF is, and whether it is of this file.
    ///
    /// @param whole no other byte was changed, added or taken away
    record Found(Jws signature, Provenance provenance, boolean whole) {}

    /// Empty when there is none.
    ///
    /// @throws IllegalArgumentException when there is one that is not as it should be
    static Optional<Found> of(byte[] pdf, PdfPages pages) {
        return pages.enclosed(NAME).map(content -> found(pdf, content));
    }

    private static Found found(byte[] pdf, byte[] content) {
        if (content.length == 0) {
            throw new IllegalArgumentException("Empty");
        }
        String text = new String(content, StandardCharsets.ISO_8859_1);
        var signature = Jws.of(text.substring(0, text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ')));
        var read = Provenance.of(signature.payload());
        boolean padded = text.indexOf(' ') < 0 || text.substring(text.indexOf(' ')).isBlank() && text.chars().allMatch(it -> it > 31 && it < 127);
        int at = find(pdf, content).orElse(-1);
        boolean whole = padded && at >= 0 && at == read.mark().at() && content.length == read.mark().length()
                && hash(pdf, at, content.length).equals(read.mark().sha256());
        return new Found(signature, read.provenance(), whole);
    }

    /// Whether these bytes are a PDF at all.
    static boolean isPdf(byte[] file) {
        byte[] start = "%PDF-".getBytes(StandardCharsets.US_ASCII);
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
