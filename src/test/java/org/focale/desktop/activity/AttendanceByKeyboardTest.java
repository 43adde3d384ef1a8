package org.focale.desktop.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.focale.app.activity.ActivityFile;
import org.focale.desktop.Office;
import org.focale.desktop.kit.Fx;
import org.focale.document.pdf.PdfPages;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A series planned for twelve people, and who was there typed in the real grid, in an empty workspace.
class AttendanceByKeyboardTest {

    private static final List<String> NAMES = List.of("Adama", "Besarta", "Cem", "Doina", "Elif", "Fatou", "Goran", "Hana", "Ionut", "Jade",
            "Karim", "Lina");

    @TempDir
    Path folder;
    private Office office;
    private ActivityId id;
    private ActivityViewModel activity;
    private ActivityView view;
    private @Nullable Stage stage;

    @BeforeEach
    void open() throws Exception {
        office = Office.created(folder.resolve("workspace"));
        NAMES.forEach(name -> office.cases.addPerson().add(name, "Inventé", null));
        id = office.cases.activities().plan().create("Gérer son temps", ActivityKind.WORKSHOP, 12).id();
        Fx.run(() -> {
            activity = new ActivityViewModel(office.cases, id, office.jobs, office.dialogs, office.words, office.drafts);
            view = new ActivityView(activity, office.words);
            stage = new Stage();
            stage.setScene(new Scene(view, 1366, 768));
            stage.show();
            lay();
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> Objects.requireNonNull(stage).close());
        office.close();
    }

    @Test
    void eightSessionsForTwelvePeopleTwoOfThemEnteredAndTheirSheetPrinted() throws Exception {
        Fx.run(() -> {
            plan();
            view.open("participants");
            lay();
            fire("#pick-all");
            assertEquals("Inscrire 12 personnes", ((Button) find("#pick-enrol")).getText());
            fire("#pick-enrol");
            assertEquals(12, file().enrolled());

            view.open("attendance");
            lay();
            find("#attendance-grid").requestFocus();
            assertEquals(day(9), file(0), "the oldest that waits to be entered comes first");
            for (int i = 0; i < 12; i++) {
                type(i == 1 ? "r15" : i == 2 ? "e" : i == 3 ? "a" : i == 4 ? "d30" : "p");
                press(KeyCode.ENTER);
            }
            for (int i = 0; i < 12; i++) {
                type("p");
                press(i == 11 ? KeyCode.UP : KeyCode.DOWN);
            }
        });
        var file = file();
        assertEquals(10, file.present(file.sessions().getFirst()));
        assertEquals(12, file.present(file.sessions().get(1)), "after the last person Enter went to the next session");
        assertEquals(AttendanceState.NOT_ENTERED, state(file, 0, 2));
        assertEquals(165, minutes(file, 1, 0), "fifteen minutes late of three hours");
        assertEquals(AttendanceState.EXCUSED, state(file, 2, 0));
        assertEquals(AttendanceState.ABSENT, state(file, 3, 0));
        assertEquals(150, minutes(file, 4, 0), "left thirty minutes before the end");
        assertEquals(360, file.minutes(person(file, 0)));
        assertTrue(office.dialogs.refusals.isEmpty() && office.dialogs.bugs.isEmpty());
        printed(file);
    }

    private void plan() {
        view.open("sessions");
        lay();
        text("#plan-from", "9/11/2026");
        text("#plan-hours-from", "9h");
        text("#plan-hours-to", "12:00");
        text("#plan-times", "8");
        text("#plan-without-new-1", "14/12/2026");
        fire("#plan-do");
        assertEquals(List.of("2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07", "2026-12-21", "2026-12-28", "2027-01-04"),
                file().sessions().stream().map(each -> String.valueOf(each.date())).toList());
        assertEquals(180, ActivityFile.whole(file().sessions().getFirst()));
        assertEquals("8 séances planifiées", Office.plain(office.dialogs.toasts.getLast().message()));
    }

    private void printed(ActivityFile file) throws Exception {
        Path sheet = folder.resolve("feuille.pdf");
        office.dialogs.answer(sheet);
        Fx.run(() -> fire("#print-sheet"));
        try (var pages = PdfPages.of(Files.readAllBytes(sheet))) {
            String text = pages.text().replaceAll("[\\s\u00a0]+", " ");
            for (String words : List.of("Gérer son temps", "de 9 h 00 à 12 h 00", "Les Jardins de l’Ill", "Adama Inventé", "Lina Inventé",
                    "Signature")) {
                assertTrue(text.contains(words), words + " in " + text);
            }
        }
        assertEquals(8, file.sessions().size());
    }

    @Test
    void oneCellIsOneUndoAndWhatIsTypedIsShownAtOnce() throws Exception {
        Fx.run(() -> {
            plan();
            activity.enrol(people());
            view.open("attendance");
            lay();
            find("#attendance-grid").requestFocus();
            type("p");
            press(KeyCode.DOWN);
            type("r");
            type("2");
            type("0");
            assertTrue(((Label) find("#attendance-place")).getText().contains("Besarta"));
            press(KeyCode.BACK_SPACE);
            press(KeyCode.ENTER);
            assertEquals(178, minutes(file(), 1, 0));
            office.cases.takeBack().last();
            assertNull(Objects.requireNonNull(file().attendance(person(file(), 1), file().sessions().getFirst().id())).minutes());
            office.cases.takeBack().last();
            assertEquals(AttendanceState.NOT_ENTERED, state(file(), 1, 0));
            assertEquals(AttendanceModel.Entry.NONE, activity.attendance().entry(person(file(), 1), file().sessions().getFirst().id()),
                    "what was taken back is shown no longer");
            assertEquals(AttendanceState.PRESENT, state(file(), 0, 0));

            press(KeyCode.UP);
            press(KeyCode.UP);
            press(KeyCode.DELETE);
            assertEquals(AttendanceState.NOT_ENTERED, state(file(), 0, 0));
            type("5");
            assertEquals("", activity.attendance().digits(), "minutes mean nothing for who is not said to be late");
        });
    }

    @Test
    void someoneWhoCameUnexpectedlyIsAddedFromTheGrid() throws Exception {
        var guest = office.cases.addPerson().add("Mirela", "Venue", null);
        Fx.run(() -> {
            plan();
            activity.enrol(people().subList(0, 3));
            view.open("attendance");
            lay();
            fire("#attendance-unexpected");
            text("#unexpected-search", "mir");
            find("#unexpected-search").fireEvent(key(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER));
            var file = file();
            assertEquals(4, file.people().size());
            assertEquals(3, file.enrolled());
            assertEquals(AttendanceState.PRESENT, Objects.requireNonNull(file.attendance(guest, file.sessions().getFirst().id())).state());
            assertTrue(find("#attendance-grid").isFocused(), "one goes on typing");
        });
    }

    private List<PersonId> people() {
        office.cases.people().reload();
        return office.cases.people().all().stream().filter(row -> row.lastName().equals("Inventé")).map(row -> row.id()).toList();
    }

    private ActivityFile file() {
        return office.cases.activities().read().open(id).orElseThrow();
    }

    private LocalDate file(int session) {
        return Objects.requireNonNull(activity.attendance().session().orElseThrow().date()).plusDays(session);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static PersonId person(ActivityFile file, int row) {
        return file.people().get(row).person().id();
    }

    private static AttendanceState state(ActivityFile file, int row, int column) {
        var attendance = file.attendance(person(file, row), file.sessions().get(column).id());
        return attendance == null ? AttendanceState.NOT_ENTERED : attendance.state();
    }

    private static int minutes(ActivityFile file, int row, int column) {
        var session = file.sessions().get(column);
        return Objects.requireNonNull(file.attendance(person(file, row), session.id())).minutesOf(ActivityFile.whole(session));
    }

    private Node find(String id) {
        return Objects.requireNonNull(view.lookup(id), id);
    }

    private void fire(String id) {
        ((Button) find(id)).fire();
        lay();
    }

    private void text(String id, String words) {
        ((TextField) find(id)).setText(words);
        lay();
    }

    private void type(String keys) {
        for (char each : keys.toCharArray()) {
            find("#attendance-grid").fireEvent(key(KeyEvent.KEY_TYPED, String.valueOf(each), KeyCode.UNDEFINED));
        }
    }

    private void press(KeyCode code) {
        find("#attendance-grid").fireEvent(key(KeyEvent.KEY_PRESSED, "", code));
    }

    private static KeyEvent key(EventType<KeyEvent> type, String typed, KeyCode code) {
        return new KeyEvent(type, type == KeyEvent.KEY_TYPED ? typed : KeyEvent.CHAR_UNDEFINED, typed, code, false, false, false, false);
    }

    private void lay() {
        for (int i = 0; i < 2; i++) {
            view.applyCss();
            view.layout();
        }
    }
}
