package org.focale.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told of a person without being recorded.
class PersonTest {

    private static final PersonId ID = new PersonId(new UUID(1, 1));

    @ParameterizedTest(name = "{0}: born {1}, on {2}")
    @CsvSource({
        "A1, 1985-03-02, 2026-03-01, 40", "A2, 1985-03-02, 2026-03-02, 41", "A3, 2008-02-29, 2026-02-28, 17", "A4, 2008-02-29, 2026-03-01, 18"})
    void anAgeIsInFullYears(String row, LocalDate birth, LocalDate day, int age) {
        assertEquals(age, born(birth).ageOn(day));
    }

    @Test
    void anUnknownBirthIsNoAge() {
        assertNull(born(null).ageOn(LocalDate.of(2026, 11, 23)));
    }

    @ParameterizedTest(name = "{0}: “{1}” “{2}”")
    @CsvSource({"N1, Mirela, Popescu, Mirela Popescu", "N2, Mirela, '', Mirela", "N3, '', Popescu, Popescu", "N4, '', '', ''"})
    void oneNameIsEnough(String row, String first, String last, String shown) {
        assertEquals(shown, Person.named(ID, first, last).displayName());
    }

    @Test
    void anAddressWithoutAnyPartIsNone() {
        assertEquals(true, Person.named(ID, "Mirela", "").address().isEmpty());
        assertEquals(false, new Address("", "67100", "").isEmpty());
    }

    private static Person born(@Nullable LocalDate day) {
        return new Person(ID, "Mirela", "Popescu", day, Gender.NOT_SAID, "", "", Address.NONE, "", List.of(), List.of(), "", "", "", List.of());
    }
}
