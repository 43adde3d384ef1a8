package org.focale.app.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.focale.app.workspace.Session;
import org.focale.base.Ids;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.document.office.Cell;
import org.focale.document.office.Sheet;
import org.focale.document.office.TableWriter;
import org.focale.domain.Coded;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of jobs, in the forms it is published in, and files that are something else.
class ImportJobsTest {

    /// As immersion-facile publishes ROME 3.
    private static final String V3 = """
            ogr_appellation;rome_code;libelle_appellation_long;libelle_appellation_court
            11987;A1101;Chauffeur / Chauffeuse de machines agricoles;Chauffeur / Chauffeuse
            10382;A1202;Agent / Agente d'aménagement des circuits;Agent(e) aménagement
            """;
    /// As France Travail publishes ROME 4, with a job in two sheets; an older edition doubled its apostrophes.
    private static final String V4 = """
            "code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome","type","code_rome_parent"
            "10212","Accompagnateur / Accompagnatrice de voyages ou d''activités culturelles, sportives","Accompagnateur","G1201","",""
            "18603","Responsable contrôle métrologie en industrie","Responsable","H1502","SYNONYME","H1502"
            "18603","Responsable contrôle métrologie en industrie","Responsable","H1206","SYNONYME","H1502"
            """;

    @TempDir
    Path folder;

    private Session session;
    private JobIndex index;
    private ImportJobs jobs;

    @BeforeEach
    void open() {
        session = new Session(Workspaces.fresh(folder.resolve("espace")), Clock.fixed(Workspaces.NOW, ZoneOffset.UTC),
                new Ids(Workspaces.CLOCK, new SplittableRandom(7)), "Nadia Keller");
        index = new JobIndex(session);
        jobs = new ImportJobs(session, index);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theListOfRome3IsTaken() {
        assertEquals(new JobList("2026-11-23", LocalDate.of(2026, 11, 23), 2), jobs.from(file("appellations_public.csv", V3), Progress.NONE));
        assertEquals(List.of(new Job("11987", "A1101", "Chauffeur / Chauffeuse de machines agricoles")), index.suggestions("machines", 5));
    }

    @Test
    void theListOfRome4IsTakenWithItsVersionAndEachJobOnce() {
        assertEquals("v460", jobs.from(file("unix_referentiel_appellation_v460_utf8.csv", V4), Progress.NONE).version());
        var job = index.suggestions("voyages", 5).getFirst();
        assertEquals(new Coded("rome", "10212", "G1201", "v460", "Accompagnateur / Accompagnatrice de voyages ou d'activités culturelles, sportives"),
                index.coded(job));
        assertEquals(List.of("H1502"), index.suggestions("metrologie", 5).stream().map(Job::rome).toList());
    }

    @Test
    void anyEncodingAndAnXlsxAreTaken() throws IOException {
        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE")) {
            Path file = folder.resolve("liste.csv");
            Files.write(file, V3.getBytes(Charset.forName(charset)));
            assertEquals(2, jobs.from(file, Progress.NONE).jobs(), charset);
            assertEquals("Agent / Agente d'aménagement des circuits", index.suggestions("amenag", 1).getFirst().label());
        }
        var sheet = new Sheet("ROME", List.of("Code_OGR", "Libelle_appellation_long"),
                List.of(List.of(Cell.Amount.of(11987), Cell.of("Bûcheron / Bûcheronne"))));
        Path xlsx = folder.resolve("liste.xlsx");
        try (var out = Files.newOutputStream(xlsx)) {
            TableWriter.xlsx(List.of(sheet), out, Progress.NONE);
        }
        assertEquals(1, jobs.from(xlsx, Progress.NONE).jobs());
        assertEquals(List.of(new Job("11987", "", "Bûcheron / Bûcheronne")), index.suggestions("bucheron", 5));
    }

    @Test
    void whatWasImportedIsThereAfterReopening() {
        jobs.from(file("v460.csv", V4), Progress.NONE);
        session.close();
        session = new Session(Workspaces.open(folder.resolve("espace")), Clock.fixed(Workspaces.NOW, ZoneOffset.UTC),
                new Ids(Workspaces.CLOCK, new SplittableRandom(7)), "Nadia Keller");
        var again = new JobIndex(session);
        assertEquals(Optional.empty(), again.list());
        again.reload();
        assertEquals(2, again.list().orElseThrow().jobs());
    }

    @Test
    void theListOfJobSheetsIsToldApart() {
        assertRefused("app.reference.jobs.job-sheets", List.of(), "code_rome;libelle_rome\nA1101;Conduite d'engins agricoles\n");
    }

    @Test
    void anotherFileIsToldByTheColumnThatItLacks() {
        assertRefused("app.reference.jobs.wrong-file", List.of("code_ogr"), "Nom;Prénom\nKeller;Nadia\n");
        assertRefused("app.reference.jobs.wrong-file", List.of("libelle_appellation_long"), "code_ogr;code_rome\n1;A1101\n");
    }

    @Test
    void aRowThatIsNoJobIsToldByItsNumber() {
        for (String row : List.of(";A1101;Bûcheron", "12;A1101;", "douze;A1101;Bûcheron", "12;Z9;Bûcheron", "12;Bûcheron;A1101", "12")) {
            assertRefused("app.reference.jobs.row", List.of(3), "code_ogr;code_rome;libelle_appellation_long\n11;A1101;Élagueur\n" + row + "\n");
        }
    }

    @Test
    void aListWithoutJobsOrWithoutAnythingIsRefused() {
        assertRefused("app.reference.jobs.none", List.of(), "code_ogr;libelle_appellation_long\n");
        assertRefused("document.table.empty", List.of(), "");
    }

    @Test
    void aCancelledImportLeavesTheOldList() {
        jobs.from(file("v460.csv", V4), Progress.NONE);
        assertThrows(CancellationException.class, () -> jobs.from(file("autre.csv", V3), (_, _) -> {
            throw new CancellationException();
        }));
        index.reload();
        assertEquals("v460", index.list().orElseThrow().version());
    }

    private void assertRefused(String key, List<Object> args, String text) {
        jobs.from(file("v460.csv", V4), Progress.NONE);
        var refused = assertThrows(Refused.class, () -> jobs.from(file("autre.csv", text), Progress.NONE));
        assertEquals(key, refused.key());
        assertEquals(args, refused.args());
        assertTrue(Texts.in(Locale.FRANCE).get(refused).length() > 40);
        index.reload();
        assertEquals("v460", index.list().orElseThrow().version(), "nothing was changed");
    }

    private Path file(String name, String text) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
