package org.focale.desktop.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.focale.app.timeline.Happened;
import org.focale.app.timeline.WordHints;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.HandHeld;
import org.focale.domain.Coded;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.Sharing;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierId;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.focale.domain.pathway.StepId;
import org.focale.domain.person.PersonId;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notes, tasks and the thread they make, on a real workspace and without a window.
class ThreadViewModelTest {

    private static final LocalDate TODAY = Someone.TODAY;

    @TempDir
    Path folder;
    private Office office;
    private PersonId mirela;
    private PersonViewModel file;
    private ThreadViewModel thread;

    @BeforeEach
    void open() {
        office = Office.created(folder);
        mirela = office.cases.addPerson().add("Mirela", "Popescu", LocalDate.of(2026, 4, 13));
        file = opened();
        thread = file.thread();
    }

    @AfterEach
    void close() {
        office.close();
    }

    /// The same file where work is done when the test says so.
    private PersonViewModel slow(HandHeld held) {
        var slow = new PersonViewModel(office.cases, mirela, held.jobs, held.dialogs, office.words, office.drafts);
        slow.listen();
        held.finish();
        return slow;
    }

    private PersonViewModel opened() {
        var opened = new PersonViewModel(office.cases, mirela, office.jobs, office.dialogs, office.words, office.drafts);
        opened.listen();
        return opened;
    }

    private void write(String words) {
        thread.writer().text().set(words);
        thread.write(() -> {});
    }

    private List<Note> notes() {
        return thread.thread().get().records().notes();
    }

    @Test
    void aNoteIsOfTodayByWhoIsAtWorkForTheAssociation() {
        write("  Elle a trouvé une garde. ");

        var note = notes().getFirst();
        assertEquals("Elle a trouvé une garde.", note.text());
        assertEquals(List.of(TODAY, Medium.INTERVIEW, "Nadia Keller", Sharing.ASSOCIATION),
                List.of(Objects.requireNonNull(note.date()), note.medium(), note.author(), note.sharing()));
        assertNull(note.minutes());
        assertEquals("", thread.writer().text().get());
        assertEquals(Optional.of(TODAY), thread.lastContact());
    }

    /// The disk is slow, and who writes goes on.
    @Test
    void whatIsTypedWhileANoteIsSavedBeginsTheNextOne() {
        var held = new HandHeld();
        var slow = slow(held);
        var writer = slow.thread().writer();
        writer.text().set("Appel.");
        slow.thread().write(() -> { });
        writer.text().set("Appel. Rappeler lundi");
        held.finish();

        assertEquals(List.of("Appel."), slow.thread().thread().get().records().notes().stream().map(Note::text).toList());
        assertEquals("Rappeler lundi", writer.text().get());
        assertEquals("Rappeler lundi", opened().thread().writer().text().get(), "it is a draft");
    }

    @Test
    void aTaskIsAddedOnceHoweverOftenItIsPressed() {
        var held = new HandHeld();
        var slow = slow(held);
        slow.thread().add("Rappeler", null, "", () -> { });
        slow.thread().add("Rappeler", null, "", () -> { });
        held.finish();

        assertEquals(1, slow.thread().thread().get().toDo().size());
        slow.thread().add("Écrire", null, "", () -> { });
        held.finish();
        assertEquals(2, slow.thread().thread().get().toDo().size());
    }

    @Test
    void aTaskThatIsOpenedWhileAnotherIsSavedStaysOpen() {
        thread.add("Rappeler", null, "", () -> { });
        thread.add("Écrire", null, "", () -> { });
        var held = new HandHeld();
        var slow = slow(held);
        var tasks = slow.thread().thread().get().toDo();
        var first = tasks.getFirst();
        slow.thread().change(first);
        slow.thread().changed(first, new Task(first.id(), first.person(), "Rappeler lundi", null, "", null));
        slow.thread().change(tasks.getLast());
        held.finish();

        assertEquals(tasks.getLast(), slow.thread().changing().get());
    }

    @Test
    void aNoteThatIsOpenedWhileAnotherIsSavedStaysOpen() {
        write("Un.");
        write("Deux.");
        var held = new HandHeld();
        var slow = slow(held);
        slow.thread().rewrite(notes().getFirst());
        Objects.requireNonNull(slow.thread().rewriting().get()).text().set("Plus.");
        slow.thread().saveRewritten();
        slow.thread().rewrite(notes().getLast());
        var open = Objects.requireNonNull(slow.thread().rewriting().get());
        held.finish();

        assertSame(open, slow.thread().rewriting().get());
    }

    @Test
    void whatIsTypedWhileANoteIsRewrittenStaysOpen() {
        write("Appel.");
        var held = new HandHeld();
        var slow = slow(held);
        slow.thread().rewrite(notes().getFirst());
        var open = Objects.requireNonNull(slow.thread().rewriting().get());
        open.text().set("Appel long.");
        slow.thread().saveRewritten();
        open.text().set("Appel long et utile.");
        held.finish();
        assertSame(open, slow.thread().rewriting().get());

        slow.thread().saveRewritten();
        held.finish();
        assertNull(slow.thread().rewriting().get());
        assertEquals("Appel long et utile.", notes().getFirst().text());
    }

    @Test
    void everythingAboutANoteCanBeChosen() {
        thread.writer().medium().set(Medium.CALL);
        thread.writer().minutes().set(Optional.of(45));
        thread.writer().date().set(TODAY.minusDays(3));
        thread.writer().author().set("Samir Benali");
        thread.writer().sharing().set(Sharing.LEAD);
        write("Appel.");

        assertEquals(new Note(notes().getFirst().id(), mirela, Medium.CALL, TODAY.minusDays(3), 45, "Samir Benali", "Appel.", Sharing.LEAD),
                notes().getFirst());
        assertEquals(Sharing.ASSOCIATION, thread.writer().sharing().get());
    }

    @Test
    void whatIsTypedIsKeptWhenOneLeavesTheScreen() {
        thread.writer().text().set("À finir");
        thread.writer().sharing().set(Sharing.MINE);

        var again = opened().thread().writer();
        assertEquals("À finir", again.text().get());
        assertEquals(Sharing.MINE, again.sharing().get());
        assertEquals(1, office.drafts.inFiles().size());
    }

    @Test
    void theSameDraftSeenTwiceIsSavedOnce() {
        thread.writer().text().set("À finir");
        var other = opened();
        other.thread().write(() -> {});
        file.listen();

        assertEquals(1, notes().size());
        assertEquals("", thread.writer().text().get());
        assertEquals(List.of(), office.drafts.inFiles());
    }

    @Test
    void aNoteOfADayToComeIsRefusedAndNothingTypedIsLost() {
        thread.writer().date().set(TODAY.plusDays(1));
        write("Elle viendra.");

        assertEquals("Une note raconte ce qui a eu lieu. Pour un jour à venir, ajoutez plutôt une tâche.", thread.writer().wrong().get());
        assertEquals("Elle viendra.", thread.writer().text().get());
        assertEquals(List.of(), notes());
        thread.writer().date().set(TODAY);
        assertEquals("", thread.writer().wrong().get());
    }

    @Test
    void aHugeOrBrokenTextIsRefusedWithASentence() {
        write("a".repeat(100_001));
        assertFalse(thread.writer().wrong().get().isEmpty());
        write("nul \0");
        assertFalse(thread.writer().wrong().get().isEmpty());
        write("moitié \uD83D");
        assertFalse(thread.writer().wrong().get().isEmpty());
        write("=HYPERLINK(\"http://x\") <script> \u202E ");
        assertEquals(1, notes().size());
    }

    @Test
    void wordsThatShouldNotBeThereAreToldAndNeverBlock() {
        thread.writer().text().set("Elle sort de prison");
        assertEquals(List.of(new WordHints.Hint("prison", WordHints.Theme.OFFENCES)), thread.writer().hints().get());
        thread.write(() -> {});

        assertEquals(1, notes().size());
        assertEquals(List.of(), thread.writer().hints().get());
    }

    @Test
    void aNoteIsWrittenAnewInItsPlaceAndItsHistoryKeepsTheOldWords() {
        write("Avant");
        thread.rewrite(notes().getFirst());
        rewriting().text().set("Après");
        thread.saveRewritten();

        assertNull(thread.rewriting().get());
        assertEquals("Après", notes().getFirst().text());
        var said = office.cases.history().of(notes().getFirst(), "text").stream().map(each -> each.value().toString()).toList();
        assertTrue(said.getFirst().contains("Après") && said.getLast().contains("Avant"), said.toString());
        thread.writer().text().set("autre");
        assertEquals("Après", notes().getFirst().text());
    }

    @Test
    void aNoteThatIsTakenAwayComesBack() {
        write("À garder");
        thread.delete(notes().getFirst());
        assertEquals(List.of(), notes());
        assertEquals("Note supprimée", office.dialogs.toasts.getLast().message());

        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals("À garder", notes().getFirst().text());
    }

    @Test
    void anotherWorkersPersonalNoteStaysClosed() {
        thread.writer().sharing().set(Sharing.MINE);
        write("Pour moi.");
        var note = notes().getFirst();
        assertTrue(thread.mayRead(note));

        office.session().workAs("Samir Benali");
        assertFalse(thread.mayRead(note));
        thread.rewrite(note);
        assertNull(thread.rewriting().get());
    }

    @Test
    void theThreadIsShownByKind() {
        write("Note");
        office.save(new Barrier(new BarrierId(Workspaces.id()), mirela, Coded.free("Mobilité"), BarrierLevel.IN_PROGRESS, TODAY, ""));
        assertEquals(Set.of(HappenedKind.ALL, HappenedKind.NOTES, HappenedKind.PLAN, HappenedKind.PATHWAY), thread.kinds());

        thread.kind().set(HappenedKind.NOTES);
        assertEquals(1, thread.shown().get().size());
        thread.delete(notes().getFirst());
        assertEquals(HappenedKind.ALL, thread.kind().get(), "a kind of which nothing is left is not looked at");
    }

    @Test
    void aTaskIsAddedChangedTickedAndTakenBack() {
        thread.add("Rappeler", TODAY.plusDays(2), "Nadia Keller", () -> {});
        thread.add("Demain", TODAY.plusDays(1), "", () -> {});
        thread.add("Un jour", null, "", () -> {});
        assertEquals(List.of("Demain", "Rappeler", "Un jour"), toDo());

        var task = thread.thread().get().toDo().getFirst();
        thread.change(task);
        thread.changed(task, new Task(task.id(), mirela, "Plus tard", TODAY.plusDays(9), "", null));
        assertNull(thread.changing().get());
        thread.tick(thread.thread().get().toDo().getFirst());
        assertEquals(List.of("Plus tard", "Un jour"), toDo());
        assertEquals(1, thread.shown().get().stream().filter(Happened.Did.class::isInstance).count());

        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(3, toDo().size());
    }

    @Test
    void aTaskThatSaysNothingIsRefused() {
        thread.add("  ", null, "", () -> {});
        assertEquals("app.record.task.words", office.dialogs.refusals.getLast().key());
    }

    @Test
    void theNextStepsOfThePlanAreTickedBeside() {
        var step = new Step(new StepId(Workspaces.id()), mirela, null, "Voir l’auto-école", PlanState.PLANNED, null, null, "", null);
        office.save(step);
        assertEquals(List.of(step), thread.thread().get().nextSteps());

        thread.tick(step);
        assertEquals(List.of(), thread.thread().get().nextSteps());
        assertEquals(1, thread.shown().get().stream().filter(Happened.Stepped.class::isInstance).count());
    }

    @Test
    void aLongNoteIsFoldedAtAWordAndAShortOneIsNot() {
        assertEquals("court", NoteLines.start("court"));
        String folded = NoteLines.start("mot ".repeat(300));
        assertTrue(folded.length() < 430 && folded.endsWith("mot …"), folded);
        assertEquals("a\nb\nc\nd\ne\nf …", NoteLines.start("a\nb\nc\nd\ne\nf\ng\nh"));
        assertEquals(421, NoteLines.start("\uD83D\uDE00".repeat(600)).codePoints().count() * 2 - 3, "no half of a sign");
    }

    private List<String> toDo() {
        return thread.thread().get().toDo().stream().map(task -> task.words()).toList();
    }

    private NoteWriter rewriting() {
        var open = thread.rewriting().get();
        assertNotNull(open);
        return open;
    }
}
