package org.focale.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32C;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.focale.document.html.Metadata;
import org.focale.document.html.Page;

/// Signs a document with its title, its author and the day, and nothing of the machine: the same page printed twice on one
/// day is the same file, byte for byte.
final class Imprint {

    static final String PRODUCER = "Focale";

    private Imprint() {}

    static void on(PDDocument pdf, Page page, LocalDate day) throws IOException {
        on(pdf, page, day, Metadata.of(page, PRODUCER, day));
    }

    /// The same for a document in which others wrote too: it says of itself neither PDF/A nor PDF/UA.
    static void claimingNothing(PDDocument pdf, Page page, LocalDate day) throws IOException {
        on(pdf, page, day, Metadata.claimingNothing(page, PRODUCER, day));
    }

    private static void on(PDDocument pdf, Page page, LocalDate day, String metadataXml) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(page.title());
        information.setSubject(page.description());
        if (!page.author().isEmpty()) {
            information.setAuthor(page.author());
        }
        information.setProducer(PRODUCER);
        information.setCreationDate(calendar(day));
        information.setModificationDate(calendar(day));
        pdf.setDocumentInformation(information);

        byte[] xmp = metadataXml.getBytes(StandardCharsets.UTF_8);
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp);
        pdf.getDocumentCatalog().setMetadata(metadata);

        var sum = new CRC32C();
        sum.update(xmp);
        sum.update(page.xhtml().getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(sum.getValue());
    }

    static Calendar calendar(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }
}
