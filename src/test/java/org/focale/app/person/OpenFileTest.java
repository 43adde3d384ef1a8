package org.focale.app.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.focale.change.Codecs;
import org.focale.desktop.Office;
import org.focale.domain.Answer;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.cv.LineState;
import org.focale.domain.person.Person;
import org.focale.domain.person.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A file with what its screen needs beside it, and what a person says of their lines.
@Execution(ExecutionMode.CONCURRENT)
class OpenFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileKnowsItsProgrammeItsEntryAndItsPathway() {
        try (var office = Office.sample(folder, Locale.FRANCE)) {
            var open = office.cases.files().open(office.find("Mirela Popescu")).orElseThrow();

            assertEquals("Focale", open.programmeName(open.pathway().orElseThrow().programme()));
            assertEquals("inconnu", open.programmeName("inconnu"));
            assertEquals(Answer.YES, open.entry().map(Situation::priorityNeighbourhood).orElseThrow());
            assertEquals(CvGoals.DEFAULT, open.goals());
            assertTrue(open.workers().contains("Nadia Keller"));
        }
    }

    @Test
    void aFieldLeftByTwoHandsWaitsForADecision() {
        try (var office = Office.created(folder)) {
            var id = office.cases.addPerson().add("Mirela", "Popescu", null);
            var seen = office.cases.files().read(id).orElseThrow().person();
            office.cases.saves().change(seen, withPhone(seen, "06 00 00 00 01"));
            office.cases.saves().change(seen, withPhone(seen, "06 00 00 00 02"));

            var open = office.cases.files().open(id).orElseThrow();
            assertEquals(List.of("phone"), open.inTwoVersions(open.file().person()));
            assertEquals(1, open.inTwoVersions().size());
        }
    }

    @Test
    void whatBacksOneLineIsAgreedToTogether() {
        try (var office = Office.sample(folder, Locale.FRANCE)) {
            var id = office.find("Mirela Popescu");
            var team = team(office);
            assertTrue(team.size() > 1);

            office.cases.agree().set(team, LineState.DECLINED);
            assertTrue(team(office).stream().allMatch(diagnosis -> diagnosis.state() == LineState.DECLINED));
            office.cases.takeBack().last();
            assertEquals(team, team(office));
            var person = office.cases.files().read(id).orElseThrow().person();
            assertThrows(IllegalArgumentException.class, () -> office.cases.agree().set(List.of(person), LineState.AGREED));
        }
    }

    private static List<Diagnosis> team(Office office) {
        return office.cases.files().read(office.find("Mirela Popescu")).orElseThrow().diagnoses().stream()
                .filter(diagnosis -> diagnosis.skill().code().equals("equipe")).toList();
    }

    private static Person withPhone(Person person, String phone) {
        return Codecs.of(person).with(person, "phone", phone);
    }
}
