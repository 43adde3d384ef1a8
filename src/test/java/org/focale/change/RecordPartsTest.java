package org.focale.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.Test;

/// One component of a record by its name: read, and put otherwise.
class RecordPartsTest {

    private static final Person MIRELA = Person.named(new PersonId(new UUID(0, 1)), "Mirela", "Popescu");
    private final RecordCodec<Person> codec = Codecs.of(MIRELA);

    @Test
    void oneComponentChangesAndTheOthersStay() {
        var born = codec.with(codec.with(MIRELA, "birthDate", LocalDate.of(1985, 8, 23)), "gender", Gender.WOMAN);

        assertEquals(LocalDate.of(1985, 8, 23), codec.part(born, "birthDate"));
        assertEquals(MIRELA, codec.with(codec.with(born, "birthDate", null), "gender", Gender.NOT_SAID));
    }

    @Test
    void aValueOfTheHistoryIsReadAsItsComponent() {
        assertEquals(LocalDate.of(1985, 8, 23), codec.part("birthDate", new Value.Text("1985-08-23")));
        assertEquals("", codec.part("phone", Value.NOTHING));
    }

    @Test
    void aNameThatIsNoComponentIsAFault() {
        assertThrows(NoSuchElementException.class, () -> codec.part(MIRELA, "shoeSize"));
    }
}
