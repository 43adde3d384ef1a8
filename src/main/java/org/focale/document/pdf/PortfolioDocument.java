package org.focale.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.focale.base.Texts;
import org.focale.document.cv.CvContent;
import org.focale.document.html.PortfolioPage;

/// Binds a CV, its annex, certificates and badges into one PDF with bookmarks. Any number of threads may use it.
///
/// The CV stays as it is, tagged and with what is inside it. Certificates are pages of others: the whole claims neither PDF/A nor PDF/UA
/// (docs/decisions/0073-what-a-portfolio-claims.md).
public final class PortfolioDocument {

    private final CvDocument cvs;
    private final PortfolioPage page = new PortfolioPage();

    public PortfolioDocument(CvDocument cvs) {
        this.cvs = cvs;
    }

    /// @param day the date that the document bears
    /// @return the same bytes for the same parts on the same day
    public byte[] bind(CvContent cv, List<Piece> certificates, List<Piece> badges, LocalDate day) {
        var texts = Texts.ofCv(Locale.forLanguageTag(cv.language()));
        var pieces = new PieceBinder(cvs.press(), page, cv, day, texts);
        var shown = certificates.stream().map(pieces::bind).toList();
        var seals = badges.stream().map(pieces::bind).toList();
        var inside = Stream.concat(shown.stream(), seals.stream()).flatMap(each -> each.inside().stream()).toList();
        try (PDDocument pdf = Loader.loadPDF(cvs.render(cv, day, inside))) {
            var bookmarks = new Bookmarks(pdf);
            bookmarks.add(texts.get("document.portfolio.cv"), 0);
            if (!cv.annex().isEmpty()) {
                bookmarks.add(cv.headings().annex(), pages(cvs.render(cv.withoutAnnex(), day, List.of())));
            }
            if (!shown.isEmpty() || !seals.isEmpty()) {
                var contents = contents(cv, new Contents(pdf.getNumberOfPages(), shown, seals), day, texts);
                bookmarks.add(texts.get("document.portfolio.contents"), pdf.getNumberOfPages());
                append(pdf, contents);
                append(pdf, bookmarks, texts.get("document.portfolio.certificates"), shown);
                append(pdf, bookmarks, texts.get("document.portfolio.badges"), seals);
            }
            bookmarks.write();
            Imprint.claimingNothing(pdf, page.of(cv, List.of(), texts), day);
            return saved(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What stands where, as the list says it.
    private record Contents(int before, List<BoundPiece> certificates, List<BoundPiece> badges) {

        List<PortfolioPage.Section> sections(int ownPages, Texts texts) {
            int page = before + ownPages + 1;
            var first = section(texts.get("document.portfolio.certificates"), certificates, page, texts);
            int then = page + certificates.stream().mapToInt(BoundPiece::pages).sum();
            return Stream.of(first, section(texts.get("document.portfolio.badges"), badges, then, texts))
                    .filter(section -> !section.rows().isEmpty()).toList();
        }

        private static PortfolioPage.Section section(String title, List<BoundPiece> pieces, int from, Texts texts) {
            var rows = Stream.<PortfolioPage.Row>builder();
            int page = from;
            for (BoundPiece piece : pieces) {
                rows.add(new PortfolioPage.Row(piece.title(), piece.about(), texts.get("document.portfolio.page", page)));
                page += piece.pages();
            }
            return new PortfolioPage.Section(title, rows.build().toList());
        }
    }

    /// Printed again when it is longer than one page: then everything after it stands further on.
    private byte[] contents(CvContent cv, Contents contents, LocalDate day, Texts texts) throws IOException {
        byte[] list = cvs.press().print(page.of(cv, contents.sections(1, texts), texts), day, List.of());
        int pages = pages(list);
        return pages == 1 ? list : cvs.press().print(page.of(cv, contents.sections(pages, texts), texts), day, List.of());
    }

    private static void append(PDDocument pdf, Bookmarks bookmarks, String title, List<BoundPiece> pieces) throws IOException {
        if (pieces.isEmpty()) {
            return;
        }
        bookmarks.open(title, pdf.getNumberOfPages());
        for (BoundPiece piece : pieces) {
            bookmarks.under(piece.title(), pdf.getNumberOfPages());
            append(pdf, piece.pdf());
        }
    }

    private static void append(PDDocument pdf, byte[] part) throws IOException {
        try (var source = Loader.loadPDF(part)) {
            new PDFMergerUtility().appendDocument(pdf, source);
        }
    }

    private static int pages(byte[] content) throws IOException {
        try (var pdf = Loader.loadPDF(content)) {
            return pdf.getNumberOfPages();
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 18);
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
