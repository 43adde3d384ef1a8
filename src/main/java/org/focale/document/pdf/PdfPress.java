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
import java.util.function.Supplier;
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
        return onBench((bench, pdf) -> {
            lay(pdf, page, bench);
            Enclosed.into(pdf, files, day);
            Imprint.on(pdf, page, day);
            var bytes = new ByteArrayOutputStream(1 << 16);
            pdf.save(bytes);
            return bytes.toByteArray();
        });
    }

    /// How many pages there would be.
    int pages(Page page) {
        return onBench((bench, pdf) -> {
            lay(pdf, page, bench);
            return pdf.getNumberOfPages();
        });
    }

    /// What is done with one document at one bench.
    @FunctionalInterface
    private interface Work<T> {
        T at(Bench bench, PDDocument pdf) throws IOException;
    }

    private <T> T onBench(Work<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        // The libraries look for an XML parser through this loader, in every jar and for every document: only the JDK has one.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (PDDocument pdf = new PDDocument()) {
            Bench free = this.free.pollFirst();
            Bench bench = free == null ? new Bench() : free;
            T done = work.at(bench, pdf);
            this.free.addFirst(bench);
            return done;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private void lay(PDDocument pdf, Page page, Bench bench) throws IOException {
        var regular = new OneFont(pdf, bench.typeface()::regular);
        try (PdfBoxRenderer renderer = renderer(pdf, page, bench, regular)) {
            renderer.createPDFWithoutClosing();
        }
        if (pdf.getNumberOfPages() > 1) {
            String name = bench.drawable().of(page.running());
            PDFont font = bench.drawable().needsOthers(name) ? new OneFont(pdf, bench.others()::regular).supply() : regular.supply();
            new Footer(pdf, font, RightToLeft.drawn(name), page.style().side()).onEachPage();
        }
    }

    private PdfBoxRenderer renderer(PDDocument pdf, Page page, Bench bench, OneFont regular) {
        var builder = new PdfRendererBuilder();
        if (bench.drawable().needsOthers(page.xhtml())) {
            builder.useFont(new OneFont(pdf, bench.others()::regular), OtherScripts.FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(new OneFont(pdf, bench.others()::bold), OtherScripts.FAMILY, 700, FontStyle.NORMAL, true);
        }
        if (RightToLeft.isIn(page.xhtml())) {
            builder.useUnicodeBidiSplitter(RightToLeft.Pieces::new).useUnicodeBidiReorderer(new RightToLeft());
        }
        return builder
                .usePDDocument(pdf)
                .withProducer(Imprint.PRODUCER)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useNamespaceHandler(bench.style(page))
                .useCacheStore(CacheStore.PDF_FONT_METRICS, bench.metrics())
                .useFont(regular, Typeface.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(new OneFont(pdf, bench.typeface()::bold), Typeface.FAMILY, 700, FontStyle.NORMAL, true)
                .useFont(new OneFont(pdf, bench.typeface()::light), Typeface.FAMILY, 300, FontStyle.NORMAL, true)
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
        private final Supplier<TrueTypeFont> font;
        private @Nullable PDFont loaded;

        OneFont(PDDocument pdf, Supplier<TrueTypeFont> font) {
            super(null);
            this.pdf = pdf;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            if (loaded == null) {
                try {
                    loaded = PDType0Font.load(pdf, font.get(), true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return loaded;
        }
    }
}
