package org.focale.app.cv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.focale.app.documents.DocumentCases;
import org.focale.app.file.NotWritten;
import org.focale.app.file.TableFile;
import org.focale.app.file.UserFiles;
import org.focale.app.record.TakeBack;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.document.office.TableReader;
import org.focale.domain.cv.CvTemplate;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Many CVs at once, on a real workspace.
@Execution(ExecutionMode.CONCURRENT)
class ExportCvsTest {

    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = Office.association(folder.resolve("espace"));
        office.save(Someone.mirela().records());
        office.save(Someone.named("Ana", "Dupont").records());
        office.save(Someone.named("ANA", "DUPONT").records());
        office.save(Someone.named("CON", "/..").records());
        office.save(Someone.named("Олена", "ع".repeat(200)).records());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<PersonId> everybody() {
        office.cases.people().reload();
        return office.cases.people().all().stream().map(PersonRow::id).toList();
    }

    private List<WrittenCv> write(ExportCvs.Asked asked, Path where) {
        return office.cases.cvs().many().export(asked, where, office.texts, Progress.NONE);
    }

    @Test
    void everybodyHasAFileOfTheirOwnInEveryFormat() throws IOException {
        var written = write(new ExportCvs.Asked(everybody(), CvTemplate.COMPACT, EnumSet.allOf(CvFormat.class)), folder.resolve("cv"));

        assertEquals(5, written.size());
        assertEquals(20, names("cv").stream().map(name -> name.toLowerCase(java.util.Locale.ROOT)).distinct().count(), names("cv").toString());
        assertTrue(names("cv").containsAll(List.of("CV Mirela Popescu.docx", "CV CON.pdf")), names("cv").toString());
        written.forEach(each -> each.files().forEach(file -> assertTrue(Files.exists(file), file.toString())));
    }

    @Test
    void oneTemplateForAllChangesNoCv() throws IOException {
        var mirela = List.of(office.find("Mirela Popescu"));
        write(new ExportCvs.Asked(mirela, null, Set.of(CvFormat.DOCX)), folder.resolve("own"));
        write(new ExportCvs.Asked(mirela, CvTemplate.AIRY, Set.of(CvFormat.DOCX)), folder.resolve("airy"));

        assertFalse(java.util.Arrays.equals(Files.readAllBytes(folder.resolve("own/CV Mirela Popescu.docx")),
                Files.readAllBytes(folder.resolve("airy/CV Mirela Popescu.docx"))));
        assertEquals(List.of(), office.cases.files().read(mirela.getFirst()).orElseThrow().cvs(), "nothing is saved");
    }

    @Test
    void whatIsMissingIsSaidOfEachPersonAndSavedAsATable() {
        var written = write(ExportCvs.Asked.pdf(everybody()), folder.resolve("cv"));
        Path file = folder.resolve("manque.xlsx");
        TableFile.write(file, WrittenCv.table(written, office.texts), Progress.NONE);
        var rows = TableReader.read(file, Progress.NONE).rows();

        assertEquals(5, rows.size());
        var ana = rows.stream().filter(row -> row.cell(0).text().equals("Ana Dupont")).findFirst().orElseThrow();
        assertEquals("2 expériences, 1 compétence validée, 3 savoir-être, le métier visé, un téléphone ou une adresse e-mail",
                Office.plain(ana.cell(4).text()));
        assertTrue(ana.cell(6).text().startsWith("CV Ana Dupont"), ana.cell(6).text());
        var mirela = written.stream().filter(each -> each.name().equals("Mirela Popescu")).findFirst().orElseThrow();
        assertTrue(mirela.hasContact() && mirela.hasJob());
    }

    @Test
    void aBatchThatIsCancelledLeavesNothingInAFolderOfItsOwn() {
        Path place = office.cases.cvs().many().newFolder(folder, office.texts);

        assertThrows(CancellationException.class, () -> office.cases.cvs().many().export(ExportCvs.Asked.pdf(everybody()), place, office.texts,
                (done, _) -> {
                    if (done == 2) {
                        throw new CancellationException();
                    }
                }));
        assertFalse(Files.exists(place));
    }

    @Test
    void eachCvIsKeptInItsFileAsItWasGiven() throws IOException {
        var written = write(new ExportCvs.Asked(everybody(), null, EnumSet.of(CvFormat.PDF, CvFormat.DOCX)), folder.resolve("cv"));

        for (WrittenCv each : written) {
            var kept = office.cases.cvs().give().given(each.person());
            assertEquals(2, kept.size(), each.name());
            for (Path file : each.files()) {
                var document = kept.stream().filter(one -> one.name().equals(String.valueOf(file.getFileName()))).findFirst().orElseThrow();
                assertArrayEquals(Files.readAllBytes(file), DocumentCases.of(office.session()).read().content(document));
            }
        }
    }

    @Test
    void oneUndoTakesBackWhatABatchKeptAndNothingElse() {
        var before = given();
        write(ExportCvs.Asked.pdf(everybody()), folder.resolve("cv"));
        assertEquals(5, given() - before);

        new TakeBack(office.session()).last();
        assertEquals(before, given());
        assertEquals(5, everybody().size());
    }

    @Test
    void theSameCvsOfOneDayAreKeptOnce() {
        write(ExportCvs.Asked.pdf(everybody()), folder.resolve("cv"));
        write(ExportCvs.Asked.pdf(everybody()), folder.resolve("encore"));

        assertEquals(5, given());
    }

    @Test
    void aBatchThatIsCancelledWhileItIsKeptKeepsNothing() {
        Path place = office.cases.cvs().many().newFolder(folder, office.texts);

        assertThrows(CancellationException.class, () -> office.cases.cvs().many().export(ExportCvs.Asked.pdf(everybody()), place, office.texts,
                (done, total) -> {
                    if (done == total - 1) {
                        throw new CancellationException();
                    }
                }));
        assertFalse(Files.exists(place));
        assertEquals(0, given());
    }

    @Test
    void aFileThatIsTakenAwayMeanwhileIsNotKept() {
        assertThrows(NotWritten.class, () -> office.cases.cvs().many().export(ExportCvs.Asked.pdf(everybody()), folder.resolve("clé"), office.texts,
                (done, _) -> {
                    if (done == 5) {
                        UserFiles.deleteFolder(folder.resolve("clé"));
                    }
                }));
        assertEquals(0, given());
    }

    /// Whoever handed one file over writes the CVs of all as before; there, nothing is saved any more.
    @Test
    void theCvOfAFileThatWasHandedOverIsWrittenAndNotKept() throws IOException {
        var mirela = office.find("Mirela Popescu");
        try (var taker = Office.third(folder.resolve("autre"))) {
            office.trust(taker);
            office.cases.transfer().start(mirela, office.cases.transfer().takers().getFirst(), "papier signé");
        }

        assertEquals(5, write(ExportCvs.Asked.pdf(everybody()), folder.resolve("cv")).size());
        assertEquals(5, names("cv").size());
        assertEquals(4, given());
        var alone = office.cases.makeCv().of(office.cases.files().read(mirela).orElseThrow(), office.texts);
        assertFalse(office.cases.cvs().give().give(alone, folder.resolve("seul.pdf"), CvFormat.PDF, office.texts));
        assertTrue(Files.exists(folder.resolve("seul.pdf")));
        assertEquals(4, given());
    }

    private long given() {
        return everybody().stream().mapToLong(person -> office.cases.cvs().give().given(person).size()).sum();
    }

    @Test
    void filesThatWereThereBeforeSurviveACancel() throws IOException {
        Path there = Files.createDirectory(folder.resolve("là"));
        Files.writeString(there.resolve("à garder.txt"), "oui");

        assertThrows(CancellationException.class, () -> office.cases.cvs().many().export(ExportCvs.Asked.pdf(everybody()), there, office.texts,
                (_, _) -> {
                    throw new CancellationException();
                }));
        assertEquals("oui", Files.readString(there.resolve("à garder.txt")));
    }

    @Test
    void aNewFolderIsNeverOneThatIsThere() throws IOException {
        Files.createDirectory(folder.resolve("CV du 2026-11-23"));

        assertEquals(folder.resolve("CV du 2026-11-23 (2)"), office.cases.cvs().many().newFolder(folder, office.texts));
    }

    private List<String> names(String where) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(where))) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
