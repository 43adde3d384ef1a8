package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.focale.document.CvFile;
import org.focale.domain.activity.Level;
import org.focale.domain.cv.CvLanguage;
import org.focale.domain.person.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Execution(ExecutionMode.CONCURRENT)
class CvDocumentTest {

    private final CvDocument documents = new CvDocument(new PdfPress());

    @Test
    void anOrdinaryCvIsAcceptedForArchivesAndScreenReaders() throws Exception {
        Verdict.accepts(print(CvFile.mirela()));
    }

    @Test
    void aPlainPdfIsNotAccepted() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            var page = new PDPage();
            page.setResources(new PDResources());
            plain.addPage(page);
            plain.save(bytes);
        }

        assertFalse(Verdict.complaints(bytes.toByteArray(), PDFAFlavour.PDFA_3_A).isEmpty());
        assertFalse(Verdict.complaints(bytes.toByteArray(), PDFAFlavour.PDFUA_1).isEmpty());
        assertTrue(Verdict.complaints(bytes.toByteArray()).containsAll(Verdict.complaints(bytes.toByteArray(), PDFAFlavour.PDFUA_1)));
    }

    @Test
    void aCvOfANameOnlyIsAccepted() throws Exception {
        byte[] pdf = print(CvFile.named("Aïcha", "Traoré").cv("", true, true, true, true));

        Verdict.accepts(pdf);
        assertEquals(List.of("Aïcha Traoré"), lines(pdf));
    }

    @Test
    void aCvOfThirtyExperiencesIsAccepted() throws Exception {
        byte[] pdf = print(long30());

        Verdict.accepts(pdf);
        try (var pages = PdfPages.of(pdf)) {
            assertEquals(3, pages.count());
        }
    }

    @Test
    void theTextStandsInReadingOrder() {
        assertEquals(List.of(
                "Mirela Popescu",
                "Agente de propreté · après-midi et soirée",
                "06 00 00 00 12",
                "mirela.p@exemple.fr",
                "Expériences",
                "Chantier éducatif « Jardins du Polygone », Scoprobat, Strasbourg",
                "novembre 2026 · 63 heures",
                "Préparer le sol, planter, entretenir les outils ; respecter les consignes de sécurité en équipe de six.",
                "Immersion en boulangerie, Au Fournil du Neuhof",
                "juin 2026 · 2 semaines",
                "Accueillir la clientèle, tenir la caisse accompagnée, nettoyer le laboratoire.",
                "Bénévole à l’épicerie solidaire, Neuhof",
                "depuis avril 2026",
                "Ranger, peser, conseiller en roumain et en français.",
                "Employée de maison, Timișoara",
                "2009 – 2016",
                "Entretenir le logement, cuisiner, garder deux enfants.",
                "Compétences validées par la formation",
                "Sauveteur secouriste du travail · CPCV-Est, octobre 2026 · certificat n° 26-1184",
                "CléA, domaine 4 : travailler en équipe dans le cadre de règles · évaluation, septembre 2026",
                "Savoir-être diagnostiqués en situation",
                "Travailler en équipe · en autonomie 3 fois, 2 personnes, 2 situations",
                "Respecter ses engagements · en autonomie 2 fois, 2 personnes, 2 situations",
                "Faire preuve de rigueur · avec une aide ponctuelle 1 fois, 1 personne, 1 situation",
                "Formation, langues et mobilité",
                "Formation\u00a0: CAP obtenu en Roumanie",
                "Langues\u00a0: Roumain (langue maternelle), français (A2), italien (notions)",
                "Mobilité\u00a0: Permis B en cours · tramway et vélo",
                "Disponibilité\u00a0: après-midi et soirée, dès maintenant"), lines(print(CvFile.mirela())));
    }

    @Test
    void itSpeaksEnglishToo() {
        var file = CvFile.mirela().cv("Cleaner", true, false, true, true).set(draft -> draft.language = CvLanguage.ENGLISH);
        byte[] pdf = documents.render(file.content(), CvFile.TODAY, List.of());

        var lines = lines(pdf);
        for (String words : List.of("12 rue du Polygone", "67100 Strasbourg", "41 years old", "Experience", "since April 2026",
                "Skills validated by training", "Soft skills observed in real situations", "Education, languages and mobility",
                "Travailler en équipe · independently 3 times, 2 people, 2 situations",
                "Mobility: Driving licence B en cours · tramway et vélo")) {
            assertTrue(lines.contains(words), () -> words + " in " + lines);
        }
    }

    @Test
    void aBlockWithoutALineLeavesNoTrace() {
        assertEquals(
                List.of("Jean Muller", "Savoir-être diagnostiqués en situation",
                        "Travailler en équipe · en autonomie 1 fois, 1 personne, 1 situation"),
                lines(print(CvFile.named("Jean", "Muller").observed("Travailler en équipe", Level.ON_ONES_OWN, 1, 1, 1)
                        .lived("", "", "", "2020", null, " \n ").validated(" ", "", null, ""))));
    }

    @Test
    void whatIsSwitchedOffIsNowhereInTheFile() throws Exception {
        var file = CvFile.mirela();
        file.person("06 11 22 33 44", "secret@exemple.fr", new Address("7 rue Cachée", "67200", "Koenigshoffen"));
        byte[] pdf = print(file.cv("Agente", false, false, false, false));

        String everything = String.join("\n", lines(pdf)) + Inside.of(pdf);
        assertTrue(everything.contains("Mirela Popescu"));
        for (String hidden : List.of("06 11", "secret@", "Cachée", "67200", "Koenigshoffen", "41 ans", "1985")) {
            assertFalse(everything.contains(hidden), hidden);
        }
    }

    @Test
    void whatIsSwitchedOnIsShownAndEnclosed() throws Exception {
        byte[] pdf = print(CvFile.mirela().cv("Agente", true, true, true, true));

        for (String shown : List.of("06 00 00 00 12", "mirela.p@exemple.fr", "12 rue du Polygone", "67100", "Strasbourg", "41 ans")) {
            assertTrue(String.join("\n", lines(pdf)).contains(shown), shown);
            assertTrue(Inside.of(pdf).contains(shown), shown);
        }
    }

    @Test
    void onePageBearsNoNumberAndSeveralDo() {
        assertFalse(lines(print(CvFile.mirela())).contains("1 / 1"));
        try (var pages = PdfPages.of(print(long30()))) {
            for (int page = 0; page < 3; page++) {
                assertTrue(pages.text(page).strip().endsWith("Mirela Popescu " + (page + 1) + " / 3"), pages.text(page));
            }
        }
    }

    @Test
    void noExperienceIsCutBetweenTwoPages() {
        for (int count = 6; count <= 22; count++) {
            try (var pages = PdfPages.of(print(experiences(CvFile.mirela(), count, "Première tâche\nDernière tâche ")))) {
                for (int page = 0; page < pages.count() - 1; page++) {
                    var lines = pages.text(page).strip().lines().toList();
                    var roles = lines.stream().filter(line -> line.startsWith("Métier ")).toList();
                    for (String role : roles) {
                        String number = role.substring(7, role.indexOf(','));
                        assertTrue(lines.contains("Dernière tâche " + number), role + " is cut");
                    }
                }
            }
        }
    }

    @Test
    void aTitleNeverEndsAPage() {
        for (int tasks = 25; tasks < 46; tasks += 2) {
            var file = CvFile.named("Aïcha", "Traoré")
                    .lived("Cuisinière", "Cantine", "", "2020", null, "Une tâche\n".repeat(tasks))
                    .lived("Cuisinière", "Cantine", "", "2010", "2019", "Une tâche\n".repeat(60 - tasks))
                    .validated("Hygiène alimentaire", "", null, "");
            for (int n = 0; n < tasks; n++) {
                file.observed("Savoir-être " + n, Level.ON_ONES_OWN, 1, 1, 1);
            }
            try (var pages = PdfPages.of(print(file))) {
                for (int page = 0; page < pages.count() - 1; page++) {
                    var lines = pages.text(page).strip().lines().toList();
                    String last = lines.get(lines.size() - 2);
                    boolean isLine = last.startsWith("Une tâche") || last.startsWith("Hygiène") || last.endsWith("1 situation");
                    assertTrue(isLine, last + " ends page " + (page + 1) + " with " + tasks + " tasks");
                }
            }
        }
    }

    @Test
    void anExperienceOfMoreThanAPageRunsOnFromTheFirst() {
        try (var pages = PdfPages.of(print(CvFile.mirela().lived("Cuisinière", "Cantine", "", "2020", null, "Une tâche\n".repeat(90))))) {
            assertTrue(pages.text(0).contains("Cuisinière, Cantine\ndepuis 2020\nUne tâche\nUne tâche"), pages.text(0));
        }
    }

    @Test
    void theSameCvOnTheSameDayIsTheSameFile() {
        assertArrayEquals(print(CvFile.mirela()), print(CvFile.mirela()));
    }

    @Test
    void twoThreadsPrintWhatOneWouldPrint() throws Exception {
        byte[] first = print(CvFile.mirela());
        byte[] second = print(long30());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var jobs = IntStream.range(0, 40)
                    .<Callable<byte[]>>mapToObj(i -> () -> print(i % 2 == 0 ? CvFile.mirela() : long30()))
                    .toList();
            var results = threads.invokeAll(jobs);
            for (int i = 0; i < results.size(); i++) {
                assertArrayEquals(i % 2 == 0 ? first : second, results.get(i).get());
            }
        }
    }

    @Test
    void theMetadataSayTheNameTheTitleAndTheDayOnly() throws Exception {
        try (var pdf = Loader.loadPDF(print(CvFile.mirela()))) {
            var information = pdf.getDocumentInformation();
            assertAll(
                    () -> assertEquals("CV – Mirela Popescu", information.getTitle()),
                    () -> assertEquals("CV de Mirela Popescu", information.getSubject()),
                    () -> assertEquals("Mirela Popescu", information.getAuthor()),
                    () -> assertEquals("2026-11-23T00:00:00Z", information.getCreationDate().toInstant().toString()),
                    () -> assertEquals("fr", pdf.getDocumentCatalog().getLanguage()));
        }
    }

    @Test
    void resumeJsonIsAnAssociatedFileOfTheDocument() throws Exception {
        try (var pdf = Loader.loadPDF(print(CvFile.mirela()))) {
            var catalog = pdf.getDocumentCatalog().getCOSObject();
            var files = (COSArray) catalog.getDictionaryObject(COSName.getPDFName("AF"));
            var file = (COSDictionary) files.getObject(0);
            assertEquals("resume.json", file.getString(COSName.UF));
            assertEquals("Alternative", file.getNameAsString(COSName.getPDFName("AFRelationship")));
            var content = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
            assertEquals("application/json", content.getNameAsString(COSName.SUBTYPE));
        }
    }

    @Test
    void otherFilesTravelBesideIt() throws Exception {
        var badge = new Enclosed("badge.json", "application/json", "Badge", Enclosed.Relation.SUPPLEMENT, new byte[] {'{', '}'});
        byte[] pdf = documents.render(CvFile.mirela().content(), CvFile.TODAY, List.of(badge));

        Verdict.accepts(pdf);
        try (var pages = PdfPages.of(pdf); var read = Loader.loadPDF(pdf)) {
            assertArrayEquals(badge.content(), pages.enclosed("badge.json").orElseThrow());
            assertTrue(pages.enclosed("resume.json").isPresent());
            var files = (COSArray) read.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.getPDFName("AF"));
            assertEquals("Supplement", ((COSDictionary) files.getObject(1)).getNameAsString(COSName.getPDFName("AFRelationship")));
        }
        assertThrows(IllegalArgumentException.class, () -> documents.render(CvFile.mirela().content(), CvFile.TODAY, List.of(badge, badge)));
    }

    @Test
    void theFilesOfTwoDaysDifferInTheirDatesAndIdOnly() throws Exception {
        var content = CvFile.mirela().content();
        byte[] first = documents.render(content, CvFile.TODAY, List.of());
        byte[] next = documents.render(content, CvFile.TODAY.plusDays(1), List.of());

        assertEquals(first.length, next.length);
        assertEquals(undated(first), undated(next));
        assertTrue(undated(first).contains("Mirela Popescu"));
    }

    /// Everything inside but dates and the id.
    private static String undated(byte[] pdf) throws Exception {
        String inside = Inside.of(pdf).replaceAll("D:2026112[34]", "D:").replaceAll("2026-11-2[34]T", "T");
        try (var read = Loader.loadPDF(pdf)) {
            for (var id : read.getDocument().getDocumentID()) {
                inside = inside.replace(((COSString) id).getString(), "");
            }
        }
        return inside;
    }

    private static CvFile long30() {
        return experiences(CvFile.mirela(), 26, "Dernière tâche ");
    }

    private static CvFile experiences(CvFile file, int count, String tasks) {
        for (int i = 0; i < count; i++) {
            file.lived("Métier " + i, "Cantine", "Strasbourg", (1990 + i) + "-03", (1990 + i) + "-06", tasks + i);
        }
        return file;
    }

    private byte[] print(CvFile file) {
        return documents.render(file.content(), CvFile.TODAY, List.of());
    }

    private static List<String> lines(byte[] pdf) {
        try (var pages = PdfPages.of(pdf)) {
            return pages.text().strip().lines().map(String::stripTrailing).toList();
        }
    }
}
