package org.focale.document.pdf;

import java.util.List;
import org.focale.base.Texts;
import org.focale.document.html.RecoveryPage;

/// Prints the sheet that opens a workspace when its passphrase is lost: the last way in, so it must be readable for years.
public final class RecoverySheet {

    private final PdfPress press;
    private final RecoveryPage page = new RecoveryPage();

    public RecoverySheet(PdfPress press) {
        this.press = press;
    }

    /// @return one A4 page, PDF/A-3a and PDF/UA-1; the key is on the page and nowhere else in the file
    public byte[] render(RecoveryPage.Sheet sheet, Texts texts) {
        return press.print(page.of(sheet, texts), sheet.day(), List.of());
    }
}
