package org.focale.document.pdf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.focale.base.Texts;
import org.focale.document.activity.SheetSource;
import org.focale.document.activity.SheetWords;
import org.focale.document.html.SheetPage;

/// Prints the sheet that is signed at a session. Any number of threads may use it.
public final class SheetDocument {

    private final PdfPress press;
    private final SheetPage page = new SheetPage();

    public SheetDocument(PdfPress press) {
        this.press = press;
    }

    /// As many pages as the people need. Nobody's signature is filled in.
    ///
    /// @param today the date that the document bears
    /// @return a PDF/A-3a and PDF/UA-1 file, A4
    public byte[] render(SheetSource source, Texts texts, LocalDate today) {
        var pictures = new LinkedHashMap<String, byte[]>();
        source.logos().forEach(logo -> pictures.put(SheetPage.LOGO + (pictures.size() + 1), logo.content()));
        return press.print(page.of(new SheetWords(texts).of(source), pictures, texts), today, List.of());
    }
}
