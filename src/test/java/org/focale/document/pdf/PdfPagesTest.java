package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.focale.document.CvFile;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    private final byte[] cv = cv();

    @Test
    void aPageIsAPictureOfTheRightSize() {
        try (var pages = PdfPages.of(cv)) {
            PageImage image = pages.image(0, 96);

            assertTrue(Math.abs(image.width() - 794) <= 1 && Math.abs(image.height() - 1123) <= 1, image.width() + " × " + image.height());
            assertEquals(image.width() * image.height(), image.argb().length);
        }
    }

    @Test
    void theThreeColoursOfFocaleAreOnIt() {
        try (var pages = PdfPages.of(cv)) {
            int[] pixels = pages.image(0, 144).argb();

            assertEquals(0xffffffff, pixels[0]);
            for (int colour : new int[] {0xff2563eb, 0xff15803d, 0xffc2410c}) {
                assertTrue(Arrays.stream(pixels).filter(pixel -> pixel == colour).count() > 300, Integer.toHexString(colour));
            }
        }
    }

    @Test
    void everyPixelIsOpaque() {
        try (var pages = PdfPages.of(cv)) {
            assertTrue(Arrays.stream(pages.image(0, 50).argb()).allMatch(pixel -> pixel >>> 24 == 0xff));
        }
    }

    @Test
    void aFileThatIsNotInsideIsNotFound() {
        try (var pages = PdfPages.of(cv)) {
            assertEquals(Optional.empty(), pages.enclosed("autre.json"));
        }
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThrows(UncheckedIOException.class, () -> PdfPages.of("bonjour".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] cv() {
        var file = CvFile.mirela();
        return new CvDocument(new PdfPress()).render(file.content(), CvFile.TODAY, List.of());
    }
}
