package org.focale.app.file;

import java.io.File;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.focale.document.pdf.PrintedPages;

/// The printers of this PC. What is printed passes through no file of ours, and its title in the queue names nobody.
public final class Printers {

    private static final String TITLE = "Focale";

    /// How pages reach a printer.
    @FunctionalInterface
    public interface Way {
        /// @param title of the job, as the queue shows it
        /// @throws PrintException when it does not take them
        void send(byte[] pdf, PrintService printer, String title, int copies) throws PrintException;
    }

    private final Supplier<List<PrintService>> installed;
    private final Way way;

    /// @param installed asked each time: printers come and go; the usual one first
    public Printers(Supplier<List<PrintService>> installed, Way way) {
        this.installed = installed;
        this.way = way;
    }

    /// Windows is given the pages by Java. Elsewhere Java would lay them down in a file first; CUPS takes a PDF as it is, through `lp`.
    public static Printers ofThisPc() {
        return new Printers(Printers::found, File.separatorChar == '\\' ? PrintedPages::send : new LpCommand("lp"));
    }

    private static List<PrintService> found() {
        var usual = PrintServiceLookup.lookupDefaultPrintService();
        return Stream.of(PrintServiceLookup.lookupPrintServices(PrintedPages.PAGES, null))
                .sorted(Comparator.comparing(each -> !each.equals(usual))).toList();
    }

    /// The usual one first. Takes a moment where a printer is far.
    ///
    /// @throws NoPrinter when there is none
    public List<String> names() {
        var names = installed.get().stream().map(PrintService::getName).distinct().toList();
        if (names.isEmpty()) {
            throw new NoPrinter();
        }
        return names;
    }

    /// @param printer one of the [#names()]
    /// @throws NoPrinter  when it is there no more
    /// @throws NotPrinted when it does not take the pages
    public void print(byte[] pdf, String printer, int copies) {
        var service = installed.get().stream().filter(each -> each.getName().equals(printer)).findFirst().orElseThrow(NoPrinter::new);
        try {
            way.send(pdf, service, TITLE, copies);
        } catch (PrintException refused) {
            throw new NotPrinted(refused, printer);
        }
    }
}
