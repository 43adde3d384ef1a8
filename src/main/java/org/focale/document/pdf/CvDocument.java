package org.focale.document.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.focale.document.cv.CvContent;
import org.focale.document.cv.ResumeJson;
import org.focale.document.html.CvPage;

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

    /// @param day  the date that the document bears
    /// @param more what travels inside beside `resume.json`, each under a name of its own
    /// @return a PDF/A-3a and PDF/UA-1 file, A4; the same bytes for the same CV on the same day
    public byte[] render(CvContent cv, LocalDate day, List<Enclosed> more) {
        var resume = new Enclosed(ResumeJson.FILE_NAME, "application/json", cv.title(), Enclosed.Relation.ALTERNATIVE, ResumeJson.of(cv));
        return press.print(page.of(cv), day, Stream.concat(Stream.of(resume), more.stream()).toList());
    }
}
