package org.focale.document.attached;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/// What is kept is shown in the window, or the window says why not.
class PreviewTest {

    private static final int ACROSS = 300;

    private interface Made {
        void on(PDDocument pdf) throws IOException;
    }

    private static byte[] pdf(Made made) throws IOException {
        try (var pdf = new PDDocument()) {
            made.on(pdf);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Preview preview(byte[] content, int page) {
        return Preview.of(content, FileKind.of(content), page, ACROSS);
    }

    @Test
    void aPageOfAPdfIsDrawnAsWideAsItsPlace() throws IOException {
        byte[] three = pdf(pdf -> {
            for (int i = 0; i < 3; i++) {
                pdf.addPage(new PDPage(PDRectangle.A4));
            }
        });
        var sheet = assertInstanceOf(Preview.Sheet.class, preview(three, 1));
        assertEquals(1, sheet.page());
        assertEquals(3, sheet.pages());
        assertEquals(ACROSS, sheet.image().width());
        assertEquals(2, assertInstanceOf(Preview.Sheet.class, preview(three, 99)).page());
        assertFalse(ImageIO.getUseCache(), "no picture of a page passes through the disk");
    }

    @Test
    void aPageOfHostileSizeIsDrawnSmall() throws IOException {
        byte[] endless = pdf(pdf -> pdf.addPage(new PDPage(new PDRectangle(1, 14_400))));
        var sheet = assertInstanceOf(Preview.Sheet.class, preview(endless, 0));
        assertTrue((long) sheet.image().width() * sheet.image().height() <= Preview.MOST_POINTS + 20_000L, sheet.toString());
    }

    @Test
    void aTurnedPageIsAsWideAsItsPlace() throws IOException {
        byte[] turned = pdf(pdf -> {
            var page = new PDPage(PDRectangle.A4);
            page.setRotation(90);
            pdf.addPage(page);
        });
        assertEquals(ACROSS, assertInstanceOf(Preview.Sheet.class, preview(turned, 0)).image().width(), 1);
    }

    @Test
    void whatCannotBeShownSaysWhy() throws IOException {
        byte[] locked = pdf(pdf -> {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("chef", "secret", new AccessPermission()));
        });
        assertEquals(Preview.Silence.LOCKED, preview(locked, 0));
        assertEquals(Preview.Silence.DAMAGED, preview("%PDF-1.7 et puis rien".getBytes(StandardCharsets.UTF_8), 0));
        assertEquals(Preview.Silence.DAMAGED, preview(Arrays.copyOf(Photos.plain("png", 100, 100), 60), 0));
        assertEquals(Preview.Silence.OTHER_PROGRAM, preview(new byte[] {0, 1, 2}, 0));
        assertEquals(Preview.Silence.DAMAGED, preview(pdf(_ -> { }), 0));
    }

    @Test
    void aTextIsReadWhateverItsLetters() {
        assertEquals(new Preview.Words("Été\n<b>gras</b>"), preview("\ufeffÉté\n<b>gras</b>".getBytes(StandardCharsets.UTF_8), 0));
    }

    @Test
    void aPictureIsShown() {
        var sheet = assertInstanceOf(Preview.Sheet.class, preview(Photos.plain("jpeg", 900, 600), 0));
        assertEquals("300×200", sheet.image().width() + "×" + sheet.image().height());
    }
}
