package org.focale.desktop.agenda;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.SessionState;
import org.focale.domain.agenda.AgendaKind;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the agenda, to be looked at.
class AgendaGalleryTest {

    @TempDir
    Path folder;

    @Test
    void weekMonthAndDayAreDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            workshop(office);
            for (Look look : ShellPicture.LOOKS) {
                for (Span span : Span.values()) {
                    Fx.run(() -> assertTrue(Files.size(draw(office, span, look)) > 20_000));
                }
            }
            Fx.run(() -> {
                var model = model(office);
                var picture = new ShellPicture(office, "agenda", Look.LIGHT, () -> new AgendaView(model, office.words)).layOut();
                model.selected().set(model.shown().get().entries().stream().filter(entry -> entry.kind() == AgendaKind.APPOINTMENT
                        && !model.shown().get().clashes(entry).isEmpty()).findFirst().orElseThrow());
                assertTrue(Files.size(picture.draw("agenda-chosen")) > 20_000);
            });
        }
    }

    @Test
    void anEmptyWorkspaceHasAnEmptyWeek() throws Exception {
        try (var office = Office.created(folder.resolve("empty"))) {
            Fx.run(() -> assertTrue(Files.size(new ShellPicture(office, "agenda", Look.LIGHT, () -> new AgendaView(model(office), office.words))
                    .draw("agenda-empty")) > 10_000));
        }
    }

    private static AgendaViewModel model(Office office) {
        return new AgendaViewModel(office.cases, office.jobs, office.dialogs, office.words, new AgendaWays(_ -> { }, _ -> { }, _ -> { }));
    }

    private static Path draw(Office office, Span span, Look look) {
        var model = model(office);
        model.span().set(span);
        return new ShellPicture(office, "agenda", look, () -> new AgendaView(model, office.words))
                .draw("agenda-" + span.name().toLowerCase(Locale.ROOT));
    }

    /// Two sessions of a group, as the samples of workshops will have them.
    private static void workshop(Office office) {
        LocalDate monday = Someone.TODAY;
        var id = new ActivityId(Workspaces.id());
        office.save(new Activity(id, ActivityKind.WORKSHOP, "Atelier mobilité", Coded.NONE, "", "Salle du canal", "Élodie Fuchs", 8, List.of(), false,
                "", null));
        for (int day : new int[] {1, 3}) {
            office.save(new ActivitySession(new ActivitySessionId(Workspaces.id()), id, monday.plusDays(day),
                    new Hours(LocalTime.of(9, 30), LocalTime.of(12, 0)), day == 1 ? "Lire un plan" : "Acheter un billet", "", "",
                            SessionState.PLANNED));
        }
        office.save(Enrolment.of(office.find("Mirela Popescu"), id, EnrolmentState.ENROLLED, monday));
    }
}
