package org.focale.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.focale.base.Texts;
import org.focale.document.handover.HandedFile;
import org.focale.document.handover.HandoverWords;
import org.focale.document.html.HandoverPage;
import org.focale.document.html.NoticePage;

/// Prints what a person receives: the notice that informs them, and their whole file when they ask for it.
public final class HandoverDocument {

    private final PdfPress press;
    private final HandoverPage page = new HandoverPage();
    private final NoticePage notices = new NoticePage();

    public HandoverDocument(PdfPress press) {
        this.press = press;
    }

    /// @return PDF/A-3a and PDF/UA-1
    public byte[] file(HandedFile file, Texts texts) {
        return press.print(page.of(new HandoverWords(texts).of(file)), file.day(), List.of());
    }

    /// @param day the date that the document bears
    /// @return one A4 page, PDF/A-3a and PDF/UA-1
    public byte[] notice(NoticePage.Asked asked, LocalDate day, Texts texts) {
        return press.print(notices.of(asked, texts), day, List.of());
    }
}
