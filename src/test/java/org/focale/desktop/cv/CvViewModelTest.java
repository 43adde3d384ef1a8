package org.focale.desktop.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.focale.app.file.NotWritten;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.document.pdf.PdfPages;
import org.focale.domain.activity.Level;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.PersonFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The CV of a person on a real encrypted workspace, without a window.
class CvViewModelTest {

    @TempDir
    Path folder;

    private final Someone mirela = Someone.mirela();
    private final List<String> opened = new ArrayList<>();
    private Office office;
    private CvViewModel cv;

    @BeforeEach
    void openHerFile() {
        office = Office.association(folder.resolve("association"));
        office.save(mirela.records());
        cv = new CvViewModel(office.cases, mirela.id(), office.jobs, office.dialogs, office.words,
                new CvVerbs(() -> opened.add("experience"), () -> opened.add("skill"), () -> opened.add("diagnose")));
        cv.watch();
    }

    @AfterEach
    void close() {
        office.close();
        assertEquals(List.of(), office.dialogs.bugs);
    }

    @Test
    void theThreeBlocksSayWhereEachLineComesFrom() {
        assertEquals(List.of("Née d’un chantier, avec M. Weber", "Née d’une immersion, avec Mme Klein", "Déclarée par la personne"),
                cv.rows(CvBlock.EXPERIENCES).stream().map(CvRow::source).toList());
        assertEquals("novembre 2026 · 63 heures · Les Mains vertes", cv.rows(CvBlock.EXPERIENCES).getFirst().detail());
        assertEquals("certificat n° 26-1184", cv.rows(CvBlock.SKILLS).getFirst().source());
        assertEquals("Secours Rhin · 28 octobre 2026", cv.rows(CvBlock.SKILLS).getFirst().detail());
        var team = cv.rows(CvBlock.SOFT_SKILLS).getFirst();
        assertEquals("Travailler en équipe", team.title());
        assertEquals("En autonomie · 13 novembre", team.detail());
        assertEquals("Observé 3 fois par 2 personnes, dans 2 situations", Office.plain(team.source()));
    }

    @Test
    void whatIsMissingIsSaidInOneSentence() {
        assertEquals("Pour un CV complet, il manque un savoir-être. Une ligne attend l’accord de la personne.", sentence());
        cv.agree(rigour());
        assertEquals("CV complet.", sentence());
        cv.show(cv.rows(CvBlock.SKILLS).getFirst(), false);
        assertEquals("CV complet. Sur cette page, il manque une compétence validée.", sentence());
    }

    @Test
    void aLineSwitchedOffLeavesThePageAndStaysOff() {
        cv.pageAcross(400);
        var bakery = cv.rows(CvBlock.EXPERIENCES).get(1);
        assertTrue(text().contains("boulangerie"));
        cv.show(bakery, false);
        assertFalse(cv.rows(CvBlock.EXPERIENCES).get(1).on());
        assertFalse(text().contains("boulangerie"));
        assertEquals(List.of(bakery.key()), savedCv().hidden());
        cv.show(bakery, true);
        assertEquals(List.of(), savedCv().hidden());
    }

    @Test
    void theFirstChoiceMakesTheCvAndTheNextOnesChangeIt() {
        assertTrue(file().cvs().isEmpty());
        cv.show(cv.rows(CvBlock.EXPERIENCES).getFirst(), false);
        cv.targetJob("Agente d’entretien");
        cv.showAddress(true);
        assertEquals(1, file().cvs().size());
        assertEquals("Agente d’entretien", savedCv().targetJob());
        assertTrue(savedCv().showAddress());
    }

    @Test
    void aProposedLineIsNotOnThePageUntilThePersonAgrees() {
        var rigour = rigour();
        assertFalse(rigour.isAgreed());
        assertFalse(text().contains("rigueur"));
        cv.agree(rigour);
        assertTrue(rigour().isAgreed());
        assertTrue(rigour().on());
        assertTrue(text().contains("rigueur"));
    }

    @Test
    void aDeclinedLineLeavesAndOneGestureBringsItBack() {
        cv.decline(rigour());
        assertEquals(2, cv.rows(CvBlock.SOFT_SKILLS).size());
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(3, cv.rows(CvBlock.SOFT_SKILLS).size());
        assertEquals(LineState.PROPOSED, rigour().line().state());
    }

    @Test
    void aNewObservationOfAnAgreedSkillWaitsBesideIt() {
        office.save(Someone.of(mirela.id()).proposed().seen("Travailler en équipe", Level.HELPS_OTHERS, null, "Mme Klein", "2026-11-20").records());
        var team = cv.rows(CvBlock.SOFT_SKILLS).getFirst();
        assertEquals(1, team.waiting());
        assertTrue(team.detail().startsWith("En autonomie"));
        cv.agree(team);
        assertTrue(cv.rows(CvBlock.SOFT_SKILLS).getFirst().detail().startsWith("Aide les autres"));
    }

    @Test
    void aWriteFromElsewhereIsSeenAndNothingIsHeardOnceStopped() {
        var closed = new CvViewModel(office.cases, mirela.id(), office.jobs, office.dialogs, office.words,
                new CvVerbs(() -> { }, () -> { }, () -> { }));
        closed.watch().run();
        office.save(Someone.of(mirela.id()).lived("Vendeuse", "", "Strasbourg", "2020", "2021", "").records());
        assertEquals(4, cv.rows(CvBlock.EXPERIENCES).size());
        assertEquals(3, closed.rows(CvBlock.EXPERIENCES).size());
    }

    @Test
    void thePageIsDrawnForTheWidthItIsShownAt() {
        assertTrue(cv.pages().get().isEmpty());
        cv.pageAcross(437);
        assertEquals(437, cv.pages().get().getFirst().width());
        var before = cv.pages().get();
        cv.pageAcross(437);
        assertSame(before, cv.pages().get());
        cv.pageAcross(874);
        assertEquals(874, cv.pages().get().getFirst().width());
    }

    @Test
    void theExportIsThePageThatIsShown() throws Exception {
        Path target = folder.resolve("CV Mirela.pdf");
        cv.show(cv.rows(CvBlock.EXPERIENCES).get(2), false);
        office.dialogs.answer(target);
        cv.export();
        try (var pages = PdfPages.of(Files.readAllBytes(target))) {
            assertTrue(pages.text().contains("Mirela Popescu"));
            assertFalse(pages.text().contains("Employée de maison"));
        }
        assertTrue(Office.plain(office.dialogs.toasts.getLast().message()).startsWith("« CV Mirela.pdf » est enregistré dans "));
    }

    @Test
    void goingBackFromTheExportWritesNothing() {
        office.dialogs.answer(Optional.empty());
        cv.export();
        assertTrue(office.dialogs.toasts.isEmpty());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldInWords() throws Exception {
        Path file = Files.writeString(folder.resolve("not-a-folder"), "");
        office.dialogs.answer(file.resolve("CV.pdf"));
        cv.export();
        assertEquals(NotWritten.class, office.dialogs.refusals.getLast().getClass());
    }

    @Test
    void theVerbsOpenThePlaceWhereALineIsMade() {
        cv.add(CvBlock.EXPERIENCES);
        cv.add(CvBlock.SKILLS);
        cv.add(CvBlock.SOFT_SKILLS);
        assertEquals(List.of("experience", "skill", "diagnose"), opened);
    }

    private CvRow rigour() {
        return cv.rows(CvBlock.SOFT_SKILLS).stream().filter(row -> row.title().equals("Faire preuve de rigueur")).findFirst().orElseThrow();
    }

    private String sentence() {
        return Office.plain(Objects.requireNonNull(cv.completeness().get()).sentence());
    }

    private String text() {
        try (var pages = PdfPages.of(office.cases.makeCv().pdf(Objects.requireNonNull(cv.cv().get())))) {
            return pages.text();
        }
    }

    private PersonFile file() {
        return office.cases.files().read(mirela.id()).orElseThrow();
    }

    private Cv savedCv() {
        return file().cvs().getFirst();
    }
}
