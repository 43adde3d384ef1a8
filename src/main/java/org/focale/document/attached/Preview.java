package org.focale.document.attached;

import java.io.UncheckedIOException;
import org.focale.document.pdf.PageImage;
import org.focale.document.pdf.PdfPages;

/// A kept file as the window shows it. It is made in memory alone: no plain copy is left anywhere.
public sealed interface Preview {

    /// So many letters of a text are shown.
    int MOST_LETTERS = 200_000;
    /// A page with more points than this is drawn smaller.
    int MOST_POINTS = 12_000_000;

    /// @param page  from 0
    /// @param pages of the document
    record Sheet(PageImage image, int page, int pages) implements Preview {}

    record Words(String text) implements Preview {}

    /// Why not.
    enum Silence implements Preview {
        /// Another program shows such files.
        OTHER_PROGRAM,
        /// The file wants a password.
        LOCKED,
        /// The file is not what it seems to be, or damaged.
        DAMAGED
    }

    /// @param page   from 0
    /// @param across in pixels, for a page or a picture
    static Preview of(byte[] content, FileKind kind, int page, int across) {
        try {
            return switch (kind) {
                case PDF -> pdf(content, page, across);
                case JPEG, PNG, GIF, BMP, TIFF -> new Sheet(Picture.read(content, kind, across).shown(), 0, 1);
                case TEXT -> PlainWords.read(content)
                        .<Preview>map(text -> new Words(text.substring(0, Math.min(text.length(), MOST_LETTERS)))).orElse(Silence.DAMAGED);
                default -> Silence.OTHER_PROGRAM;
            };
        } catch (FileRefused _) {
            return Silence.DAMAGED;
        }
    }

    private static Preview pdf(byte[] content, int page, int across) {
        try (var pages = PdfPages.of(content)) {
            int shown = Math.clamp(page, 0, Math.max(0, pages.count() - 1));
            return pages.count() == 0 ? Silence.DAMAGED : new Sheet(pages.imageWithin(shown, across, MOST_POINTS), shown, pages.count());
        } catch (UncheckedIOException refused) {
            return PdfPages.isLocked(refused) ? Silence.LOCKED : Silence.DAMAGED;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError _) {
            return Silence.DAMAGED; // a PDF from anywhere may ask for anything
        }
    }
}
