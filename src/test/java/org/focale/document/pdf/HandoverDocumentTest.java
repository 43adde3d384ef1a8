package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.focale.base.Progress;
import org.focale.base.Sha256;
import org.focale.change.RandomRecords;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.domain.document.Attachment;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldId;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.own.OwnValue;
import org.focale.domain.own.OwnValueId;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.SamePerson;
import org.focale.domain.person.SamePersonId;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a person is handed: it opens anywhere, says everything that is theirs, and nothing of others.
@Execution(ExecutionMode.CONCURRENT)
class HandoverDocumentTest {

    private static final Path PICTURES = Path.of(System.getProperty("focale.gallery", "target/gallery"));

    @TempDir
    Path temp;

    private TreeMap<String, byte[]> handed(Office office, PersonId person, boolean confidential) throws IOException {
        Path zip = temp.resolve("dossier " + confidential + ".zip");
        office.cases.rights().handOver().toZip(person, confidential, zip, office.texts, Progress.NONE);
        var files = new TreeMap<String, byte[]>();
        try (var opened = new ZipFile(zip.toFile())) {
            for (var entry : opened.stream().toList()) {
                files.put(entry.getName(), opened.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static Note note(PersonId person, Sharing sharing, String text) {
        return new Note(new NoteId(Workspaces.id()), person, Medium.INTERVIEW, Someone.TODAY, 30, "Nadia Keller", text, sharing);
    }

    @Test
    void theWholeFileLeavesInAFormThatOpensAnywhere() throws Exception {
        try (var office = Office.sample(temp.resolve("w"), Locale.FRANCE)) {
            var mirela = office.find("Mirela Popescu");
            var field = new OwnField(new OwnFieldId(Workspaces.id()), "Moyen de garde", OwnFieldKind.TEXT, List.of(), false, null);
            office.save(field, new OwnValue(new OwnValueId(Workspaces.id()), mirela, field.id(), "crèche du quartier"),
                    note(mirela, Sharing.ASSOCIATION, "A choisi elle-même son prochain chantier."),
                    note(mirela, Sharing.MINE, "Secret de travail : penser à lui demander."));
            var files = handed(office, mirela, true);
            String folder = "Dossier de Mirela Popescu/";
            byte[] pdf = files.get(folder + "Dossier de Mirela Popescu.pdf");
            Verdict.accepts(pdf);
            picture(pdf, "handover");
            try (var pages = PdfPages.of(pdf)) {
                String text = pages.text().replace('\u00a0', ' ').replaceAll("\\s+", " ");
                for (String said : new String[] {"Qui vous êtes", "Votre parcours", "Nadia Keller", "Ce que vous avez fait", "Au Fournil du Héron",
                    "Ce que vous savez faire", "Sauveteur secouriste du travail (SST)", "A choisi elle-même son prochain chantier.", "Moyen de garde",
                    "crèche du quartier", "Vos documents", "documents/titre-sejour.jpg", "2 notes de travail"}) {
                    assertTrue(text.contains(said), said + " in " + text);
                }
                assertFalse(text.contains("Secret de travail"));
            }
            JsonNode json = JsonMapper.builder().build().readTree(files.get(folder + "dossier.json"));
            assertEquals("focale-dossier", json.path("format").asString());
            assertEquals("Mirela", json.path("person").path("firstName").asString());
            assertEquals("Téléphone", json.path("words").path("person").path("phone").asString());
            assertEquals(2, json.path("leftOut").path("ownNotes").asInt()); // one is the sample’s
            assertFalse(json.toString().contains("Secret de travail"));
            assertEquals(6, json.path("records").path("attachment").size());
            for (JsonNode document : json.path("records").path("attachment")) {
                assertEquals(document.path("sha256").asString(), Sha256.of(files.get(folder + document.path("file").asString())));
            }
            assertTrue(files.containsKey(folder + "LISEZ-MOI.txt"));
            assertEquals(9, files.size());
        }
    }

    @Test
    void confidentialDocumentsStayWhenThePersonWishesSo() throws Exception {
        try (var office = Office.sample(temp.resolve("w"), Locale.FRANCE)) {
            var mirela = office.find("Mirela Popescu");
            var files = handed(office, mirela, false);
            assertFalse(files.keySet().stream().anyMatch(name -> name.contains("titre-sejour")));
            try (var pages = PdfPages.of(files.get("Dossier de Mirela Popescu/Dossier de Mirela Popescu.pdf"))) {
                assertTrue(Office.plain(pages.text()).replaceAll("\\s+", " ").contains("1 document confidentiel n’a pas été joint"));
            }
        }
    }

    @Test
    void aFolderHoldsTheSameAsTheZip() throws Exception {
        try (var office = Office.sample(temp.resolve("w"), Locale.FRANCE)) {
            var mirela = office.find("Mirela Popescu");
            var zipped = handed(office, mirela, true);
            Path made = office.cases.rights().handOver().toFolder(mirela, true, temp.resolve("cle"), office.texts, Progress.NONE);
            assertEquals("Dossier de Mirela Popescu", made.getFileName().toString());
            for (var file : zipped.entrySet()) {
                assertEquals(Sha256.of(file.getValue()), Sha256.of(Files.readAllBytes(temp.resolve("cle").resolve(file.getKey()))), file.getKey());
            }
        }
    }

    @Test
    void theFilesOfOnePersonThatWereBroughtTogetherLeaveTogether() throws Exception {
        try (var office = Office.association(temp.resolve("w"))) {
            var one = Someone.mirela();
            var other = Someone.named("Mirella", "Popescou").lived("Vendeuse", "Marché de Timișoara", "", "2001", "2003", "Vendre.");
            office.save(one.records());
            office.save(other.records());
            office.save(new SamePerson(new SamePersonId(Workspaces.id()), other.id(), one.id()));
            var json = new String(handed(office, one.id(), true).get("Dossier de Mirela Popescu/dossier.json"), StandardCharsets.UTF_8);
            assertTrue(json.contains("Marché de Timișoara"));
        }
    }

    @Test
    void hostileWordsAndNamesDoNoHarm() throws Exception {
        try (var office = Office.association(temp.resolve("w"))) {
            var someone = Someone.known("..\\..\\<b>", "=cmd|' /C calc'!A0\u202e", "\u0007", "</section><script>");
            office.save(someone.records());
            var random = new RandomRecords(7);
            for (int i = 0; i < 10; i++) {
                var note = random.next(Note.class);
                office.save(new Note(new NoteId(Workspaces.id()), someone.id(), note.medium(), note.date(), 20, "x",
                        "." + note.text().replace("\0", ""), Sharing.LEAD));
            }
            var files = handed(office, someone.id(), true);
            assertTrue(files.keySet().stream().allMatch(name -> Path.of(name).equals(Path.of(name).normalize()) && !name.startsWith("/")
                    && name.matches("[^\\\\<>:|?*\"]+")), files.keySet().toString());
            byte[] pdf = files.entrySet().stream().filter(file -> file.getKey().endsWith(".pdf")).findFirst().orElseThrow().getValue();
            Verdict.accepts(pdf);
        }
    }

    @Test
    void theNoticeIsOnePageThatIsAccepted() throws Exception {
        try (var office = Office.sample(temp.resolve("w"), Locale.FRANCE)) {
            byte[] pdf = office.cases.rights().notice().pdf(office.texts);
            Verdict.accepts(pdf);
            picture(pdf, "notice");
            try (var pages = PdfPages.of(pdf)) {
                assertEquals(1, pages.count());
                assertTrue(Office.plain(pages.text()).contains("24 mois"), pages.text());
            }
        }
        try (var office = Office.sample(temp.resolve("en"), Locale.UK)) {
            Verdict.accepts(office.cases.rights().notice().pdf(office.texts));
            assertEquals(6, office.session().read(reading -> reading.inFile(Attachment.class, office.find("Mirela Popescu"))).size());
        }
    }

    /// To be looked at.
    private static void picture(byte[] pdf, String name) throws IOException {
        Files.createDirectories(PICTURES);
        try (var loaded = Loader.loadPDF(pdf)) {
            for (int page = 0; page < loaded.getNumberOfPages(); page++) {
                var file = new File(PICTURES.toFile(), name + "-" + (page + 1) + ".png");
                assertTrue(ImageIO.write(new PDFRenderer(loaded).renderImageWithDPI(page, 70), "png", file));
            }
        }
    }
}
