package org.focale.desktop.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.StackPane;
import org.focale.app.activity.Series;
import org.focale.app.people.FilterKind;
import org.focale.desktop.Office;
import org.focale.desktop.activity.ActivitiesViewModel.NewActivity;
import org.focale.desktop.activity.ActivitiesViewModel.Span;
import org.focale.desktop.kit.Sheet;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.SessionState;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Series THREE = new Series(TODAY.minusWeeks(1), DayOfWeek.MONDAY, 1,
            new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)), 3, Set.of());

    @TempDir
    Path folder;
    private Office office;
    private ActivityViewModel model;
    private Runnable stop = () -> { };
    private List<PersonId> people = List.of();

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("workspace"));
        people = List.of(office.cases.addPerson().add("Mirela", "Popescu", TODAY.minusMonths(3)),
                office.cases.addPerson().add("Adama", "Koné", TODAY.minusMonths(3)), office.cases.addPerson().add("Zeynep", "Aydın", null));
        var id = office.cases.activities().plan().create("Gérer son temps", ActivityKind.WORKSHOP, 2).id();
        model = new ActivityViewModel(office.cases, id, office.jobs, office.dialogs, office.words, office.drafts);
        stop = model.listen();
        model.plan(THREE, "", () -> { }, refused -> {
            throw refused;
        });
    }

    @AfterEach
    void close() {
        stop.run();
        office.close();
    }

    @Test
    void whoWaitsIsProposedAndNotMoved() {
        model.enrol(people);
        assertEquals("2 personnes inscrites. 1 personne attend une place.", last());
        assertNull(model.proposed().get(), "no place is free");
        var file = Objects.requireNonNull(model.file().get());
        model.withdraw(file.people().getFirst());
        var proposed = Objects.requireNonNull(model.proposed().get());
        assertEquals("Zeynep Aydın", proposed.person().displayName());
        assertEquals(1, Objects.requireNonNull(model.file().get()).enrolled());
        model.give(proposed);
        assertNull(model.proposed().get());
        assertEquals(2, Objects.requireNonNull(model.file().get()).enrolled());
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertNotNull(model.proposed().get(), "the message takes it back");
    }

    @Test
    void peopleAreFoundByTheFiltersAndViewsOfTheirList() {
        var pick = model.pick();
        pick.ask();
        assertEquals(3, pick.found().get().rows().size());
        var stages = pick.found().get().offers().stream().filter(offer -> offer.kind() == FilterKind.STAGE).findFirst().orElseThrow();
        pick.toggle(FilterKind.STAGE, stages.values().keySet().stream().filter(value -> value.equals("UNDER_WAY")).findFirst().orElseThrow());
        assertEquals(2, pick.found().get().rows().size());
        pick.tickAll(true);
        model.enrol(pick.ticked().get());
        assertEquals(2, Objects.requireNonNull(model.file().get()).enrolled());
        assertEquals(List.of(), pick.found().get().rows(), "who is on the list is not offered again");
        pick.filters().set(pick.found().get().views().getFirst().filters());
        assertEquals(List.of("Zeynep Aydın"), pick.found().get().rows().stream().map(row -> row.displayName()).toList());
        pick.typed().set("zz");
        assertEquals(List.of(), pick.found().get().rows());
    }

    @Test
    void aSessionIsCancelledHeldAfterAllMovedAndRemoved() {
        var file = Objects.requireNonNull(model.file().get());
        model.choose(file.sessions().get(2));
        model.cancel(file.sessions().get(2));
        assertEquals(2, model.attendance().sessions().size(), "what is cancelled has no column");
        var editor = Objects.requireNonNull(model.session().get());
        assertEquals(SessionState.CANCELLED, editor.record().get().state());
        model.restore(editor.record().get());
        editor.set("date", TODAY.plusDays(9));
        assertEquals(TODAY.plusDays(9), Objects.requireNonNull(model.file().get()).sessions().get(2).date());
        model.remove(editor.record().get());
        assertEquals(2, Objects.requireNonNull(model.file().get()).sessions().size());
        assertNull(model.session().get(), "it is not looked at any more");
    }

    @Test
    void theScanIsShownKeptAndDroppedWithAnUndo() throws Exception {
        var session = Objects.requireNonNull(model.file().get()).sessions().getFirst();
        Path scan = Files.writeString(folder.resolve("feuille.txt"), "Feuille signée", StandardCharsets.UTF_8);
        office.dialogs.answer(List.of(scan));
        model.scan(session.id());
        var looked = Objects.requireNonNull(model.looked().get());
        assertEquals("feuille.txt", looked.sheet().name());
        assertEquals(1, Objects.requireNonNull(model.file().get()).sheets(session.id()).size());
        model.drop(looked.sheet());
        assertNull(model.looked().get());
        assertEquals(List.of(), Objects.requireNonNull(model.file().get()).sheets());
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(1, Objects.requireNonNull(model.file().get()).sheets().size());
        model.scan(session.id(), List.of(Files.write(folder.resolve("vide.pdf"), new byte[0])));
        assertFalse(model.told().get().isEmpty(), "an empty file is told in words");
    }

    @Test
    void aRefusedCellShowsWhatStandsThere() {
        model.enrol(people.subList(0, 1));
        model.attendance().goTo(Objects.requireNonNull(model.file().get()).sessions().getFirst().id());
        model.attendance().say(AttendanceState.LATE);
        for (char digit : "999".toCharArray()) {
            model.attendance().digit(digit);
        }
        model.attendance().take();
        assertEquals(0, model.attendance().minutes(people.getFirst()), "later than the whole session is not there at all");
        assertTrue(office.dialogs.refusals.isEmpty());
    }

    @Test
    void theListFindsOpensAndExportsHours() throws Exception {
        model.enrol(people.subList(0, 1));
        model.attendance().goTo(Objects.requireNonNull(model.file().get()).sessions().getFirst().id());
        model.attendance().say(AttendanceState.PRESENT);
        var opened = new ArrayList<ActivityId>();
        var all = new ActivitiesViewModel(office.cases, office.jobs, office.dialogs, office.texts, opened::add);
        Runnable leave = all.listen();
        assertEquals(1, all.lines().get().size());
        all.typed().set("rien");
        assertEquals(0, all.lines().get().size());
        all.typed().set("temps");
        assertEquals(1, all.lines().get().size());
        office.dialogs.answer(new NewActivity("Code de la route", ActivityKind.TRAINING, null));
        all.create(new Sheet<>("", new StackPane(), "", Optional::empty), () -> { });
        assertEquals(1, opened.size());
        all.typed().set("");
        assertEquals(2, all.lines().get().size());

        all.showHours();
        all.span().set(Span.THIS_MONTH);
        assertEquals(180, all.hours().get().getFirst().minutes());
        Path csv = folder.resolve("heures.csv");
        office.dialogs.answer(csv);
        all.export();
        assertTrue(Files.readString(csv).contains("Mirela Popescu"));
        all.span().set(Span.LAST_YEAR);
        assertEquals(List.of(), all.hours().get());

        var activity = Objects.requireNonNull(model.file().get()).activity();
        model.close(activity);
        assertEquals(1, all.lines().get().size());
        all.closedToo().set(true);
        assertEquals(2, all.lines().get().size());
        Activity closed = Objects.requireNonNull(model.file().get()).activity();
        assertEquals(TODAY, closed.closed());
        leave.run();
    }

    private String last() {
        return Office.plain(office.dialogs.toasts.getLast().message());
    }
}
