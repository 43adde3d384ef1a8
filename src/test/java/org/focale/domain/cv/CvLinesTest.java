package org.focale.domain.cv;

import static org.focale.domain.activity.Level.CONSTANT_HELP;
import static org.focale.domain.activity.Level.HELPS_OTHERS;
import static org.focale.domain.activity.Level.ON_ONES_OWN;
import static org.focale.domain.activity.Level.SOME_HELP;
import static org.focale.domain.cv.LineState.AGREED;
import static org.focale.domain.cv.LineState.DECLINED;
import static org.focale.domain.cv.LineState.PROPOSED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focale.domain.activity.Level;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From what was lived, validated and observed to the lines of a CV.
class CvLinesTest {

    @Test
    void aSoftSkillCountsHowOftenByWhomAndWhereItWasSeen() {
        var line = only(FileOf.somebody().placed("Jardins").placed("Cuisine")
                .seen("equipe", SOME_HELP, "2026-05-04", "M. Weber", "Jardins")
                .seen("equipe", SOME_HELP, "2026-06-08", "Mme Roth", "Jardins")
                .seen("equipe", ON_ONES_OWN, "2026-09-01", "M. Weber", "Cuisine"));

        assertEquals("3 fois, par 2 personnes, dans 2 situations",
                line.times() + " fois, par " + line.observers() + " personnes, dans " + line.situations() + " situations");
    }

    @Test
    void anObserverIsTheSameWhateverTheCapitalsAndSpaces() {
        var line = only(FileOf.somebody().placed("Jardins")
                .seen("equipe", SOME_HELP, "2026-05-04", "M. Weber", "Jardins")
                .seen("equipe", SOME_HELP, "2026-05-11", " m. weber ", "Jardins"));

        assertEquals(1, line.observers());
    }

    @Test
    void situationsToldInWordsAreToldApartByTheirWords() {
        var line = only(FileOf.somebody()
                .seen("equipe", SOME_HELP, "2026-05-04", "Ada", "Repas de quartier")
                .seen("equipe", SOME_HELP, "2026-05-11", "Ada", "repas de quartier")
                .seen("equipe", SOME_HELP, "2026-05-18", "Ada", "Fête"));

        assertEquals(2, line.situations());
    }

    @Test
    void whenDiagnosesDifferTheLatestAgreedOneIsShown() {
        var line = only(FileOf.somebody()
                .seen("equipe", HELPS_OTHERS, "2026-03-01", "Ada", "Fête")
                .seen("equipe", SOME_HELP, "2026-09-01", "Ada", "Repas")
                .seen("equipe", ON_ONES_OWN, "2026-11-01", "Ada", "Marché", PROPOSED));

        assertEquals(SOME_HELP, line.level());
        assertEquals(LocalDate.of(2026, 9, 1), line.latest());
        assertEquals(2, line.times());
        assertEquals(AGREED, line.state());
    }

    @Test
    void ofTwoOnOneDayTheOneRecordedLastIsShown() {
        var line = only(FileOf.somebody()
                .seen("equipe", HELPS_OTHERS, "2026-09-01", "Ada", "Fête")
                .seen("equipe", CONSTANT_HELP, "2026-09-01", "Ada", "Repas"));

        assertEquals(CONSTANT_HELP, line.level());
    }

    @Test
    void beforeAnyIsAgreedTheLatestProposedOneStands() {
        var line = only(FileOf.somebody()
                .seen("equipe", CONSTANT_HELP, "2026-03-01", "Ada", "Fête", PROPOSED)
                .seen("equipe", SOME_HELP, "2026-09-01", "Ada", "Repas", PROPOSED));

        assertEquals(SOME_HELP, line.level());
        assertEquals(PROPOSED, line.state());
        assertEquals(2, line.times());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, on {3} by “{4}” in “{5}”")
    @CsvSource(nullValues = "-", value = {
        "D1, NOT_OBSERVED, AGREED,   2026-09-01, Ada, Fête",
        "D2, SOME_HELP,    DECLINED, 2026-09-01, Ada, Fête",
        "D3, SOME_HELP,    AGREED,   -,          Ada, Fête",
        "D4, SOME_HELP,    AGREED,   2026-09-01, '',  Fête",
        "D5, SOME_HELP,    AGREED,   2026-09-01, Ada, ' '"})
    void whatIsNotObservedNotAgreedOrNotGroundedIsNoLineAndNeverCounts(
            String row, Level level, LineState state, String day, String observer, String situation) {
        var alone = FileOf.somebody().seen("equipe", level, day, observer, situation, state).lines();
        var beside = only(FileOf.somebody().seen("equipe", level, day, observer, situation, state)
                .seen("equipe", ON_ONES_OWN, "2026-01-01", "Ada", "Marché"));

        assertEquals(List.of(), alone.softSkills());
        assertEquals(0, alone.gauge().softSkills());
        assertEquals(ON_ONES_OWN, beside.level());
        assertEquals(1, beside.times());
    }

    @Test
    void whatWasSeenMostOftenComesFirstThenByName() {
        var lines = FileOf.somebody()
                .seen("rigueur", SOME_HELP, "2026-01-01", "Ada", "a")
                .seen("accueil", SOME_HELP, "2026-01-01", "Ada", "a")
                .seen("equipe", SOME_HELP, "2026-01-01", "Ada", "a")
                .seen("equipe", SOME_HELP, "2026-01-02", "Ada", "a").lines();

        assertEquals(List.of("Savoir equipe", "Savoir accueil", "Savoir rigueur"),
                lines.softSkills().stream().map(it -> it.skill().label()).toList());
    }

    @Test
    void experiencesComeNewestFirstAndWhatStillGoesOnBeforeAll() {
        var lines = FileOf.somebody()
                .lived("sans date", null, null, AGREED)
                .lived("ménages", "2009", "2016", AGREED)
                .lived("cantine", "2020-09", null, AGREED)
                .lived("marché", "2016-05", "2019-02-01", PROPOSED).lines();

        assertEquals(List.of("cantine", "marché", "ménages", "sans date"), lines.experiences().stream().map(it -> it.experience().role()).toList());
    }

    @Test
    void skillsComeNewestFirstAndThoseWithoutADateLast() {
        var lines = FileOf.somebody().validated("a", null, AGREED).validated("b", "2025-01-01", AGREED).validated("c", "2026-01-01", AGREED).lines();

        assertEquals(List.of("c", "b", "a"), lines.skills().stream().map(it -> it.validation().skill().code()).toList());
    }

    @Test
    void anExperienceKnowsThePlacementItWasBornOf() {
        var lines = FileOf.somebody().placed("Jardins").livedIn("Jardins").lived("ménages", "2009", "2016", AGREED).lines().experiences();

        assertEquals(List.of("", "Jardins"), lines.stream().map(it -> it.placement() == null ? "" : it.placement().title()).sorted().toList());
    }

    @Test
    void aDeclinedLineIsNowhere() {
        var lines = FileOf.somebody().lived("ménages", "2009", "2016", DECLINED).validated("a", "2026-01-01", DECLINED).lines();

        assertEquals(new CvLines(List.of(), List.of(), List.of()), lines);
    }

    @Test
    void aCvShowsWhatWasAgreedAndIsNotSwitchedOff() {
        var lines = FileOf.somebody().lived("ménages", "2009", "2016", AGREED).lived("cantine", "2020", null, AGREED)
                .lived("marché", "2021", null, PROPOSED).validated("a", "2026-01-01", AGREED)
                .seen("equipe", SOME_HELP, "2026-01-01", "Ada", "Fête").lines();
        var cv = cv().withLine(lines.experiences().getLast().key(), false).withLine("liste/equipe", false);

        var shown = lines.on(cv);

        assertEquals(List.of("cantine"), shown.experiences().stream().map(it -> it.experience().role()).toList());
        assertEquals(1, shown.skills().size());
        assertEquals(List.of(), shown.softSkills());
    }

    @Test
    void aLineSwitchedOffTwiceIsSwitchedOnOnce() {
        var cv = cv().withLine("liste/equipe", false).withLine("liste/equipe", false).withLine("liste/equipe", true);

        assertEquals(List.of(), cv.hidden());
    }

    @Test
    void theGaugeCountsDistinctAgreedLinesWhateverACvHides() {
        var lines = FileOf.somebody()
                .lived("ménages", "2009", "2016", AGREED).lived("cantine", "2020", null, AGREED).lived("marché", "2021", null, PROPOSED)
                .validated("a", "2025-01-01", AGREED).validated("a", "2026-01-01", AGREED).validated("b", null, DECLINED)
                .seen("equipe", SOME_HELP, "2026-01-01", "Ada", "Fête").seen("equipe", SOME_HELP, "2026-02-01", "Ada", "Fête")
                .seen("rigueur", SOME_HELP, "2026-01-01", "Ada", "Fête", PROPOSED).lines();

        assertEquals(new CvGauge(2, 1, 1), lines.gauge());
        assertEquals(CvGauge.EMPTY, FileOf.somebody().lines().gauge());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({"G1, 2, 1, 3, true", "G2, 5, 4, 6, true", "G3, 1, 1, 3, false", "G4, 2, 0, 3, false", "G5, 2, 1, 2, false", "G6, 9, 9, 0, false"})
    void aCvIsCompleteWhenEachBlockHasItsNumber(String row, int experiences, int skills, int softSkills, boolean complete) {
        assertEquals(complete, new CvGauge(experiences, skills, softSkills).isComplete(CvGoals.DEFAULT));
    }

    @Test
    void aProgrammeMaySetOtherGoals() {
        assertTrue(new CvGauge(1, 0, 1).isComplete(new CvGoals(1, 0, 1)));
        assertFalse(new CvGauge(1, 0, 1).isComplete(new CvGoals(1, 1, 1)));
    }

    private static CvLine.Observed only(FileOf file) {
        var lines = file.lines().softSkills();
        assertEquals(1, lines.size());
        return lines.getFirst();
    }

    private static Cv cv() {
        return Cv.first(new CvId(new UUID(1, 1)), new PersonId(new UUID(1, 2)), "Mon CV", "");
    }
}
