package org.focale.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.focale.base.Texts;
import org.focale.document.agenda.WeekSource;
import org.focale.document.agenda.WeekWords;
import org.focale.document.html.WeekPage;

/// Prints the agenda of a week, A4 across. Any number of threads may use it.
public final class WeekDocument {

    private final PdfPress press;
    private final WeekPage page = new WeekPage();

    public WeekDocument(PdfPress press) {
        this.press = press;
    }

    /// @return a PDF/A-3a and PDF/UA-1 file; a full week goes on to further pages, each under the names of its days
    public byte[] of(WeekSource source, Texts texts, LocalDate today) {
        return press.print(page.of(new WeekWords(texts, today).of(source), texts), today, List.of());
    }
}
