package org.focale.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.focale.base.Texts;
import org.focale.document.cv.CvContent;
import org.focale.document.html.PortfolioPage;

/// Turns what goes with a CV into pages: a PDF into its own, a picture into one of ours. What cannot be shown has a page that says so, and
/// travels inside as it is: nothing is lost.
final class PieceBinder {

    private final PdfPress press;
    private final PortfolioPage page;
    private final CvContent cv;
    private final LocalDate day;
    private final Texts texts;
    private final Set<String> names = new HashSet<>();

    PieceBinder(PdfPress press, PortfolioPage page, CvContent cv, LocalDate day, Texts texts) {
        this.press = press;
        this.page = page;
        this.cv = cv;
        this.day = day;
        this.texts = texts;
    }

    BoundPiece bind(Piece piece) {
        var inside = piece.enclosed() ? List.of(enclosed(piece)) : List.<Enclosed>of();
        if (!piece.whole()) {
            return told(piece, "document.portfolio.damaged");
        } else if (piece.isPicture()) {
            return picture(piece, inside);
        } else if (!piece.isPdf()) {
            return told(piece, "document.portfolio.other");
        }
        return switch (ForeignPdf.of(piece.content())) {
            case ForeignPdf.Pages(byte[] content, int count) -> new BoundPiece(piece.title(), piece.about(), content, count, inside);
            case ForeignPdf.Not.LOCKED -> told(piece, "document.portfolio.locked");
            case ForeignPdf.Not.DAMAGED -> told(piece, "document.portfolio.damaged");
        };
    }

    private BoundPiece told(Piece piece, String why) {
        var file = enclosed(piece);
        String words = texts.get(why) + " " + texts.get("document.portfolio.inside", file.name());
        return new BoundPiece(piece.title(), piece.about(), press.print(page.of(cv, piece.title(), piece.about(), words, texts), day, List.of()), 1,
                List.of(file));
    }

    private BoundPiece picture(Piece piece, List<Enclosed> inside) {
        byte[] empty = press.print(page.ofPicture(cv, piece.title(), piece.about(), ShownPicture.PLACE, piece.enclosed(), texts), day, List.of());
        try (var pdf = Loader.loadPDF(empty)) {
            ShownPicture.put(pdf, piece.content());
            var bytes = new ByteArrayOutputStream(1 << 18);
            pdf.save(bytes);
            return new BoundPiece(piece.title(), piece.about(), bytes.toByteArray(), pdf.getNumberOfPages(), inside);
        } catch (IOException | IllegalArgumentException _) {
            return told(piece, "document.portfolio.damaged");
        }
    }

    /// No two have one name.
    private Enclosed enclosed(Piece piece) {
        String name = piece.name();
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            int dot = piece.name().lastIndexOf('.');
            name = dot < 0 ? piece.name() + " (" + i + ")" : piece.name().substring(0, dot) + " (" + i + ")" + piece.name().substring(dot);
        }
        return new Enclosed(name, piece.mediaType(), piece.title(), Enclosed.Relation.SUPPLEMENT, piece.content());
    }
}
