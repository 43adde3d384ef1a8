package org.focale.app.agenda;

import static org.focale.app.agenda.Lines.DAY;
import static org.focale.app.agenda.Lines.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.focale.domain.agenda.AgendaKind;
import org.focale.domain.agenda.ClashKind;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same person, worker or place at the same moment.
class ClashesTest {

    private static Set<PersonId> people(String numbers) {
        return numbers.isBlank() ? Set.of() : Arrays.stream(numbers.split("\\+", -1)).map(number -> person(Long.parseLong(number)))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "K01 same person, overlapping      | SESSION | 09:00-11:00 | 1+2 | ''    | ''    | APPOINTMENT | 10:30-11:30 | 2 | ''    | ''      | PERSON",
        "K02 one begins as the other ends  | SESSION | 09:00-11:00 | 1   | Nadia | Salle | APPOINTMENT | 11:00-12:00 | 1 | Nadia | Salle   | -",
        "K03 one inside the other          | SESSION | 09:00-12:00 | 1   | ''    | ''    | APPOINTMENT | 10:00-10:30 | 1 | ''    | ''      | PERSON",
        "K04 same worker                   | SESSION | 09:00-11:00 | 1   | Nadia | ''    | APPOINTMENT | 10:00-11:00 | 2 | Nadia | ''      | WORKER",
        "K05 same worker, typed otherwise  | SESSION | 09:00-11:00 | 1   | Éric  | ''    | APPOINTMENT | 10:00-11:00 | 2 | eric  | ''      | WORKER",
        "K06 same place                    | SESSION | 09:00-11:00 | 1   | A     | Salle 2 | SESSION   | 10:00-11:00 | 2 | B     | salle 2 | PLACE",
        "K07 all three | SESSION | 09:00-11:00 | 1   | A     | S     | APPOINTMENT | 10:00-11:00 | 1 | A     | S       | PERSON+WORKER+PLACE",
        "K08 unknown is not the same       | SESSION | 09:00-11:00 | ''  | ''    | ''    | SESSION     | 09:00-11:00 | '' | ''   | ''      | -",
        "K09 a whole day clashes with none | PLACEMENT | ''         | 1   | ''    | ''    | APPOINTMENT | 10:00-11:00 | 1 | ''    | ''      | -",
        "K10 hours of a placement do       | PLACEMENT | 08:00-12:00 | 1  | ''    | ''    | APPOINTMENT | 10:00-11:00 | 1 | ''    | ''      | PERSON",
        "K11 a worker away all day         | MEETING | ''           | ''  | Nadia | ''    | APPOINTMENT | 10:00-11:00 | 1 | Nadia | ''      | WORKER",
        "K12 another worker away           | MEETING | ''           | ''  | Samir | ''    | APPOINTMENT | 10:00-11:00 | 1 | Nadia | ''      | -",
        "K13 a meeting of everybody        | MEETING | ''           | ''  | ''    | S     | APPOINTMENT | 10:00-11:00 | 1 | Nadia | S       | -",
        "K14 a task takes no time          | TASK    | ''           | 1   | Nadia | ''    | APPOINTMENT | 10:00-11:00 | 1 | Nadia | ''      | -"})
    void twoLinesClashWhenSomethingIsWantedTwice(String row, AgendaKind one, String oneHours, String onePeople, String oneWorker, String onePlace,
            AgendaKind two, String twoHours, String twoPeople, String twoWorker, String twoPlace, String expected) {
        var first = Lines.line(one, DAY, DAY, oneHours, people(onePeople), oneWorker, onePlace, false);
        var second = Lines.line(two, DAY, DAY, twoHours, people(twoPeople), twoWorker, twoPlace, false);
        var clashes = Clashes.among(List.of(first, second));

        String found = clashes.getOrDefault(first, List.of()).stream().map(Clash::kind).map(ClashKind::name).collect(Collectors.joining("+"));
        assertEquals(expected == null ? "" : expected, found);
        assertEquals(clashes.containsKey(first), clashes.containsKey(second), "seen from both sides");
        assertEquals(found, Clashes.of(second, List.of(first, second)).stream().map(Clash::kind).map(ClashKind::name)
                .collect(Collectors.joining("+")), "told before it is saved, too");
    }

    @Test
    void whatIsCancelledTakesNobodysTime() {
        var first = Lines.line(AgendaKind.SESSION, DAY, DAY, "09:00-11:00", people("1"), "A", "S", true);
        var second = Lines.line(AgendaKind.SESSION, DAY, DAY, "09:00-11:00", people("1"), "A", "S", false);
        assertEquals(0, Clashes.among(List.of(first, second)).size());
    }

    @Test
    void anotherDayIsAnotherMoment() {
        var first = Lines.line(AgendaKind.SESSION, DAY, DAY, "09:00-11:00", people("1"), "A", "S", false);
        var second = Lines.line(AgendaKind.SESSION, DAY.plusDays(1), DAY.plusDays(1), "09:00-11:00", people("1"), "A", "S", false);
        assertEquals(0, Clashes.among(List.of(first, second)).size());
        assertEquals(List.of(), Clashes.of(first, List.of(second)));
    }

    @Test
    void aWorkerAwayForDaysClashesOnEachOfThem() {
        LocalDate last = DAY.plusDays(3);
        var away = Lines.line(AgendaKind.MEETING, DAY, last, "", Set.of(), "Nadia", "", false);
        var received = Lines.line(AgendaKind.APPOINTMENT, last, last, "09:00-10:00", people("1"), "Nadia", "", false);
        var clash = Clashes.among(List.of(away, received)).get(received).getFirst();
        assertEquals(ClashKind.WORKER, clash.kind());
        assertEquals("Nadia", clash.what());
        assertSame(away, clash.other());
    }

    @Test
    void itSaysWhoIsExpectedTwice() {
        var first = Lines.line(AgendaKind.SESSION, DAY, DAY, "09:00-11:00", people("1+2+3"), "", "", false);
        var second = Lines.line(AgendaKind.SESSION, DAY, DAY, "10:00-11:00", people("2+3+4"), "", "", false);
        assertEquals(people("2+3"), Clashes.among(List.of(first, second)).get(first).getFirst().people());
    }
}
