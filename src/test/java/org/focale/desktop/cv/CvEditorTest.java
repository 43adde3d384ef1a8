package org.focale.desktop.cv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.focale.app.cv.CvFormat;
import org.focale.app.cv.NoPicture;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.document.pdf.PdfPages;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvLanguage;
import org.focale.domain.cv.CvTemplate;
import org.focale.domain.document.Attachment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The editor of a CV on a real encrypted workspace, without a window: order, words, several CVs, what the page shows, what was given.
class CvEditorTest {

    @TempDir
    Path folder;

    private final Someone mirela = Someone.mirela();
    private Office office;
    private CvViewModel cv;

    @BeforeEach
    void openHerFile() {
        office = Office.association(folder.resolve("association"));
        office.save(mirela.records());
        cv = new CvViewModel(office.cases, mirela.id(), office.jobs, office.dialogs, office.words, new CvVerbs(() -> { }, () -> { }, () -> { }));
        cv.watch();
    }

    @AfterEach
    void close() {
        office.close();
        assertEquals(List.of(), office.dialogs.bugs);
    }

    @Test
    void aLineMovedStandsThereOnTheScreenOnThePageAndInTheStore() {
        cv.move(CvBlock.EXPERIENCES, experience(2), -1);
        cv.move(CvBlock.EXPERIENCES, experience(1), -1);
        assertEquals(List.of("Employée de maison", "Chantier éducatif « Jardins du Canal »", "Immersion en boulangerie"), roles());
        assertTrue(text().indexOf("Employée de maison") < text().indexOf("Chantier éducatif"));
        assertEquals(cv.rows(CvBlock.EXPERIENCES).stream().map(CvRow::key).toList(), saved().order());
    }

    @Test
    void nothingMovesBeyondTheEndsOfItsBlock() {
        cv.move(CvBlock.EXPERIENCES, experience(0), -1);
        cv.move(CvBlock.EXPERIENCES, experience(2), 1);
        assertTrue(office.cases.files().read(mirela.id()).orElseThrow().cvs().isEmpty(), "nothing was saved");
    }

    @Test
    void theOrderOfOneBlockLeavesTheOthersAsTheyAre() {
        cv.moveTo(CvBlock.SOFT_SKILLS, softSkill("Respecter ses engagements"), 0);
        cv.moveTo(CvBlock.EXPERIENCES, experience(2), 0);
        assertEquals("Respecter ses engagements", cv.rows(CvBlock.SOFT_SKILLS).getFirst().title());
        assertEquals("Employée de maison", roles().getFirst());
        undo();
        assertEquals("Respecter ses engagements", cv.rows(CvBlock.SOFT_SKILLS).getFirst().title());
        assertEquals("Employée de maison", roles().getLast());
    }

    @Test
    void aLineThatABadgeStandsForSaysSo() {
        var team = softSkill("Travailler en équipe");
        assertFalse(team.source().contains("badge"));
        var file = office.cases.files().read(mirela.id()).orElseThrow();
        office.cases.badges().issue().issue(file, team.line(), null, office.texts);
        assertEquals(team.source() + " · badge délivré ou reçu", softSkill("Travailler en équipe").source());
        assertFalse(softSkill("Respecter ses engagements").source().contains("badge"));
    }

    @Test
    void ownWordsStandInPlaceOfTheFilesAndTheOriginalComesBack() {
        cv.reword(experience(1), "J’ai servi les clients et rendu la monnaie.");
        assertTrue(text().contains("rendu la monnaie"));
        assertFalse(text().contains("tenir la caisse"));
        assertEquals("Accueillir la clientèle, tenir la caisse accompagnée.", experience(1).file());
        assertEquals("J’ai servi les clients et rendu la monnaie.", experience(1).wording());
        cv.reword(experience(1), "");
        assertTrue(text().contains("tenir la caisse"));
        assertEquals(List.of(), saved().wordings());
    }

    @Test
    void aCopyForAnotherJobBeginsAsTheFirstAndGoesItsOwnWay() {
        cv.reword(experience(1), "J’ai servi les clients.");
        cv.chooser().create("", "Vendeuse", cv.chooser().shown());
        assertEquals(List.of("Mon CV · Agente de propreté", "Vendeuse"), cv.chooser().all().stream().map(CvChooser::name).toList());
        assertEquals("Vendeuse", shown().targetJob());
        assertEquals("J’ai servi les clients.", experience(1).wording());
        assertEquals("Mon CV", cv.chooser().basedOn(shown()).orElseThrow());

        cv.reword(experience(1), "J’ai conseillé les clients.");
        cv.chooser().open(cv.chooser().all().getFirst());
        assertEquals("J’ai servi les clients.", experience(1).wording());
        assertEquals("Agente de propreté", shown().targetJob());
    }

    @Test
    void aCopyOfACvThatWasOnlyShownSavesBothAsOneChange() {
        cv.chooser().create("Accueil", "", cv.chooser().shown());
        assertEquals(List.of("Mon CV", "Accueil"), office.cases.files().read(mirela.id()).orElseThrow().cvs().stream().map(Cv::title).toList());
        undo();
        assertTrue(office.cases.files().read(mirela.id()).orElseThrow().cvs().isEmpty());
        assertEquals("Mon CV", shown().title());
    }

    @Test
    void aNewCvBeginsWithEverythingAgreed() {
        cv.show(experience(0), false);
        cv.chooser().create("", "", null);
        assertEquals("Autre CV", shown().title());
        assertTrue(experience(0).on());
        assertNull(shown().basedOn());
    }

    @Test
    void aCvTakenAwayComesBackWithOneGesture() {
        cv.chooser().create("", "Vendeuse", cv.chooser().shown());
        cv.chooser().rename("Vente");
        cv.chooser().delete();
        assertEquals("Mon CV", shown().title());
        assertEquals(1, cv.chooser().all().size());
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(List.of("Mon CV", "Vente"), cv.chooser().all().stream().map(Cv::title).toList());
    }

    @Test
    void theLastCvTakenAwayLeavesAFirstOneThatIsNotSaved() {
        cv.set(draft -> draft.summary = "Ponctuelle.");
        cv.chooser().delete();
        assertEquals("", shown().summary());
        assertFalse(Objects.requireNonNull(cv.cv().get()).isSaved());
        cv.set(draft -> draft.annex = true);
        assertEquals(1, cv.chooser().all().size());
    }

    @Test
    void oneGestureMakesThePageAnonymousAndOneUndoTakesItBack() {
        cv.set(draft -> draft.showAge = true);
        assertTrue(text().contains("Mirela Popescu"));
        cv.anonymous();
        String page = text();
        assertFalse(page.contains("Mirela") || page.contains("Popescu") || page.contains("06 00") || page.contains("exemple.fr"), page);
        assertEquals("CV M. P.pdf", Office.plain(office.cases.cvs().give().proposedName(Objects.requireNonNull(cv.cv().get()), CvFormat.PDF)));
        undo();
        assertTrue(text().contains("Mirela Popescu") && shown().showAge());
    }

    @Test
    void templateLanguageAndWordsAreKeptWithTheCv() {
        cv.set(draft -> draft.template = CvTemplate.CLASSIC);
        cv.set(draft -> draft.language = CvLanguage.GERMAN);
        cv.set(draft -> draft.summary = "Je travaille vite et bien.");
        cv.set(draft -> draft.onePage = true);
        assertTrue(text().contains("Je travaille vite et bien."));
        assertFalse(text().contains("Expériences"), "the titles are German");
        assertEquals(CvTemplate.CLASSIC, saved().template());
        assertEquals(CvLanguage.GERMAN, saved().language());
        assertTrue(saved().onePage());
    }

    @Test
    void aPhotoIsADocumentOfTheFileAndOnThePage() throws Exception {
        office.dialogs.answer(picture("portrait.png"));
        cv.giving().choosePhoto();
        assertTrue(shown().showPhoto());
        var documents = office.cases.documents().read().of(mirela.id());
        assertEquals(List.of("Photo"), documents.stream().map(Attachment::kind).toList());
        assertEquals(documents.getFirst().id(), shown().photo());
        assertNotNull(office.cases.makeCv().content(Objects.requireNonNull(cv.cv().get())).photo());
        cv.set(draft -> draft.showPhoto = false);
        assertNull(office.cases.makeCv().content(Objects.requireNonNull(cv.cv().get())).photo());
    }

    @Test
    void aPhotoTakenAwayFromTheDocumentsLeavesThePageToo() throws Exception {
        office.dialogs.answer(picture("portrait.png"));
        cv.giving().choosePhoto();
        office.cases.documents().drop().drop(office.cases.documents().read().of(mirela.id()).getFirst());
        assertNull(office.cases.makeCv().content(Objects.requireNonNull(cv.cv().get())).photo());
    }

    @Test
    void aTextIsNoPhotoAndNothingIsKept() throws Exception {
        office.dialogs.answer(Files.writeString(folder.resolve("portrait.png"), "un texte"));
        cv.giving().choosePhoto();
        assertEquals(NoPicture.class, office.dialogs.refusals.getLast().getClass());
        assertTrue(office.cases.documents().read().of(mirela.id()).isEmpty());
    }

    @Test
    void whatWasGivenIsKeptByteForByteWhateverBecomesOfTheCv() throws Exception {
        Path target = folder.resolve("CV Mirela.pdf");
        office.dialogs.answer(target);
        cv.giving().export(CvFormat.PDF);
        byte[] before = Files.readAllBytes(target);
        cv.set(draft -> draft.targetJob = "Vendeuse");
        cv.chooser().delete();

        var kept = cv.giving().given().get().getFirst();
        assertEquals("CV remis", kept.kind());
        assertEquals("CV Mirela.pdf", kept.name());
        assertEquals("Mon CV · Agente de propreté", kept.comment());
        assertEquals(Someone.TODAY, kept.dated());
        assertArrayEquals(before, office.cases.documents().read().content(kept));
    }

    @Test
    void whatWasGivenIsSeenInPlaceOfThePageAndTheCvComesBack() {
        cv.pages().across(300);
        office.dialogs.answer(folder.resolve("CV.pdf"), folder.resolve("CV.odt"));
        cv.giving().export(CvFormat.PDF);
        cv.giving().export(CvFormat.ODT);
        assertEquals(2, cv.giving().given().get().size());
        var pdf = cv.giving().given().get().stream().filter(each -> each.name().endsWith("pdf")).findFirst().orElseThrow();
        var odt = cv.giving().given().get().stream().filter(each -> each.name().endsWith("odt")).findFirst().orElseThrow();

        cv.giving().look(odt);
        assertTrue(cv.pages().images().get().isEmpty(), "a word processor shows it");
        cv.giving().look(pdf);
        int[] given = cv.pages().images().get().getFirst().argb();
        cv.set(draft -> draft.template = CvTemplate.COMPACT);
        cv.set(draft -> draft.targetJob = "Un tout autre métier");
        assertArrayEquals(given, cv.pages().images().get().getFirst().argb(), "as it was given");
        cv.giving().look(null);
        assertFalse(Arrays.equals(given, cv.pages().images().get().getFirst().argb()));
    }

    @Test
    void theSamplesAreDrawnWhileTheyAreLookedAt() {
        assertTrue(cv.pages().samples().get().isEmpty());
        cv.pages().wantSamples(true);
        assertEquals(CvTemplate.values().length, cv.pages().samples().get().size());
        assertEquals(CvPages.SMALL, Objects.requireNonNull(cv.pages().samples().get().get(CvTemplate.AIRY)).width());
    }

    private Path picture(String name) throws Exception {
        File file = folder.resolve(name).toFile();
        ImageIO.write(new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toPath();
    }

    private void undo() {
        office.cases.takeBack().last();
    }

    private List<String> roles() {
        return cv.rows(CvBlock.EXPERIENCES).stream().map(CvRow::title).toList();
    }

    private CvRow experience(int place) {
        return cv.rows(CvBlock.EXPERIENCES).get(place);
    }

    private CvRow softSkill(String title) {
        return cv.rows(CvBlock.SOFT_SKILLS).stream().filter(row -> row.title().equals(title)).findFirst().orElseThrow();
    }

    private Cv shown() {
        return Objects.requireNonNull(cv.chooser().shown());
    }

    private Cv saved() {
        return office.cases.files().read(mirela.id()).orElseThrow().cvs().getFirst();
    }

    private String text() {
        try (var pages = PdfPages.of(office.cases.makeCv().pdf(Objects.requireNonNull(cv.cv().get())))) {
            return pages.text();
        }
    }
}
