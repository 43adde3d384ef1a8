package org.focale.desktop.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.focale.app.agenda.AgendaEntry;
import org.focale.app.record.RecordRefused;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Sheet;
import org.focale.domain.Hours;
import org.focale.domain.agenda.AgendaKind;
import org.focale.domain.person.PersonId;
import org.focale.store.Workspaces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The agenda of the sample association, as its screen is used.
class AgendaViewModelTest {

    private static final LocalDate TODAY = Someone.TODAY;
    private static final Hours TEN = new Hours(LocalTime.of(10, 0), LocalTime.of(11, 0));

    @TempDir
    Path folder;

    private final List<PersonId> gone = new ArrayList<>();
    private Office office;
    private AgendaViewModel agenda;

    @BeforeEach
    void open() {
        office = Office.sample(folder.resolve("sample"), Locale.FRANCE);
        agenda = new AgendaViewModel(office.cases, office.jobs, office.dialogs, office.words, new AgendaWays(gone::add, _ -> { }, _ -> { }));
        agenda.listen();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private AgendaEntry entry(String title) {
        return find(title).orElseThrow();
    }

    private Optional<AgendaEntry> find(String title) {
        return agenda.shown().get().entries().stream().filter(entry -> agenda.title(entry).equals(title)).findFirst();
    }

    private static Sheet<NewEntry> sheet() {
        return new Sheet<>("", new VBox(), "", Optional::empty);
    }

    private NewEntry asked(@Nullable PersonId person, LocalDate day, @Nullable Hours hours, String title, String worker) {
        return new NewEntry(person, day, null, hours, title, "", worker);
    }

    @Test
    void theWeekIsAliveFromMondayToFriday() {
        assertEquals("Semaine 48", agenda.title());
        assertEquals("Du 23 au 29 novembre", Office.plain(agenda.subtitle()));
        for (int day = 0; day < 5; day++) {
            LocalDate each = TODAY.plusDays(day);
            assertTrue(agenda.shown().get().on(each).stream().filter(entry -> !entry.isWholeDay()).count() >= 2, each.toString());
        }
    }

    @Test
    void daysWeeksAndMonthsAreWalkedThrough() {
        agenda.step(1);
        assertEquals("Semaine 49", agenda.title());
        agenda.span().set(Span.MONTH);
        assertEquals("Novembre 2026", agenda.title());
        agenda.step(2);
        assertEquals("Janvier 2027", agenda.title());
        assertEquals(LocalDate.of(2026, 12, 28), agenda.shown().get().from());
        agenda.goToday();
        agenda.showDay(TODAY);
        assertEquals("Lundi 23 novembre", agenda.title());
    }

    @Test
    void filtersLeaveOutKindsAndOtherAgendas() {
        agenda.toggle(AgendaKind.MEETING, false);
        assertTrue(find("Réunion d’équipe").isEmpty());
        agenda.toggle(AgendaKind.MEETING, true);
        agenda.worker().set("Samir Benali");
        assertTrue(find("Réunion d’équipe").isPresent(), "what is everybody’s is theirs, too");
        assertTrue(find("Mirela Popescu · Point d’étape").isEmpty());
        assertTrue(find("Yanis Belkacem · Préparer l’entretien d’embauche").isPresent());
    }

    @Test
    void muchOfTheWholeDayIsOneLineThatSaysHowMuch() {
        var fold = agenda.shown().get().entries().stream().filter(entry -> entry.kind() == AgendaKind.PLACEMENT).toList();
        assertEquals(1, fold.size());
        assertTrue(agenda.foldedIn(fold.getFirst()).size() > 2);
        assertTrue(agenda.title(fold.getFirst()).startsWith(agenda.foldedIn(fold.getFirst()).size() + " "));
    }

    @Test
    void aLineThatIsMovedTellsItAndComesBack() {
        agenda.selected().set(entry("Mirela Popescu · Point d’étape"));
        agenda.move(entry("Mirela Popescu · Point d’étape"), TODAY.plusDays(2), TEN);

        assertEquals(TODAY.plusDays(2), entry("Mirela Popescu · Point d’étape").from());
        assertEquals(TODAY.plusDays(2), Objects.requireNonNull(agenda.selected().get()).from(), "what was chosen still is");
        assertEquals("Déplacé au 25 novembre", Office.plain(office.dialogs.toasts.getLast().message()));
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(TODAY, entry("Mirela Popescu · Point d’étape").from());
    }

    @Test
    void whatCannotBeIsToldAndNothingMoves() {
        agenda.move(entry("Mirela Popescu · Point d’étape"), TODAY, new Hours(LocalTime.of(10, 0), LocalTime.of(9, 0)));

        assertInstanceOf(RecordRefused.class, office.dialogs.refusals.getLast());
        assertEquals(LocalTime.of(9, 0), Objects.requireNonNull(entry("Mirela Popescu · Point d’étape").hours()).from());
    }

    @Test
    void deletingOffersToTakeItBack() {
        agenda.delete(entry("Réunion d’équipe"));
        assertTrue(find("Réunion d’équipe").isEmpty());
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertTrue(find("Réunion d’équipe").isPresent());
    }

    @Test
    void somethingNewIsShownOnItsDay() {
        office.dialogs.answer(asked(office.find("Mirela Popescu"), TODAY.plusDays(10), TEN, "Nouveau point", "Nadia Keller"));
        agenda.add(sheet());
        assertEquals("Semaine 49", agenda.title());
        assertTrue(find("Mirela Popescu · Nouveau point").isPresent());

        office.dialogs.answer(asked(null, TODAY, null, "Fermeture", ""));
        agenda.add(sheet());
        assertEquals(AgendaKind.MEETING, entry("Fermeture").kind());
    }

    @Test
    void whatIsAtTheSameMomentIsToldWhileTheSheetIsFilledIn() {
        var told = new ArrayList<String>();
        agenda.check(asked(office.find("Mirela Popescu"), TODAY, new Hours(LocalTime.of(9, 30), LocalTime.of(10, 0)), "Point", "Nadia Keller"), null,
                told::addAll);
        assertEquals(List.of("Au même moment, Mirela Popescu : Gérer son temps et ses papiers : Le budget du mois, 9 h 00 – 12 h 00",
                "Au même moment, Mirela Popescu : Mirela Popescu · Point d’étape, 9 h 00 – 9 h 45",
                "Au même moment, Nadia Keller est pris : Mirela Popescu · Point d’étape, 9 h 00 – 9 h 45"),
                told.stream().map(Office::plain).toList());

        told.clear();
        var itself = entry("Mirela Popescu · Point d’étape");
        agenda.check(new NewEntry(null, TODAY, null, itself.hours(), "Point", "", "Nadia Keller"), itself, told::addAll);
        assertEquals(List.of("Au même moment, Mirela Popescu : Gérer son temps et ses papiers : Le budget du mois, 9 h 00 – 12 h 00"),
                told.stream().map(Office::plain).toList(), "not with itself");
    }

    @Test
    void aLineLeadsToItsPlaceAndAMeetingToNone() {
        agenda.open(entry("Mirela Popescu · Point d’étape"));
        assertEquals(List.of(office.find("Mirela Popescu")), gone);
        assertFalse(agenda.opens(entry("Réunion d’équipe")));
    }

    @Test
    void theWeekIsPrintedWithInitials() throws Exception {
        Path file = folder.resolve("semaine.pdf");
        office.dialogs.answer(file);
        agenda.files().print(false);
        assertTrue(Files.size(file) > 10_000);
        assertEquals("Enregistré : semaine.pdf", Office.plain(office.dialogs.toasts.getLast().message()));
    }

    @Test
    void namesLeaveOnlyAfterASentenceAboutThem() throws Exception {
        Path file = folder.resolve("agenda.ics");
        office.dialogs.answer(false);
        agenda.files().export(List.of(entry("Mirela Popescu · Point d’étape")), true);
        assertFalse(Files.exists(file));

        office.dialogs.answer(true, file);
        agenda.files().export(List.of(entry("Mirela Popescu · Point d’étape")), true);
        assertTrue(Files.readString(file).contains("Mirela"));

        office.dialogs.answer(file);
        agenda.files().exportShown(false);
        assertFalse(Files.readString(file).contains("Mirela"));
    }

    @Test
    void somebodyTakesWhatTheyHaveAheadWithThem() throws Exception {
        var export = new AgendaExport(office.cases.agenda(), office.jobs, office.dialogs, office.texts);
        Path file = folder.resolve("mirela.ics");
        office.dialogs.answer(file);
        export.of(office.find("Mirela Popescu"), TODAY, false);
        assertTrue(Files.readString(file).contains("BEGIN:VEVENT"));
        assertFalse(Files.readString(file).contains("Mirela"));

        export.of(new PersonId(Workspaces.id()), TODAY, false);
        assertEquals("Rien n’est prévu pour cette personne dans l’année qui vient.", Office.plain(office.dialogs.toasts.getLast().message()));
    }

    @Test
    void aFileOfAnotherAgendaIsTakenAfterItWasSaidWhatChanges() throws Exception {
        Path file = folder.resolve("autre.ics");
        Files.write(file, ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Dentiste\r\nDTSTART:20261124T120000Z\r\n"
                + "RRULE:FREQ=WEEKLY;COUNT=2\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8));
        office.dialogs.answer(file, true);
        agenda.files().take();
        assertTrue(Office.plain(office.dialogs.questions.getLast().text())
                .startsWith("À ajouter : 2. À mettre à jour : 0. Déjà dans votre agenda : 0."));
        assertTrue(find("Dentiste").isPresent());

        office.dialogs.answer(file);
        agenda.files().take();
        assertTrue(office.dialogs.toasts.getLast().message().startsWith("Rien de nouveau"));
        assertNull(agenda.selected().get());
    }

    @ParameterizedTest
    @CsvSource({"9, 09:00", "9h, 09:00", "9 h 30, 09:30", "09:30, 09:30", "930, 09:30",
        "1415, 14:15", "14.15, 14:15", "25, ''", "9h75, ''", "midi, ''",
        "'', ''"})
    void anHourIsReadAsPeopleTypeIt(String typed, String time) {
        assertEquals(time, HourReader.read(typed).map(LocalTime::toString).orElse(""));
    }
}
