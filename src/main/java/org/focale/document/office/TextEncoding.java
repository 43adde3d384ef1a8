package org.focale.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Finds how the letters of a text file are written. CSV does not say it; every spreadsheet has its own habit.
///
/// @param mark bytes at the beginning that are no text
record TextEncoding(Charset charset, int mark) {

    /// What spreadsheets without UTF-8 write, the commonest first: Windows, old Windows for French Euro signs, DOS.
    private static final List<Charset> SINGLE_BYTE =
            List.of(Charset.forName("windows-1252"), Charset.forName("ISO-8859-15"), Charset.forName("IBM850"));
    private static final String FRENCH = "éèàêçùôîâûëïœÉÀÈÊÇ’€°«»æüöäÎÔ";
    private static final int BYTES = 256;
    private static final int ASCII = 128;
    private static final int BLOCK = 1 << 16;
    /// One byte in so many is 0 in UTF-16: Western letters have an empty half.
    private static final int HALF_EMPTY = 4;

    /// What was counted in the whole file.
    private static final class Counts {
        private final long[] ofByte = new long[BYTES];
        private long zerosAtEven;
        private long zerosAtOdd;
        private long letters;
        private long broken;
    }

    /// @throws TableRefused when this is no text, or text in two encodings
    static TextEncoding of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(3);
            if (starts(first, 0xef, 0xbb, 0xbf)) {
                return new TextEncoding(StandardCharsets.UTF_8, 3);
            } else if (starts(first, 0xff, 0xfe)) {
                return new TextEncoding(StandardCharsets.UTF_16LE, 2);
            } else if (starts(first, 0xfe, 0xff)) {
                return new TextEncoding(StandardCharsets.UTF_16BE, 2);
            }
        }
        try (var in = Files.newInputStream(file)) {
            return guessed(count(in), Files.size(file));
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static TextEncoding guessed(Counts counts, long size) {
        if (counts.ofByte[0] > 0) {
            if (counts.zerosAtOdd > size / HALF_EMPTY && counts.zerosAtOdd > counts.zerosAtEven) {
                return new TextEncoding(StandardCharsets.UTF_16LE, 0);
            } else if (counts.zerosAtEven > size / HALF_EMPTY) {
                return new TextEncoding(StandardCharsets.UTF_16BE, 0);
            }
            throw TableRefused.notATable();
        } else if (counts.broken == 0) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        } else if (counts.letters > counts.broken) {
            throw TableRefused.damaged(null); // UTF-8 that was cut, or pasted together with something else
        }
        return new TextEncoding(mostFrench(counts.ofByte), 0);
    }

    /// The one that makes of the bytes the letters that French uses.
    private static Charset mostFrench(long[] ofByte) {
        var best = SINGLE_BYTE.getFirst();
        long most = -1;
        for (Charset charset : SINGLE_BYTE) {
            long french = 0;
            for (int b = ASCII; b < BYTES; b++) {
                String letter = new String(new byte[] {(byte) b}, charset);
                french += FRENCH.contains(letter) ? ofByte[b] : 0;
            }
            if (french > most) {
                most = french;
                best = charset;
            }
        }
        return best;
    }

    private static Counts count(InputStream in) throws IOException {
        var counts = new Counts();
        var utf8 = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(BLOCK);
        long at = 0;
        for (int read = in.read(bytes.array()); read >= 0; read = in.read(bytes.array(), bytes.position(), bytes.remaining())) {
            int from = bytes.position();
            for (int i = from; i < from + read; i++, at++) {
                int value = bytes.array()[i] & 0xff;
                counts.ofByte[value]++;
                if (value == 0) {
                    counts.zerosAtEven += at % 2 == 0 ? 1 : 0;
                    counts.zerosAtOdd += at % 2;
                }
            }
            bytes.position(from + read).flip();
            decode(utf8, bytes, counts, false);
            bytes.compact();
        }
        decode(utf8, bytes.flip(), counts, true);
        return counts;
    }

    /// Counts letters of several bytes, and bytes that are no letter in UTF-8. What is only begun stays in `bytes`.
    private static void decode(CharsetDecoder utf8, ByteBuffer bytes, Counts counts, boolean last) {
        var letters = CharBuffer.allocate(bytes.remaining() + 1);
        for (var result = utf8.decode(bytes, letters, last); result.isError(); result = utf8.decode(bytes, letters, last)) {
            counts.broken++;
            bytes.position(bytes.position() + result.length());
        }
        letters.flip();
        while (letters.hasRemaining()) {
            counts.letters += letters.get() >= ASCII ? 1 : 0;
        }
    }
}
