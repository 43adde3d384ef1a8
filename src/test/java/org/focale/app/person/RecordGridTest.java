package org.focale.app.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.focale.app.person.RecordGrid.Grid;
import org.focale.app.person.RecordGrid.Seen;
import org.focale.app.record.RecordRefused;
import org.focale.app.record.TakeBack;
import org.focale.desktop.Office;
import org.focale.domain.Coded;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.cv.LineState;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A grid is one change, or nothing.
@Execution(ExecutionMode.CONCURRENT)
class RecordGridTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Seen> TWO = List.of(
            new Seen(Coded.free("Travailler en équipe"), Level.ON_ONES_OWN, " A réparti les outils ", true),
            new Seen(Coded.free("Rigueur"), Level.NOT_OBSERVED, "", true));

    @TempDir
    Path folder;
    private Office office;
    private PersonId mirela;

    @BeforeEach
    void open() {
        office = Office.created(folder);
        mirela = office.cases.addPerson().add("Mirela", "Popescu", null);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aGridIsSavedAndTakenBackAsOneChange() {
        office.cases.grids().record(grid("Chantier", TODAY, "Marc Weber", TWO));

        assertEquals(2, diagnoses().size());
        assertTrue(office.cases.takeBack().last() instanceof TakeBack.Outcome.TakenBack);
        assertEquals(List.of(), diagnoses());
    }

    @Test
    void whatWasNotObservedIsNeverAgreed() {
        office.cases.grids().record(grid("Chantier", TODAY, "Marc Weber", TWO));

        assertEquals(Map.of(Level.ON_ONES_OWN, LineState.AGREED, Level.NOT_OBSERVED, LineState.PROPOSED),
                diagnoses().stream().collect(Collectors.toMap(Diagnosis::level, Diagnosis::state)));
        assertTrue(diagnoses().stream().anyMatch(diagnosis -> diagnosis.fact().equals("A réparti les outils")));
    }

    @Test
    void aGridWithoutSituationDateOrObserverIsRefused() {
        assertThrows(RecordRefused.class, () -> office.cases.grids().record(grid(" ", TODAY, "Marc Weber", TWO)));
        assertThrows(RecordRefused.class, () -> office.cases.grids().record(grid("Chantier", null, "Marc Weber", TWO)));
        assertThrows(RecordRefused.class, () -> office.cases.grids().record(grid("Chantier", TODAY, "", TWO)));
        assertEquals(List.of(), diagnoses());
    }

    @Test
    void anEmptyGridOrOneOfTomorrowIsRefused() {
        assertEquals("app.grid.empty",
                assertThrows(GridRefused.class, () -> office.cases.grids().record(grid("Chantier", TODAY, "Marc Weber", List.of()))).key());
        var tomorrow = grid("Chantier", TODAY.plusDays(1), "Marc Weber", TWO);
        assertEquals("app.grid.future", assertThrows(GridRefused.class, () -> office.cases.grids().record(tomorrow)).key());
    }

    private Grid grid(String situation, LocalDate date, String observer, List<Seen> seen) {
        return new Grid(mirela, null, situation, date, observer, "", seen);
    }

    private List<Diagnosis> diagnoses() {
        return office.cases.files().read(mirela).orElseThrow().diagnoses();
    }
}
