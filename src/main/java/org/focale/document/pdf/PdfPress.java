package org.focale.document.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.focale.document.html.Page;
import org.jspecify.annotations.Nullable;

/// Prints every page of the program: PDF/A-3a and PDF/UA-1 at once, fonts inside, nothing ever loaded from outside.
///
/// Any number of threads may print at once. What is costly to prepare is kept on benches; a thread takes a free one, or a new one.
public final class PdfPress {

    private static final Pictograms PICTOGRAMS = new Pictograms();

    private final ConcurrentLinkedDeque<Bench> free = new ConcurrentLinkedDeque<>();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public PdfPress() {
        Silence.keep();
    }

    /// @param day   the date that the document bears
    /// @param files what travels inside
    byte[] print(Page page, LocalDate day, List<Enclosed> files) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        // The libraries look for an XML parser through this loader, in every jar and for every document: only the JDK has one.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Bench free = this.free.pollFirst();
            Bench bench = free == null ? new Bench() : free;
            byte[] pdf = print(page, day, files, bench);
            this.free.addFirst(bench);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private byte[] print(Page page, LocalDate day, List<Enclosed> files, Bench bench) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            var regular = new OneFont(pdf, bench.typeface().regular());
            var bold = new OneFont(pdf, bench.typeface().bold());
            try (PdfBoxRenderer renderer = renderer(pdf, page, bench, regular, bold)) {
                renderer.createPDFWithoutClosing();
            }
            if (pdf.getNumberOfPages() > 1) {
                new Footer(pdf, regular.supply(), bench.drawable().of(page.running())).onEachPage();
            }
            Enclosed.into(pdf, files, day);
            Imprint.on(pdf, page, day);
            var bytes = new ByteArrayOutputStream(1 << 16);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PdfBoxRenderer renderer(PDDocument pdf, Page page, Bench bench, OneFont regular, OneFont bold) {
        return new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withProducer(Imprint.PRODUCER)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useNamespaceHandler(bench.style(page.style()))
                .useCacheStore(CacheStore.PDF_FONT_METRICS, bench.metrics())
                .useFont(regular, Typeface.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(bold, Typeface.FAMILY, 700, FontStyle.NORMAL, true)
                .useObjectDrawerFactory(page.pictures().isEmpty() ? PICTOGRAMS : new Pictures(page.pictures(), PICTOGRAMS))
                .useUnicodeLineBreaker(new LineBreaks())
                .useUriResolver((_, _) -> null)
                .useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useProtocolsStreamImplementation(PdfPress::refuse, "http", "https", "file", "jar", "data", "classpath", "ftp")
                .withW3cDocument(bench.parse(page.xhtml()), "")
                .buildPdfRenderer();
    }

    private static FSStream refuse(String address) {
        throw new IllegalStateException("A page asked for something outside");
    }

    /// A font that is put in the document when the first letter needs it.
    private static final class OneFont extends PDFontSupplier {

        private final PDDocument pdf;
        private final TrueTypeFont font;
        private @Nullable PDFont loaded;

        OneFont(PDDocument pdf, TrueTypeFont font) {
            super(null);
            this.pdf = pdf;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            if (loaded == null) {
                try {
                    loaded = PDType0Font.load(pdf, font, true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return loaded;
        }
    }
}
