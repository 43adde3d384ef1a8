package org.focale.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.focale.base.Texts;
import org.focale.desktop.kit.HandHeld;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.ScriptedDialogs;
import org.junit.jupiter.api.Test;

/// Where one is, where one comes from, what one looks for.
class ShellViewModelTest {

    private static final Supplier<Node> NO_VIEW = () -> {
        throw new AssertionError("a view model builds no view");
    };

    private final List<String> said = new ArrayList<>();
    private final ShellCommands commands = new ShellCommands() {
        @Override
        public List<SearchHit> search(String typed) {
            said.add("search " + typed);
            return typed.startsWith("m") ? List.of(new SearchHit(Icons.PERSON, "Mirela Popescu", "", file("mirela"))) : List.of();
        }

        @Override
        public void undo() {
            said.add("undo");
        }

        @Override
        public void lock() {
            said.add("lock");
        }
    };
    private final RailEntry people = new RailEntry("people", Icons.PERSON, "shell.people", NO_VIEW);
    private final RailEntry exchange = new RailEntry("exchange", Icons.SEND, "shell.exchange", NO_VIEW);
    private final ShellViewModel shell = new ShellViewModel(List.of(people, exchange), null, commands,
            Jobs.direct(new ScriptedDialogs(), Texts.in(Locale.FRENCH)));

    @Test
    void theFirstEntryIsShownFirst() {
        assertEquals("people", here());
        assertFalse(shell.canGoBack().get());
        assertNull(shell.settings());
    }

    /// What is found so far was found for other letters: it may be somebody else.
    @Test
    void enterWaitsForTheAnswerToWhatIsTyped() {
        var held = new HandHeld();
        var slow = new ShellViewModel(List.of(people, exchange), null, commands, held.jobs);
        slow.typed().set("m");
        held.finish();
        slow.typed().set("aucun");
        slow.enter(0);
        held.finish();
        assertEquals("people", Objects.requireNonNull(slow.here().get()).what());

        slow.typed().set("mir");
        slow.enter(0);
        assertEquals("people", Objects.requireNonNull(slow.here().get()).what());
        held.finish();
        assertEquals("mirela", Objects.requireNonNull(slow.here().get()).what());
        assertEquals("", slow.typed().get());
    }

    @Test
    void backLeadsWhereOneCameFrom() {
        shell.open(file("mirela"));
        shell.openEntry(exchange);
        assertTrue(shell.canGoBack().get());

        shell.back();
        assertEquals("mirela", here());
        shell.back();
        assertEquals("people", here());
        assertFalse(shell.canGoBack().get());
    }

    @Test
    void backFromTheFirstPlaceStaysThere() {
        shell.back();

        assertEquals("people", here());
    }

    @Test
    void thePlaceWhereOneIsIsNotOpenedTwice() {
        var seen = Objects.requireNonNull(shell.here().get());
        shell.openEntry(people);

        assertEquals(List.of("people"), way());
        assertTrue(seen == shell.here().get(), "the same place, with what was typed in it");
    }

    @Test
    void aPlaceOneIsSentOnFromIsNotComeBackTo() {
        shell.openEntry(exchange);
        shell.replace(file("mirela"));
        assertEquals(List.of("people", "mirela"), way());

        shell.back();
        assertEquals("people", here());
    }

    @Test
    void aLongDetourForgetsItsBeginning() {
        for (int at = 0; at < 100; at++) {
            shell.open(file("p" + at));
        }
        assertEquals(20, shell.places().size());
        assertEquals("p99", here());
    }

    @Test
    void aSearchShowsWhatItFound() {
        shell.typed().set("mir");

        assertEquals(List.of("Mirela Popescu"), shell.hits().stream().map(SearchHit::name).toList());
        assertFalse(shell.nothingFound().get());
    }

    @Test
    void aSearchWithoutAHitSaysSo() {
        shell.typed().set("xyz");

        assertEquals(List.of(), shell.hits());
        assertTrue(shell.nothingFound().get());
    }

    @Test
    void anEmptyFieldAsksNothing() {
        shell.typed().set("mir");
        shell.typed().set("  ");

        assertEquals(List.of("search mir"), said);
        assertEquals(List.of(), shell.hits());
        assertFalse(shell.nothingFound().get());
    }

    @Test
    void aHitIsOpenedAndTheFieldIsCleared() {
        shell.typed().set("mir");
        shell.openHit(shell.hits().getFirst());

        assertEquals("mirela", here());
        assertEquals("", shell.typed().get());
        assertEquals(List.of(), shell.hits());
    }

    @Test
    void undoAndLockAreTheProgramsToDo() {
        shell.undo();
        shell.lock();

        assertEquals(List.of("undo", "lock"), said);
    }

    private static Place file(String whose) {
        return new Place("people", whose, NO_VIEW);
    }

    private String here() {
        return Objects.requireNonNull(shell.here().get()).what().toString();
    }

    private List<String> way() {
        return shell.places().stream().map(place -> place.what().toString()).toList();
    }
}
