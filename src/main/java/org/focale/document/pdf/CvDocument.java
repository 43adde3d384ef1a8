package org.focale.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.focale.base.Texts;
import org.focale.document.cv.CvContent;
import org.focale.document.cv.CvWords;
import org.focale.document.cv.ResumeJson;
import org.focale.document.html.CvPage;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvLines;
import org.focale.domain.person.Person;

/// Prints a CV: the page for an employer, and inside it the same for a machine. Any number of threads may use it.
public final class CvDocument {

    private final PdfPress press;
    private final CvPage page = new CvPage();

    public CvDocument(PdfPress press) {
        this.press = press;
    }

    /// For the other pages of the same workspace: what is costly to prepare is prepared once.
    public PdfPress press() {
        return press;
    }

    /// @param lines those that are on this CV: [CvLines#on]
    /// @param today what ages are counted to, and the date that the document bears
    /// @return a PDF/A-3a and PDF/UA-1 file, A4, with `resume.json` inside; the same bytes for the same CV on the same day
    public byte[] render(Person person, Cv cv, CvLines lines, Texts texts, LocalDate today) {
        CvContent content = new CvWords(texts, today).of(person, cv, lines);
        var resume = new Enclosed(ResumeJson.FILE_NAME, "application/json", content.title(), ResumeJson.of(content));
        return press.print(page.of(content), today, List.of(resume));
    }
}
