package org.focale.document.badge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A PNG as the pieces it is made of (W3C PNG, §5), each with its checksum proved; nothing is ever unpacked. Strict, because what comes
/// from outside is read here: every byte belongs to a piece, the first is the head, the last is the end, and nothing stands behind it.
///
/// @param pieces in their order
record PngChunks(List<Piece> pieces) {

    /// Bytes; no honest badge comes near.
    static final int LARGEST = 8 << 20;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MOST_PIECES = 20_000;
    private static final String TEXT = "iTXt";
    private static final String HEAD = "IHDR";
    private static final String END = "IEND";

    /// @param type four letters
    @SuppressWarnings("ArrayRecordComponent")
    record Piece(String type, byte[] data) {}

    static boolean begins(byte[] file) {
        return file.length >= SIGNATURE.length && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /// @throws BadgeRefused when the picture is cut short, changed, or no picture
    static PngChunks of(byte[] file) {
        if (!begins(file)) {
            throw BadgeRefused.damagedPicture();
        } else if (file.length > LARGEST) {
            throw BadgeRefused.tooLarge();
        }
        var pieces = new ArrayList<Piece>();
        var in = ByteBuffer.wrap(file).position(SIGNATURE.length);
        while (in.hasRemaining()) {
            pieces.add(piece(in));
            if (pieces.size() > MOST_PIECES) {
                throw BadgeRefused.damagedPicture();
            }
        }
        long ends = pieces.stream().filter(piece -> piece.type().equals(END)).count();
        if (ends != 1 || !pieces.getFirst().type().equals(HEAD) || !pieces.getLast().type().equals(END)) {
            throw BadgeRefused.damagedPicture();
        }
        return new PngChunks(List.copyOf(pieces));
    }

    private static Piece piece(ByteBuffer in) {
        if (in.remaining() < 12) {
            throw BadgeRefused.damagedPicture();
        }
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - 8) {
            throw BadgeRefused.damagedPicture();
        }
        byte[] whole = new byte[4 + length];
        in.get(whole);
        if ((int) crc(whole) != in.getInt()) {
            throw BadgeRefused.damagedPicture();
        }
        return new Piece(new String(whole, 0, 4, StandardCharsets.ISO_8859_1), Arrays.copyOfRange(whole, 4, whole.length));
    }

    private static long crc(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        for (Piece piece : pieces) {
            byte[] type = piece.type().getBytes(StandardCharsets.ISO_8859_1);
            var whole = ByteBuffer.allocate(4 + piece.data().length).put(type).put(piece.data()).array();
            out.writeBytes(ByteBuffer.allocate(4).putInt(piece.data().length).array());
            out.writeBytes(whole);
            out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc(whole)).array());
        }
        return out.toByteArray();
    }

    /// The same with this text under this keyword, right after the head.
    PngChunks with(String keyword, String text) {
        var all = new ArrayList<>(pieces);
        var data = new ByteArrayOutputStream();
        data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        data.writeBytes(new byte[5]); // end of keyword, not packed, no method, no language, no other keyword
        data.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        all.add(1, new Piece(TEXT, data.toByteArray()));
        return new PngChunks(List.copyOf(all));
    }

    /// The same without any text under this keyword.
    PngChunks without(String keyword) {
        return new PngChunks(pieces.stream().filter(piece -> !keyword.equals(keyword(piece))).toList());
    }

    /// The text under this keyword, null when there is none.
    ///
    /// @throws BadgeRefused when it stands there twice, or is packed: the specification of Open Badges forbids both
    @Nullable String text(String keyword) {
        var found = pieces.stream().filter(piece -> keyword.equals(keyword(piece))).toList();
        if (found.size() > 1) {
            throw BadgeRefused.twoBadges();
        }
        return found.isEmpty() ? null : text(found.getFirst().data(), keyword.length() + 1);
    }

    static @Nullable String keyword(Piece piece) {
        if (!piece.type().equals(TEXT)) {
            return null;
        }
        int end = zero(piece.data(), 0);
        return new String(piece.data(), 0, end, StandardCharsets.ISO_8859_1);
    }

    /// @param at where the mark of packing stands
    private static String text(byte[] data, int at) {
        if (data.length < at + 2 || data[at] != 0) {
            throw BadgeRefused.packed();
        }
        int language = zero(data, at + 2);
        int translated = zero(data, Math.min(language + 1, data.length));
        int from = translated + 1;
        if (from > data.length) {
            throw BadgeRefused.damagedPicture();
        }
        return new String(data, from, data.length - from, StandardCharsets.UTF_8);
    }

    /// Where the next zero stands, or the end.
    private static int zero(byte[] data, int from) {
        int at = from;
        while (at < data.length && data[at] != 0) {
            at++;
        }
        return at;
    }
}
