package org.focale.desktop.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.focale.app.today.Today;
import org.focale.desktop.Office;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Fx;
import org.focale.domain.InFile;
import org.focale.domain.note.Note;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first screen of the sample association: each line leads to where it is done.
class TodayViewModelTest {

    private record NoteDraft(PersonId person, Class<? extends InFile> kind) implements Drafts.InSomeonesFile {}

    @TempDir
    Path folder;

    private final NoWays ways = new NoWays();
    private Office office;
    private TodayViewModel today;

    @BeforeEach
    void open() {
        office = Office.sample(folder.resolve("sample"), Locale.FRANCE);
        today = new TodayViewModel(office.cases, office.jobs, office.dialogs, office.texts, office.drafts, ways);
        today.listen();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Today read() {
        return Objects.requireNonNull(today.today().get());
    }

    @Test
    void theSampleHasSomethingInEveryCard() {
        assertEquals("Nadia", today.firstName());
        assertTrue(read().tasks().size() >= 5 && !read().silent().isEmpty() && read().ending().size() >= 3 && read().toEnter().size() >= 2);
    }

    @Test
    void aSessionOfTodayStandsInTheAgendaOfTheDayAlone() {
        var gatherings = today.agenda().get().stream().flatMap(line -> Optional.ofNullable(line.gathering()).stream()).toList();
        assertEquals(2, gatherings.size());
        assertEquals(read().sessions().size(), gatherings.size() + today.sessions().get().size());
        assertTrue(today.sessions().get().stream().allMatch(each -> each.day().isBefore(read().day())));

        today.open(gatherings.getFirst());
        assertEquals("attendance", ways.gone.getLast().split(" ")[0]);
    }

    @Test
    void aTaskIsTickedHereAndTakenBack() {
        var task = read().tasks().getFirst().task();
        int before = read().tasks().size();
        today.tick(task);
        assertEquals(before - 1, read().tasks().size());

        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(task, read().tasks().getFirst().task());
    }

    private Today.ToEnter toEnter(Class<? extends Today.Waiting> kind) {
        return read().toEnter().stream().filter(each -> kind.isInstance(each.what())).findFirst().orElseThrow();
    }

    @Test
    void eachLineLeadsToWhereItIsDone() {
        today.open(read().tasks().getFirst());
        today.write(read().silent().getFirst());
        today.open(read().ending().getFirst());
        today.open(toEnter(Today.Waiting.Expiring.class));
        today.open(toEnter(Today.Waiting.Undiagnosed.class));
        today.addPerson();

        assertEquals(List.of("THREAD", "write", "PATHWAY", "DOCUMENTS", "diagnose", "add"),
                ways.gone.stream().map(way -> way.split(" ")[0]).toList());
    }

    @Test
    void aTaskIsAddedForWhoeverIsFoundByTheFirstLetters() {
        today.finding().typed().set("mire pop");
        today.choose(today.finding().matches().get().getFirst());
        assertEquals("", today.finding().typed().get());
        today.add("Porter le contrat", read().day(), "", () -> {});

        assertNull(today.person().get());
        assertTrue(read().tasks().stream().anyMatch(each -> each.task().words().equals("Porter le contrat")));
    }

    @Test
    void aContactIsNotedInTheFileOfWhoeverIsFound() throws Exception {
        Fx.run(() -> {
            var view = new TodayView(today, office.words);
            var scene = new Scene(view);
            view.applyCss();
            view.layout();
            assertFalse(scene.lookup("#today-note").isVisible());

            ((Button) scene.lookup("#note-contact")).fire();
            assertTrue(scene.lookup("#today-note").isVisible());
            ((TextField) scene.lookup("#new-note-person")).setText("mire pop");
            ((Button) scene.lookup("#new-note-match-0")).fire();

            assertFalse(scene.lookup("#today-note").isVisible());
            assertEquals("", today.noting().typed().get());
        });
        assertEquals(List.of("write " + office.find("Mirela Popescu").value()), ways.gone);
    }

    @Test
    void onlyMineIsShownWhenAsked() {
        today.mine().set(true);
        assertTrue(read().silent().stream().allMatch(each -> each.person().referent().equals("Nadia Keller")));
    }

    @Test
    void aDraftIsToldUntilItIsSaved() {
        var mirela = office.find("Mirela Popescu");
        office.drafts.keep(new NoteDraft(mirela, Note.class), "à finir");
        today.listen();
        today.open(today.unsaved().get().getFirst());

        assertEquals(List.of("write " + mirela.value()), ways.gone);
        office.drafts.forget(new NoteDraft(mirela, Note.class));
        today.listen();
        assertEquals(List.of(), today.unsaved().get());
    }
}
