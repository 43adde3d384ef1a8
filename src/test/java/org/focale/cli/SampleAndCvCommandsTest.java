package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `focale sample` and `focale cv`: the sample association, and a CV of everybody in it.
class SampleAndCvCommandsTest {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path association = Path.of("");
    private static String made = "";

    @BeforeAll
    static void theSampleAssociation() {
        association = shared.resolve("association");
        var said = Terminal.ofScript().run("sample", "association", association);
        assertEquals(0, said.code(), said.err());
        Terminal.quick(association);
        made = said.out();
    }

    @Test
    void theSampleSaysHowManyPeopleItInvented() {
        assertTrue(made.matches("\\d{2} personnes inventées dans .*\\R"), made);
        assertEquals(Integer.parseInt(made.substring(0, 2)), people());
    }

    @Test
    void theSampleIsSound() {
        var said = Terminal.ofScript().run("check", association);

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().endsWith("fiches relues.\nTout est en ordre.\n"), said.out());
        assertEquals("", said.err());
    }

    @Test
    void anUnknownSampleIsRefusedWithThoseThatExist() {
        var said = Terminal.ofScript().run("sample", "lune", folder.resolve("lune"));

        assertEquals(1, said.code());
        assertTrue(said.err().contains("Ceux qui existent\u00a0: association, lead-partner."), said.err());
        assertFalse(Files.exists(folder.resolve("lune")));
    }

    @Test
    void everybodyGetsACvThatBearsTheirName() throws IOException {
        var said = Terminal.ofScript().run("cv", association, "--all", "--out", folder.resolve("cv"));

        assertEquals(0, said.code(), said.err());
        assertEquals(people(), pdfs());
        assertTrue(said.out().contains(folder.resolve("cv").resolve("CV Mirela Popescu.pdf") + "\n"), said.out());
        assertTrue(said.out().endsWith(people() + " CV écrits.\n"), said.out());
    }

    @Test
    void onePersonGetsTheirsAlone() throws IOException {
        String id = JsonMapper.shared().readTree(Terminal.ofScript().run("people", association, "--search", "popescu", "--format", "json").out())
                .get(0).get("id").asString();

        var said = Terminal.ofScript().run("cv", association, "--person", id, "--out", folder.resolve("cv"));

        assertEquals(0, said.code(), said.err());
        assertEquals(1, pdfs());
        assertTrue(said.out().endsWith("1 CV écrit.\n"), said.out());
        try (var pdf = Loader.loadPDF(folder.resolve("cv").resolve("CV Mirela Popescu.pdf").toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Mirela Popescu"));
        }
    }

    @Test
    void aGroupGetsItsCvsInTheFormatsAndTheTemplateAskedFor() throws IOException {
        var unknown = Terminal.ofScript().run("cv", association, "--group", "Lune", "--out", folder.resolve("rien"));
        assertEquals(1, unknown.code());
        String group = unknown.err().replaceAll("(?s).*existent\u00a0: ", "").split("[,.]")[0];
        var said = Terminal.ofScript().run("cv", association, "--group", group, "--format", "docx,text", "--template", "classic", "--missing",
                folder.resolve("manque.csv"), "--out", folder.resolve("cv"));

        assertEquals(0, said.code(), said.err());
        long people = Files.readString(folder.resolve("manque.csv")).lines().count() - 1;
        assertTrue(people > 0 && people < people(), people + " of " + people());
        try (var files = Files.list(folder.resolve("cv"))) {
            assertEquals(2 * people, files.filter(file -> file.toString().endsWith(".docx") || file.toString().endsWith(".txt")).count());
        }
        assertFalse(Files.exists(folder.resolve("rien")));
    }

    @Test
    void thePlanOfOnePersonIsWrittenInBothForms() throws IOException {
        String id = JsonMapper.shared().readTree(Terminal.ofScript().run("people", association, "--search", "popescu", "--format", "json").out())
                .get(0).get("id").asString();

        var said = Terminal.ofScript().run("plan", association, "--person", id, "--out", folder.resolve("plan.pdf"));
        var plain = Terminal.ofScript().run("plan", association, "--person", id, "--out", folder.resolve("facile.pdf"), "--plain");

        assertEquals(0, said.code(), said.err());
        assertEquals(folder.resolve("plan.pdf") + "\n", said.out());
        assertEquals(0, plain.code(), plain.err());
        try (var pdf = Loader.loadPDF(folder.resolve("plan.pdf").toFile()); var easy = Loader.loadPDF(folder.resolve("facile.pdf").toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(pdf).contains("Plan de parcours"));
            assertTrue(new PDFTextStripper().getText(easy).contains("Je m’appelle Mirela Popescu."));
        }
    }

    @Test
    void theGridAndTheDataOfAnAgreementAreWritten() throws IOException {
        var listed = Terminal.ofScript().run("grid", association);
        assertEquals(0, listed.code(), listed.err());
        String id = listed.out().lines().filter(line -> line.contains("Immersion en garage")).findFirst().orElseThrow().split(" ")[0];

        var grid = Terminal.ofScript().run("grid", association, "--placement", id, "--out", folder.resolve("grille.pdf"));
        var sheet = Terminal.ofScript().run("agreement", association, "--placement", id, "--out", folder.resolve("fiche.pdf"));
        assertEquals(0, grid.code(), grid.err());
        assertEquals(0, sheet.code(), sheet.err());
        assertTrue(Files.size(folder.resolve("grille.pdf")) > 5000 && Files.size(folder.resolve("fiche.pdf")) > 5000);

        var nothing = Terminal.ofScript().run("grid", association, "--placement", "00000000-0000-7000-8000-000000000001", "--out",
                folder.resolve("rien.pdf"));
        assertEquals(1, nothing.code());
        assertFalse(Files.exists(folder.resolve("rien.pdf")));
        assertEquals(1, Terminal.ofScript().run("grid", association, "--placement", id).code());
    }

    @Test
    void aPlanOfNobodyIsRefusedAndWritesNothing() {
        var said = Terminal.ofScript().run("plan", association, "--person", "00000000-0000-7000-8000-000000000001", "--out",
                folder.resolve("plan.pdf"));

        assertEquals(1, said.code());
        assertTrue(said.err().contains("Personne n’a cet identifiant ici."), said.err());
        assertFalse(Files.exists(folder.resolve("plan.pdf")));
    }

    @Test
    void anIdOfNobodyIsRefused() throws IOException {
        var said = Terminal.ofScript().run("cv", association, "--person", "00000000-0000-7000-8000-000000000001", "--out", folder.resolve("cv"));

        assertEquals(1, said.code());
        assertEquals("Personne n’a cet identifiant ici. Cherchez-le avec «\u00a0focale people --format json\u00a0».\n", said.err());
        assertEquals(0, pdfs());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
        Files.writeString(folder.resolve("cv"), "");

        var said = Terminal.ofScript().run("cv", association, "--all", "--out", folder.resolve("cv"));

        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("Impossible d’écrire dans «\u00a0" + folder.resolve("cv")), said.err());
    }

    private static int people() {
        return JsonMapper.shared().readTree(Terminal.ofScript().run("people", association, "--format", "json").out()).size();
    }

    private long pdfs() throws IOException {
        if (!Files.isDirectory(folder.resolve("cv"))) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder.resolve("cv"))) {
            return files.filter(file -> file.toString().endsWith(".pdf")).count();
        }
    }
}
