package org.focale.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.focale.document.html.CoverLetterPage;
import org.focale.document.letter.CoverLetter;

/// Prints the letter that goes with a CV. Any number of threads may use it.
public final class CoverLetterDocument {

    private final PdfPress press;
    private final CoverLetterPage page = new CoverLetterPage();

    public CoverLetterDocument(PdfPress press) {
        this.press = press;
    }

    /// @param day the date that the document bears
    /// @return a PDF/A-3a and PDF/UA-1 file, A4
    public byte[] print(CoverLetter letter, LocalDate day) {
        return press.print(page.of(letter), day, List.of());
    }
}
