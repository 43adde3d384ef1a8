package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.focale.document.CvFile;
import org.focale.document.cv.ResumeJson;
import org.focale.domain.cv.CvLanguage;
import org.junit.jupiter.api.Test;

/// One PDF of a CV and what proves it.
class PortfolioDocumentTest {

    private final PortfolioDocument portfolios = new PortfolioDocument(new CvDocument(new PdfPress()));

    @Test
    void everyPartHasItsBookmarkAndStandsWhereTheListSays() throws IOException {
        byte[] pdf = bind(CvFile.mirela().set(draft -> draft.annex = true), List.of(
                pdf("Attestation SST", Certificates.plain("First certificate", "Its second page")),
                picture("Diplôme", Certificates.picture("jpeg", 300, 400, Color.RED)),
                pdf("CléA", Certificates.plain("Second certificate"))));

        var pages = texts(pdf);
        int list = indexOf(pages, "Pièces jointes au CV");
        var marks = bookmarks(pdf);
        assertEquals("CV 1", marks.getFirst());
        assertTrue(marks.get(1).startsWith("D’où viennent ces lignes "), marks.toString());
        assertEquals(List.of("Pièces jointes au CV " + (list + 1), "Certificats et attestations " + (list + 2), "– Attestation SST " + (list + 2),
                "– Diplôme " + (list + 4), "– CléA " + (list + 5), "Badges " + (list + 6), "– Travailler en équipe " + (list + 6)),
                marks.subList(2, marks.size()));
        assertTrue(pages.get(list + 1).contains("First certificate") && pages.get(list + 2).contains("Its second page"), pages.toString());
        assertTrue(pages.get(list + 3).contains("Diplôme") && pages.get(list + 4).contains("Second certificate"), pages.toString());
        assertTrue(pages.get(list).contains("page " + (list + 5)) && pages.get(list).contains("page " + (list + 6)), pages.get(list));
    }

    @Test
    void theAnnexIsMarkedWhereItBegins() throws IOException {
        var cv = CvFile.mirela().set(draft -> draft.annex = true);
        byte[] pdf = portfolios.bind(cv.content(), List.of(), List.of(), CvFile.TODAY);

        int annex = Integer.parseInt(bookmarks(pdf).get(1).replaceAll(".* ", ""));
        try (var alone = PdfPages.of(new CvDocument(new PdfPress()).render(cv.content().withoutAnnex(), CvFile.TODAY, List.of()))) {
            assertEquals(alone.count() + 1, annex);
        }
    }

    @Test
    void theWholeClaimsNothingThatItsCertificatesMayNotHold() throws IOException {
        byte[] pdf = bind(CvFile.mirela(), List.of(pdf("Attestation", Certificates.plain("Words"))));

        String inside = Inside.of(pdf);
        assertFalse(inside.contains("pdfaid:part") || inside.contains("pdfuaid:part"), "neither PDF/A nor PDF/UA");
        assertTrue(inside.contains("Portfolio – Mirela Popescu"), "its title");
        assertTrue(Inside.of(new CvDocument(new PdfPress()).render(CvFile.mirela().content(), CvFile.TODAY, List.of())).contains("pdfaid:part"),
                "the CV alone does");
    }

    @Test
    void theCvStaysReadAloudAndForMachines() throws IOException {
        byte[] pdf = bind(CvFile.mirela(), List.of(pdf("Attestation", Certificates.plain("Words"))));

        try (var read = Loader.loadPDF(pdf); var pages = PdfPages.of(pdf)) {
            assertTrue(read.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(3, headings(read.getDocumentCatalog().getStructureTreeRoot()), "of the CV, of the list and of the badge");
            assertEquals("fr", read.getDocumentCatalog().getLanguage());
            assertArrayEquals(ResumeJson.of(CvFile.mirela().content()), pages.enclosed(ResumeJson.FILE_NAME).orElseThrow());
        }
    }

    @Test
    void aLockedCertificateIsNamedAndTravelsInside() throws IOException {
        byte[] locked = Certificates.locked("secret", true);
        byte[] pdf = bind(CvFile.mirela(), List.of(pdf("Titre", locked)));

        assertTrue(texts(pdf).stream().anyMatch(page -> page.replace('\n', ' ').contains("protégé par un mot de passe")), texts(pdf).toString());
        assertArrayEquals(locked, enclosed(pdf, "Titre.pdf"));
    }

    @Test
    void whatMayBePrintedIsShownAndWhatMayNotIsNot() throws IOException {
        assertTrue(texts(bind(CvFile.mirela(), List.of(pdf("Titre", Certificates.locked("", true))))).stream()
                .anyMatch(page -> page.contains("Locked words")));
        assertFalse(texts(bind(CvFile.mirela(), List.of(pdf("Titre", Certificates.locked("", false))))).stream()
                .anyMatch(page -> page.contains("Locked words")));
    }

    @Test
    void damagedFilesHaveAPageThatSaysSoAndAreNotLost() throws IOException {
        byte[] cut = Arrays.copyOf(Certificates.plain("Words"), 200);
        byte[] noPicture = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};
        byte[] pdf = bind(CvFile.mirela(), List.of(pdf("Coupé", cut), picture("Photo", noPicture), pdf("Coupé", cut)));

        assertEquals(3, texts(pdf).stream().filter(page -> page.contains("Ce fichier est abîmé")).count());
        assertArrayEquals(cut, enclosed(pdf, "Coupé.pdf"));
        assertArrayEquals(cut, enclosed(pdf, "Coupé (2).pdf"));
        assertArrayEquals(noPicture, enclosed(pdf, "Photo.jpg"));
    }

    @Test
    void nothingThatACertificateCouldDoComesAlong() throws IOException {
        byte[] pdf = bind(CvFile.mirela(), List.of(pdf("Formulaire", Certificates.dangerous())));

        String inside = Inside.of(pdf);
        for (String trace : List.of("app.alert", "calc.exe", "evil")) {
            assertFalse(inside.contains(trace), trace);
        }
        assertTrue(inside.contains("https://exemple.fr/verifier"), "a link to the web stays");
        String shown = String.join("\n", texts(pdf));
        assertTrue(shown.contains("Harmless words") && shown.contains("Filled in by hand"), shown);
        try (var read = Loader.loadPDF(pdf)) {
            assertTrue(read.getDocumentCatalog().getAcroForm() == null || read.getDocumentCatalog().getAcroForm().getFields().isEmpty());
        }
    }

    @Test
    void aBadgeIsShownAndItsBytesTravelInside() throws IOException {
        byte[] pdf = bind(CvFile.mirela(), List.of());

        assertArrayEquals(Certificates.picture("png", 200, 200, Color.BLUE), enclosed(pdf, "badge.png"));
        try (var pages = PdfPages.of(pdf)) {
            var page = pages.image(pages.count() - 1, 50);
            assertTrue(Arrays.stream(page.argb()).anyMatch(pixel -> (pixel & 0xffffff) == 0x0000ff), "blue is on the page");
        }
    }

    @Test
    void aCvAloneIsItselfWithABookmark() throws IOException {
        byte[] pdf = portfolios.bind(CvFile.mirela().content(), List.of(), List.of(), CvFile.TODAY);

        assertEquals(List.of("CV 1"), bookmarks(pdf));
        assertEquals(1, texts(pdf).size());
    }

    @Test
    void aGermanCvHasAGermanPortfolio() throws IOException {
        byte[] pdf = bind(CvFile.mirela().set(draft -> draft.language = CvLanguage.GERMAN), List.of(pdf("Titre", Certificates.plain("Words"))));

        assertTrue(bookmarks(pdf).contains("Anlagen zum Lebenslauf 2"), bookmarks(pdf).toString());
    }

    @Test
    void theSamePartsOnTheSameDayAreTheSameFile() throws IOException {
        var parts = List.of(pdf("Titre", Certificates.plain("Words")), picture("Photo", Certificates.picture("png", 50, 50, Color.RED)));

        assertArrayEquals(bind(CvFile.mirela(), parts), bind(CvFile.mirela(), parts));
    }

    private byte[] bind(CvFile cv, List<Piece> certificates) throws IOException {
        var badge = new Piece("Travailler en équipe", "", "badge.png", "image/png", Certificates.picture("png", 200, 200, Color.BLUE), true, true);
        return portfolios.bind(cv.content(), certificates, List.of(badge), CvFile.TODAY);
    }

    private static Piece pdf(String title, byte[] content) {
        return new Piece(title, "certificat", title + ".pdf", "application/pdf", content, true, false);
    }

    private static Piece picture(String title, byte[] content) {
        return new Piece(title, "", title + ".jpg", "image/jpeg", content, true, false);
    }

    private static byte[] enclosed(byte[] pdf, String name) {
        try (var pages = PdfPages.of(pdf)) {
            return pages.enclosed(name).orElseThrow();
        }
    }

    private static List<String> texts(byte[] pdf) {
        try (var pages = PdfPages.of(pdf)) {
            var all = new ArrayList<String>();
            for (int i = 0; i < pages.count(); i++) {
                all.add(pages.text(i));
            }
            return all;
        }
    }

    private static long headings(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .mapToLong(each -> (each.getStructureType().equals("H1") ? 1 : 0) + headings(each)).sum();
    }

    private static int indexOf(List<String> pages, String words) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words + " is on no page");
    }

    /// Each with the number of its page.
    private static List<String> bookmarks(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            var all = new ArrayList<String>();
            collect(read.getDocumentCatalog().getDocumentOutline(), "", all, read);
            return all;
        }
    }

    private static void collect(PDOutlineNode node, String before, List<String> all, org.apache.pdfbox.pdmodel.PDDocument pdf) throws IOException {
        for (PDOutlineItem item : node.children()) {
            all.add(before + item.getTitle() + " " + (pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1));
            collect(item, "– ", all, pdf);
        }
    }
}
