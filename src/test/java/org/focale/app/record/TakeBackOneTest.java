package org.focale.app.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Optional;
import org.focale.change.Codecs;
import org.focale.desktop.Office;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// One change taken back, whatever was saved elsewhere since.
@Execution(ExecutionMode.CONCURRENT)
class TakeBackOneTest {

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
    void aChangeIsTakenBackThoughAnotherFollowed() {
        long number = set("phone", "06 00 00 00 01");
        set("email", "mirela@courriel.example");

        assertInstanceOf(TakeBack.Outcome.TakenBack.class, office.cases.takeBack().only(number));
        assertEquals("", person().phone());
        assertEquals("mirela@courriel.example", person().email());
    }

    @Test
    void aChangeThatWasWrittenOverStays() {
        long number = set("phone", "06 00 00 00 01");
        set("phone", "06 00 00 00 02");

        assertInstanceOf(TakeBack.Outcome.ChangedSince.class, office.cases.takeBack().only(number));
        assertEquals("06 00 00 00 02", person().phone());
    }

    /// Documents are taken in beside, while who is at work deletes something: the message of each takes back its own.
    @Test
    void whatSavesItselfIsToldWhatItSavedAndNotWhatCameFromBeside() throws Exception {
        long mine = set("phone", "06 00 00 00 01");
        var beside = Thread.ofPlatform().start(() -> set("email", "mirela@courriel.example"));
        beside.join();

        assertEquals(Optional.of(mine), office.cases.takeBack().own());
        office.cases.takeBack().only(mine);
        assertEquals(Optional.empty(), office.cases.takeBack().own());
    }

    @Test
    void aChangeIsTakenBackOnce() {
        long number = set("phone", "06 00 00 00 01");
        office.cases.takeBack().only(number);

        assertInstanceOf(TakeBack.Outcome.NothingLeft.class, office.cases.takeBack().only(number));
    }

    private long set(String field, String text) {
        var seen = person();
        office.cases.saves().change(seen, Codecs.of(seen).with(seen, field, text));
        return office.cases.takeBack().own().orElseThrow();
    }

    private Person person() {
        return office.cases.files().read(mirela).orElseThrow().person();
    }
}
