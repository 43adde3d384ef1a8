package org.focale.document.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads a PDF, ours or anybody's: its pages as pictures and as text, and what travels inside. In memory alone. One thread at a time.
public final class PdfPages implements AutoCloseable {

    private static final float POINTS_PER_INCH = 72;
    private static final int MOST_ENCLOSED = 64 << 20;
    private static final int OPAQUE = 0xff000000;

    private final PDDocument pdf;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument pdf) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
    }

    /// @throws UncheckedIOException when this is no PDF
    public static PdfPages of(byte[] bytes) {
        Silence.keep();
        ImageIO.setUseCache(false); // or pictures of a page would pass through the temporary folder
        try {
            return new PdfPages(Loader.loadPDF(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int count() {
        return pdf.getNumberOfPages();
    }

    /// The text of every page, in reading order.
    public String text() {
        return text(1, count());
    }

    /// @param page from 0
    public String text(int page) {
        return text(page + 1, page + 1);
    }

    private String text(int first, int last) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            stripper.setLineSeparator("\n");
            return stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page as wide as the place where it is shown, so that no pixel is drawn twice.
    ///
    /// @param page   from 0
    /// @param across pixels
    public PageImage imageAcross(int page, int across) {
        return image(page, (across + 0.5f) * POINTS_PER_INCH / pdf.getPage(page).getCropBox().getWidth());
    }

    /// A page of a document from anywhere: as wide as asked for unless that would be too many points.
    ///
    /// @param page   from 0
    /// @param across pixels
    /// @param most   pixels in all
    public PageImage imageWithin(int page, int across, int most) {
        var sheet = pdf.getPage(page);
        boolean lies = sheet.getRotation() % 180 != 0;
        float width = lies ? sheet.getCropBox().getHeight() : sheet.getCropBox().getWidth();
        float height = lies ? sheet.getCropBox().getWidth() : sheet.getCropBox().getHeight();
        double byWidth = (across + 0.5) / width;
        double byArea = Math.sqrt(most / ((double) width * height));
        return image(page, (float) (Math.min(byWidth, byArea) * POINTS_PER_INCH));
    }

    /// Whether what [#of] threw means that the document wants a password.
    public static boolean isLocked(UncheckedIOException refused) {
        return refused.getCause() instanceof InvalidPasswordException;
    }

    /// @param page from 0
    /// @param dpi  pixels per inch: an A4 page at 96 is 794 × 1123
    public PageImage image(int page, float dpi) {
        try {
            BufferedImage image = renderer.renderImage(page, dpi / POINTS_PER_INCH, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] |= OPAQUE;
            }
            return new PageImage(width, height, pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of all that travels inside, in their order.
    public List<String> enclosedNames() {
        try {
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles();
            return names == null || names.getNames() == null ? List.of() : names.getNames().keySet().stream().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The content of a file that travels inside.
    public Optional<byte[]> enclosed(String name) {
        try {
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles();
            var file = names == null || names.getNames() == null ? null : names.getNames().get(name);
            if (file == null || file.getEmbeddedFile() == null) {
                return Optional.empty();
            }
            try (var content = file.getEmbeddedFile().createInputStream()) {
                return Optional.of(content.readNBytes(MOST_ENCLOSED)); // a few bytes of somebody else's file may unpack to gigabytes
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
