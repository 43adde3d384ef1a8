package org.focale.desktop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import org.focale.app.people.FilterKind;
import org.focale.app.people.GivenView;
import org.focale.app.settings.ListLookFile;
import org.focale.desktop.Office;
import org.focale.desktop.kit.Sheet;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of people, on a real workspace and without a window.
class PeopleViewModelTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 13);
    private static final Sheet<NewPerson> SHEET = new Sheet<>("", new Group(), "", Optional::empty);

    @TempDir
    Path folder;
    private Office office;
    private PeopleViewModel people;
    private final List<PersonId> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("w"));
        people = new PeopleViewModel(office.cases, office.jobs, office.dialogs, office.words,
                new ListLookFile(folder.resolve("lists.json")), opened::add);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anEmptyWorkspaceSaysThatNobodyIsThere() {
        assertFalse(people.read().get());
        people.listen();
        assertTrue(people.read().get());
        assertTrue(people.nobody().get());
    }

    @Test
    void firstLettersFindAccentsAside() {
        add("Aïcha", "Traoré", APRIL);
        add("Mirela", "Popescu", APRIL);
        people.listen();

        people.typed().set("tra AI");
        assertEquals(List.of("Aïcha"), names());
        people.typed().set("");
        assertEquals(List.of("Aïcha", "Mirela"), names());
    }

    @Test
    void theViewsThatAreAlwaysThereTellUnderWaySpottedAndLeftApart() {
        add("Aïcha", "Traoré", APRIL);
        add("Brandon", "Hoffmann", null);
        people.listen();

        people.lens().toggle(FilterKind.STAGE, "UNDER_WAY");
        assertEquals(List.of("Aïcha"), names());
        people.lens().choose(GivenView.SPOTTED);
        assertEquals(List.of("Brandon"), names());
        people.lens().choose(GivenView.LEFT);
        assertEquals(List.of(), names());
        assertEquals(2, people.everybody().get());
        assertFalse(people.nobody().get());
        people.offers().count();
        assertEquals(List.of(2, 1, 1, 0), List.of(GivenView.EVERYBODY, GivenView.MINE, GivenView.SPOTTED, GivenView.LEFT).stream()
                .map(people.offers().counts().get()::get).toList());
    }

    @Test
    void myFilesAreThoseOfTheOneAtWork() {
        add("Aïcha", "Traoré", APRIL);
        office.session().workAs("Samir Benali");
        add("Mirela", "Popescu", APRIL);
        people.listen();

        people.lens().choose(GivenView.MINE);
        assertEquals(List.of("Mirela"), names());
        people.showEverybody();
        assertEquals(List.of("Aïcha", "Mirela"), names());
    }

    @Test
    void theOneChosenStaysChosenWhenTheListIsReadAgain() {
        add("Aïcha", "Traoré", APRIL);
        var mirela = add("Mirela", "Popescu", APRIL);
        people.listen();
        people.choose(people.rows().getLast());
        add("Goran", "Nikolić", APRIL);

        assertEquals(List.of("Aïcha", "Goran", "Mirela"), names());
        assertEquals(mirela, chosen().id());
        assertEquals(2, people.chosenAt().get());
        assertEquals(mirela, assertPreview());
    }

    @Test
    void theFirstIsChosenWhenTheChosenOneIsNotListed() {
        add("Aïcha", "Traoré", APRIL);
        add("Mirela", "Popescu", APRIL);
        people.listen();
        people.choose(people.rows().getLast());

        people.typed().set("aïcha");
        assertEquals("Aïcha", chosen().firstName());
        people.typed().set("zzz");
        assertEquals(null, people.chosen().get());
        assertEquals(null, people.preview().get());
    }

    @Test
    void aPersonIsAddedAndTheirFileOpens() {
        people.listen();
        office.dialogs.answer(new NewPerson("Mirela", "Popescu", APRIL));
        var told = new ArrayList<String>();

        people.add(SHEET, () -> told.add("added"));
        assertEquals(List.of("added"), told);
        assertEquals(List.of(people.rows().getFirst().id()), opened);
        assertEquals(APRIL.plusMonths(15), people.rows().getFirst().plannedEnd());
    }

    @Test
    void aRefusedNameIsAskedAgain() {
        people.listen();
        office.dialogs.answer(new NewPerson(" ", "", null), new NewPerson("Mirela", "", null));

        people.add(SHEET, () -> {});
        assertEquals("app.record.person.name", office.dialogs.refusals.getFirst().key());
        assertEquals(List.of("Mirela"), names());
    }

    @Test
    void goingBackAddsNobody() {
        people.listen();
        office.dialogs.answer(Optional.empty());

        people.add(SHEET, () -> {});
        assertTrue(people.rows().isEmpty());
        assertEquals(List.of(), opened);
    }

    @Test
    void filesThatResembleTheNameAreShownWhileTyping() {
        add("Mirela", "Popescu", APRIL);
        people.listen();

        people.compare("Mirela", "Popesco");
        assertEquals(List.of("Mirela"), people.alike().get().stream().map(PersonRow::firstName).toList());
        people.compare("Mirela", "");
        assertEquals(List.of(), people.alike().get());
    }

    @Test
    void aListLeftBehindListensNoMore() {
        Runnable stop = people.listen();
        stop.run();
        add("Mirela", "Popescu", APRIL);

        assertEquals(List.of(), names());
        people.listen();
        assertEquals(List.of("Mirela"), names());
    }

    private PersonId add(String first, String last, LocalDate start) {
        return office.cases.addPerson().add(first, last, start);
    }

    private List<String> names() {
        return people.rows().stream().map(PersonRow::firstName).toList();
    }

    private PersonRow chosen() {
        return assertPresent(people.chosen().get());
    }

    private PersonId assertPreview() {
        return assertPresent(people.preview().get()).file().person().id();
    }

    private static <T> T assertPresent(T value) {
        assertNotNull(value);
        return value;
    }
}
