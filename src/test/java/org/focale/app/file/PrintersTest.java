package org.focale.app.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.focale.document.CvFile;
import org.focale.document.CvPeople;
import org.focale.document.pdf.CvDocument;
import org.focale.document.pdf.PdfPages;
import org.focale.document.pdf.PdfPress;
import org.focale.document.pdf.PrintedPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// With the printer that every Java has: it prints PostScript into memory.
class PrintersTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService service = StreamPrintServiceFactory
            .lookupStreamPrintServiceFactories(PrintedPages.PAGES, "application/postscript")[0].getPrintService(paper);

    private String printed() {
        return paper.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] thirtyExperiences() {
        var file = Objects.requireNonNull(CvPeople.all().get("thirty-experiences")).get();
        return new CvDocument(new PdfPress()).render(file.content(), CvFile.TODAY, List.of());
    }

    private static Set<String> spooled() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.startsWith("javaprint")).collect(Collectors.toSet());
        }
    }

    @Test
    void everyPageComesOutAndNoFileStaysBehind() throws IOException {
        byte[] pdf = thirtyExperiences();
        var before = spooled();
        var printers = new Printers(() -> List.of(service), PrintedPages::send);
        printers.print(pdf, printers.names().getFirst(), 1);

        try (var pages = PdfPages.of(pdf)) {
            assertTrue(pages.count() > 1);
            assertEquals(pages.count(), printed().split("\nshowpage", -1).length - 1, "pages on paper");
        }
        assertFalse(printed().contains("Popescu"), "letters are drawn, and the title names nobody");
        assertEquals(before, spooled());
    }

    @Test
    void withoutAPrinterItIsSaid() {
        var printers = new Printers(List::of, PrintedPages::send);

        assertEquals("app.print.none", assertThrows(NoPrinter.class, printers::names).key());
        assertThrows(NoPrinter.class, () -> printers.print(new byte[0], "HP", 1));
    }

    @Test
    void aPrinterThatTakesNothingIsNamed() {
        var printers = new Printers(() -> List.of(service), (_, _, _, _) -> {
            throw new PrintException("no paper");
        });
        var refused = assertThrows(NotPrinted.class, () -> printers.print(new byte[0], service.getName(), 1));

        assertEquals(List.of(service.getName()), refused.args());
        assertThrows(NotPrinted.class, () -> new Printers(() -> List.of(service), PrintedPages::send).print(new byte[] {1}, service.getName(), 1),
                "what is no PDF");
    }

    /// The command of CUPS, played by a script: what it is called with, and what it is given to read.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void thePrintSystemIsGivenThePdfAsItIs() throws Exception {
        var lp = new LpCommand(script("echo \"$@\" > " + folder + "/said; cat > " + folder + "/read").toString());
        byte[] pdf = thirtyExperiences();
        lp.send(pdf, service, "Focale", 2);

        assertArrayEquals(pdf, Files.readAllBytes(folder.resolve("read")));
        assertEquals("-d " + service.getName() + " -n 2 -t Focale -", Files.readString(folder.resolve("said")).strip());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPrintSystemThatRefusesIsHeard() throws IOException {
        var refuses = new LpCommand(script("cat > /dev/null; exit 1").toString());
        var isNot = new LpCommand(folder.resolve("nothing").toString());

        assertThrows(PrintException.class, () -> refuses.send(new byte[] {1}, service, "Focale", 1));
        assertThrows(PrintException.class, () -> isNot.send(new byte[] {1}, service, "Focale", 1));
    }

    private Path script(String line) throws IOException {
        Path script = folder.resolve("lp");
        Files.writeString(script, "#!/bin/sh\n" + line + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
