package org.focale.document.pdf;

import java.io.IOException;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/// Sends the pages of a PDF to a printer, in their own size, letters as letters and not as a picture.
public final class PrintedPages {

    /// What a printer must take.
    public static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private PrintedPages() {}

    /// Returns when the printer, or what stands before it, has them all.
    ///
    /// @param title of the job, as everybody sees it who looks at the queue of the printer
    /// @throws PrintException when it does not take them
    public static void send(byte[] pdf, PrintService printer, String title, int copies) throws PrintException {
        Silence.keep();
        var asked = new HashPrintRequestAttributeSet(new JobName(title, null));
        if (copies > 1) {
            asked.add(new Copies(copies));
        }
        try (var document = Loader.loadPDF(pdf)) {
            printer.createPrintJob().print(new SimpleDoc(new PDFPageable(document), PAGES, null), asked);
        } catch (IOException broken) {
            throw new PrintException(broken);
        }
    }
}
