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

    /// Sets a CV only as close as it takes to have it on one page: everything stays on it, and no letter is smaller than 9 points.
    /// The annex has pages of its own and is not counted.
    public Fit onOnePage(CvContent cv) {
        var alone = cv.withoutAnnex();
        int pages = pages(alone.set(0));
        int closer = 0;
        while (pages > 1 && closer < CvContent.TIGHTEST) {
            closer++;
            pages = pages(alone.set(closer));
        }
        return pages == 1 ? new Fit(cv.set(closer), true, 1) : new Fit(cv, false, pages(alone));
    }

    private int pages(CvContent cv) {
        return press.pages(page.of(cv));
    }

    /// @param cv    as close as it takes; as it was when nothing helps
    /// @param fits  whether it is on one page
    /// @param pages how many there are, without the annex
    public record Fit(CvContent cv, boolean fits, int pages) {}
}
