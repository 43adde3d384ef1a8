package org.focale.desktop.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Page;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.SessionState;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.AppointmentId;
import org.focale.domain.agenda.AppointmentState;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersScreensTest {

    private static final Hours AFTERNOON = new Hours(LocalTime.of(14, 0), LocalTime.of(16, 30));

    @TempDir
    Path folder;

    /// Four sessions of a workshop, two of them past, and an appointment.
    private static void fill(Office office, PersonId person) {
        var ids = office.session().ids();
        var activity = new Activity(new ActivityId(ids.next()), ActivityKind.WORKSHOP, "Atelier CV", Coded.NONE, "", "salle des Alouettes",
                "Élodie Fuchs", null, List.of(), false, "", null);
        office.save(activity, Enrolment.of(person, activity.id(), EnrolmentState.ENROLLED, Someone.TODAY),
                new Appointment(new AppointmentId(ids.next()), person, Someone.TODAY.plusDays(1), new Hours(LocalTime.of(10, 0), LocalTime.of(11, 0)),
                        "Point d’étape", "bureau 2", "Nadia Keller", AppointmentState.PLANNED));
        for (int week = -2; week < 2; week++) {
            var session = new ActivitySession(new ActivitySessionId(ids.next()), activity.id(), Someone.TODAY.plusWeeks(week).plusDays(3), AFTERNOON,
                    "", "", "", week < 0 ? SessionState.HELD : SessionState.PLANNED);
            office.save(session);
            if (week < 0) {
                office.save(Attendance.of(person, session.id(), AttendanceState.PRESENT, null, ""));
            }
        }
    }

    @Test
    void aLetterIsChosenCompletedAndPrinted() throws Exception {
        try (var office = Office.created(folder.resolve("office"))) {
            var mirela = Someone.named("Mirela", "Popescu");
            office.save(mirela.records());
            fill(office, mirela.id());
            var letters = new LettersViewModel(office.cases, mirela.id(), office.jobs, office.dialogs, office.words);
            letters.listen();

            assertEquals("Mirela Popescu", letters.name().get());
            assertEquals(4, letters.occasions().get().size(), "an appointment, two sessions to come, and nothing");
            assertEquals("Invitation : Point d’étape", letters.subject().get());
            String told = Office.plain(letters.told().get());
            assertTrue(told.contains("À compléter à la main : le téléphone de votre structure"), told);
            letters.choose(letters.occasions().get().get(1));
            assertEquals("Invitation : Atelier CV", letters.subject().get());

            letters.text().set("Bonjour, venez {vite}");
            Path target = folder.resolve("Invitation.pdf");
            office.dialogs.answer(target);
            letters.print();
            assertTrue(Files.size(target) > 1_000);

            letters.choose(letters.templates().get().get(1).template());
            assertTrue(Office.plain(letters.text().get()).contains("Soit 2 séances, pour une durée de 5 h"), letters.text().get());
            letters.choose(letters.templates().get().get(3).template());
            assertTrue(letters.sms().messages() >= 1);
            assertEquals(0, office.dialogs.refusals.size());
        }
    }

    @Test
    void theWordsOfALetterAreChangedAndGivenBack() throws Exception {
        try (var office = Office.created(folder.resolve("office"))) {
            var model = new LetterTemplatesViewModel(office.cases, office.jobs, office.dialogs, office.texts, office.drafts);
            model.listen();
            var editor = Objects.requireNonNull(model.editor().get());
            editor.set("body", "Salut {prénom}, {n’importe quoi}");
            assertTrue(model.templates().get().getFirst().kept(), "its first change brings it into being");
            model.preview(editor.record().get());
            var preview = Objects.requireNonNull(model.preview().get());
            assertEquals(List.of("n’importe quoi"), preview.body().unknown());
            assertTrue(preview.body().text().startsWith("Salut Inès"), preview.body().text());

            model.drop(model.templates().get().getFirst());
            assertFalse(model.templates().get().getFirst().kept());
            assertTrue(Objects.requireNonNull(model.editor().get()).record().get().body().startsWith("Bonjour {prénom}"));
            Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
            assertTrue(model.templates().get().getFirst().template().body().startsWith("Salut"));

            model.add("Lettre au bailleur");
            assertEquals("Lettre au bailleur", Objects.requireNonNull(model.editor().get()).record().get().name());
            Objects.requireNonNull(model.head().get()).set("phone", "03 53 01 01 00");
            var filled = Objects.requireNonNull(model.head().get()).record().get();
            assertEquals("03 53 01 01 00", filled.phone());
        }
    }

    @Test
    void lettersAreDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            var mirela = office.find("Mirela Popescu");
            fill(office, mirela);
            Fx.run(() -> {
                for (Look look : ShellPicture.LOOKS) {
                    var letters = new LettersViewModel(office.cases, mirela, office.jobs, office.dialogs, office.words);
                    ShellPicture.ofPeople(office, "letters", look, () -> new LettersView(letters, office.words), () -> { });
                    var templates = new LetterTemplatesViewModel(office.cases, office.jobs, office.dialogs, office.texts, office.drafts);
                    var picture = new ShellPicture(office, "settings", look,
                            () -> new Page(office.texts.get("settings.title")).content(new LetterTemplatesTab(templates, office.words))).layOut();
                    picture.draw("letters-templates");
                }
                var certificate = new LettersViewModel(office.cases, mirela, office.jobs, office.dialogs, office.words);
                ShellPicture.ofPeople(office, "letters-certificate", Look.LIGHT, () -> new LettersView(certificate, office.words),
                        () -> certificate.choose(certificate.templates().get().get(1).template()));
            });
        }
    }
}
