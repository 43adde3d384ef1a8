package org.focale.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.focale.base.Texts;
import org.focale.document.html.AgreementPage;
import org.focale.document.html.GridPage;
import org.focale.document.placement.AgreementSource;
import org.focale.document.placement.AgreementWords;
import org.focale.document.placement.GridSource;

/// Prints what a placement needs on paper. Any number of threads may use it.
public final class PlacementDocument {

    private final PdfPress press;
    private final AgreementPage agreement = new AgreementPage();
    private final GridPage grid = new GridPage();

    public PlacementDocument(PdfPress press) {
        this.press = press;
    }

    /// The data from which the official agreement is made.
    ///
    /// @return a PDF/A-3a and PDF/UA-1 file, A4
    public byte[] agreement(AgreementSource source, Texts texts, LocalDate today) {
        return press.print(agreement.of(new AgreementWords(texts).of(source), texts), today, List.of());
    }

    /// One page; its lines grow lower for a long list of soft skills. Nothing is ticked and nobody's signature is filled in.
    ///
    /// @return a PDF/A-3a and PDF/UA-1 file, A4
    public byte[] grid(GridSource source, Texts texts, LocalDate today) {
        byte[] printed = new byte[0];
        for (GridPage.Size size : GridPage.Size.values()) {
            printed = press.print(grid.of(source, texts, size), today, List.of());
            try (var pages = PdfPages.of(printed)) {
                if (pages.count() == 1) {
                    return printed;
                }
            }
        }
        return printed;
    }
}
