package org.focale.document.attached;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files from anywhere become documents that do no harm, or are refused in words.
class BroughtTest {

    private static Brought brought(String name, byte[] content) {
        return Brought.of(Path.of("dossier").resolve(name), content);
    }

    private static String refusal(byte[] content) {
        return assertThrows(FileRefused.class, () -> brought("x", content)).key();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int red(Picture picture, int x, int y) {
        return picture.shown().argb()[y * picture.width() + x] >> 16 & 0xff;
    }

    @Test
    void aPhotographForgetsWhereItWasTakenAndWithWhat() {
        byte[] taken = Photos.taken(400, 300, 1);
        assertTrue(new String(taken, StandardCharsets.ISO_8859_1).contains(Photos.CAMERA));

        var kept = brought("photo.jpg", taken);
        String words = new String(kept.content(), StandardCharsets.ISO_8859_1);
        assertEquals(FileKind.JPEG, kept.kind());
        assertFalse(words.contains(Photos.CAMERA));
        assertFalse(words.contains("Exif"));
        assertFalse(words.contains("\u00ff\u00e1"), "no APP1 segment at all");
    }

    @ParameterizedTest
    @CsvSource({"1, 400, 300, left", "3, 400, 300, right", "6, 300, 400, top", "8, 300, 400, bottom", "2, 400, 300, right", "4, 400, 300, left",
        "5, 300, 400, top", "7, 300, 400, bottom"})
    void aPhotographStandsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, String redSide) {
        var kept = Picture.read(brought("photo.jpg", Photos.taken(400, 300, orientation)).content(), FileKind.JPEG, 1000);
        assertEquals(width + "×" + height, kept.width() + "×" + kept.height());
        int x = redSide.equals("left") ? 2 : redSide.equals("right") ? width - 3 : width / 2;
        int y = redSide.equals("top") ? 2 : redSide.equals("bottom") ? height - 3 : height / 2;
        assertTrue(red(kept, x, y) > 220, "red at the " + redSide);
    }

    @Test
    void aLargePictureIsMadeSmaller() {
        var kept = Picture.read(brought("grand.jpg", Photos.plain("jpeg", 6000, 4000)).content(), FileKind.JPEG, 10_000);
        assertEquals("2400×1600", kept.width() + "×" + kept.height());
    }

    @Test
    void anExtremePictureKeepsAPoint() {
        var kept = Picture.read(brought("fil.png", Photos.plain("png", 20_000, 1)).content(), FileKind.PNG, 10_000);
        assertTrue(kept.width() <= 2400 && kept.height() == 1);
    }

    @Test
    void aPictureThatSaysItIsEnormousIsRefusedBeforeItIsDecoded() {
        var png = ByteBuffer.allocate(60);
        png.put(bytes("\u0089PNG\r\n\u001a\n")).putInt(13).put(bytes("IHDR")).putInt(60_000).putInt(60_000).put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(png.array(), 12, 17);
        png.putInt((int) sum.getValue());
        assertEquals("documents.file.picture-large", refusal(png.array()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp"})
    void whatWasDrawnStaysWithoutLoss(String format) {
        var kept = brought("logo." + format, Photos.plain(format, 50, 40));
        assertEquals(FileKind.PNG, kept.kind());
        assertEquals("logo.png", kept.name());
    }

    @Test
    void whatOneSeesThroughStaysSo() {
        var clear = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        var kept = Picture.read(brought("tampon.png", Photos.written(clear, "png")).content(), FileKind.PNG, 100);
        assertTrue(kept.isClear());
        assertEquals(0xffffffff, kept.shown().argb()[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 30, 200, 600})
    void aPictureThatIsCutShortIsRefusedOrKeptAsFarAsItGoes(int length) {
        byte[] whole = Photos.plain("jpeg", 300, 200);
        byte[] cut = Arrays.copyOf(whole, Math.min(length, whole.length));
        try {
            assertEquals(FileKind.JPEG, brought("x.jpg", cut).kind());
        } catch (FileRefused refused) {
            assertEquals("documents.file.picture-damaged", refused.key());
        }
    }

    @Test
    void whatIsNoDocumentIsRefusedInWords() {
        assertEquals("documents.file.empty", refusal(new byte[0]));
        assertEquals("documents.file.program", refusal(bytes("MZ\u0090\0\u0003\0")));
        assertEquals("documents.file.program", refusal(bytes("\u007fELF\u0002\u0001\0")));
        assertEquals("documents.file.picture-unknown", refusal(bytes("\0\0\0\u0018ftypheic\0\0")));
        assertEquals("documents.file.picture-unknown", refusal(bytes("RIFF\0\0\0\0WEBPVP8 \0")));
        byte[] heavy = new byte[Brought.MOST + 1];
        assertEquals("documents.file.too-large", refusal(heavy));
    }

    @Test
    void otherFilesAreKeptAsTheyAre() {
        for (var file : new String[] {"%PDF-1.7 x", "PK\u0003\u0004....word/document.xml",
            "PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.text",
            "\0\u0001\u0002 données"}) {
            assertArrayEquals(bytes(file), brought("x", bytes(file)).content());
        }
        assertEquals(FileKind.PDF, FileKind.of(bytes("%PDF-1.7 x")));
        assertEquals(FileKind.WORD, FileKind.of(bytes("PK\u0003\u0004....word/document.xml\0")));
        assertEquals(FileKind.ODT, FileKind.of(bytes("PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.text")));
        assertEquals(FileKind.TEXT, FileKind.of("Été à l’école".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FileKind.TEXT, FileKind.of("Été à l’école".getBytes(Charset.forName("windows-1252"))));
        assertEquals(FileKind.TEXT, FileKind.of(bytes("BMX club, MZ")));
        assertEquals(FileKind.OTHER, FileKind.of(bytes("\0\u0001\u0002")));
    }

    @ParameterizedTest
    @CsvSource({"'photo\u202Egpj.pdf', photogpj.pdf", "'a\u0007b\tc.pdf', ab c.pdf", "'=1+1.pdf', =1+1.pdf", "'a:b|c?.pdf', a b c .pdf"})
    void aNameIsHarmlessToShow(String typed, String shown) {
        assertEquals(shown, brought(typed, bytes("%PDF-1.7")).name());
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = brought("é".repeat(120) + "x".repeat(100) + ".pdf", bytes("%PDF-1.7")).name();
        assertEquals(150, name.length());
        assertTrue(name.endsWith(".pdf"));
    }

    @Test
    void noPartOfAPictureLiesInATemporaryFolder() {
        assertEquals(FileKind.JPEG, brought("photo.jpg", Photos.taken(400, 300, 1)).kind());
        assertFalse(ImageIO.getUseCache());
    }
}
