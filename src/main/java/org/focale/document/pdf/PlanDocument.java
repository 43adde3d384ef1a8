package org.focale.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.focale.base.Texts;
import org.focale.document.html.PlanPage;
import org.focale.document.plan.PlanContent;
import org.focale.document.plan.PlanSource;
import org.focale.document.plan.PlanWords;

/// Prints the plan of a person: one page to sign, or the same in large letters and short sentences. Any number of threads may use it.
public final class PlanDocument {

    private final PdfPress press;
    private final PlanPage page = new PlanPage();

    public PlanDocument(PdfPress press) {
        this.press = press;
    }

    /// One page; the letters grow smaller for a long plan, and only a very long one goes on to a second page. Nobody's signature is filled in.
    ///
    /// @return a PDF/A-3a and PDF/UA-1 file, A4; the same bytes for the same plan on the same day
    public byte[] toSign(PlanSource source, Texts texts, LocalDate today) {
        PlanContent plan = new PlanWords(texts, today).of(source);
        byte[] printed = new byte[0];
        for (PlanPage.Size size : PlanPage.Size.values()) {
            printed = press.print(page.toSign(plan, texts, size), today, List.of());
            try (var pages = PdfPages.of(printed)) {
                if (pages.count() == 1) {
                    return printed;
                }
            }
        }
        return printed;
    }

    /// As many pages as it takes: the letters stay large.
    ///
    /// @return a PDF/A-3a and PDF/UA-1 file, A4
    public byte[] plain(PlanSource source, Texts texts, LocalDate today) {
        PlanContent plan = new PlanWords(texts, today).of(source);
        return press.print(page.plain(plan, texts), today, List.of());
    }
}
