package org.focale.document.pdf;

import java.util.List;
import org.focale.base.Texts;
import org.focale.document.html.LetterPage;
import org.focale.document.letter.LetterSource;
import org.focale.document.letter.LetterWords;

/// Prints a letter. Any number of threads may use it.
public final class LetterDocument {

    private final PdfPress press;
    private final LetterPage page = new LetterPage();

    public LetterDocument(PdfPress press) {
        this.press = press;
    }

    /// @return a PDF/A-3a and PDF/UA-1 file, A4
    public byte[] print(LetterSource source, Texts texts) {
        return press.print(page.of(new LetterWords(texts).of(source), texts), source.day(), List.of());
    }
}
