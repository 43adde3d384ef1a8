package org.focale.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.focale.app.Entrance;
import org.focale.app.Entrances;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.settings.Settings;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.FocaleWindow;
import org.focale.desktop.kit.Fx;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvLines;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Role;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.store.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// As a new user would, in one sitting: eight workshops for twelve people, who came to two of them, an immersion of one of the twelve, what
/// the tutor saw there, and the CV that grows by it.
class WorkshopsStoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final String PHRASE = "mirabelle quetsche cerise prune";
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 9);
    private static final List<String> NAMES = List.of("Abel", "Bauer", "Colin", "Dorn", "Ernst", "Fabre", "Gill", "Haas", "Imbs", "Jung", "Kern",
            "Lutz");

    @TempDir
    Path folder;

    private final Hand hand = new Hand();
    private final Entrance entrance = Entrances.at(CLOCK);
    private PersonId mirela = new PersonId(new UUID(0, 0));

    @BeforeEach
    void twelvePeople() throws Exception {
        try (var phrase = new Passphrase(PHRASE.toCharArray())) {
            var asked = new CreateWorkspace.Asked(folder.resolve("espace"), "Centre des Mirabelles", Role.REFERENT, "Poste", "Nadia Keller",
                    "focale");
            try (var session = entrance.create().create(asked, phrase, RecoveryKey.generate())) {
                for (String name : NAMES) {
                    mirela = entrance.in(session).addPerson().add("Mirela", name, FIRST.minusMonths(2));
                }
            }
        }
        var settings = new SettingsFile(folder.resolve("settings.json"));
        settings.write(Settings.DEFAULT.opened(folder.resolve("espace"), "Centre des Mirabelles"));
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)); // left open by another test: the hand would find its buttons
        Fx.run(() -> new FocaleWindow(new Stage(), entrance, settings, CLOCK, FocaleWindow.DialogsMaker.REAL).show());
        hand.press("recent-0");
        hand.write("passphrase", PHRASE);
        hand.keys(KeyCode.ENTER);
    }

    @Test
    void fromASeriesOfWorkshopsToTheLinesOfACv() {
        planEightWorkshops();
        putTwelveOnTheList();
        enterTwoSessions();
        placeOneOfThem();
        typeTheTutorsGrid();
        acceptThreeLines();

        hand.press("rail-lock");
        hand.see("passphrase");
        try (var phrase = new Passphrase(PHRASE.toCharArray()); var session = entrance.open().open(folder.resolve("espace"), phrase)) {
            session.read(reading -> {
                workshops(reading);
                immersion(reading);
                return true;
            });
            assertEquals(new CvGauge(1, 0, 2), CvLines.of(entrance.in(session).files().read(mirela).orElseThrow()).gauge());
        }
    }

    private void planEightWorkshops() {
        hand.press("rail-activities");
        hand.press("first-activity");
        hand.until("the title", () -> hand.hasFocus("new-activity-title"));
        hand.type("Atelier CV", KeyCode.ENTER);
        hand.see("plan-from");
        hand.tabTo("plan-from");
        hand.type("09/11/2026");
        hand.tabTo("plan-hours-from");
        hand.type("14h", KeyCode.TAB);
        hand.type("16h30", KeyCode.TAB);
        hand.tabTo("plan-times");
        hand.keys(KeyCode.CONTROL, KeyCode.A);
        hand.type("8", KeyCode.TAB);
        hand.until("what it will do", () -> hand.words("plan-do").contains("8"));
        hand.tabTo("plan-do");
        hand.keys(KeyCode.SPACE);
        hand.see("session-8");
    }

    private void putTwelveOnTheList() {
        hand.press("tab-participants");
        hand.see("pick-12");
        hand.press("pick-all");
        hand.press("pick-enrol");
        hand.see("participant-12-withdraw");
    }

    /// The first session: all but two, of whom one was a quarter of an hour late. The second one: everybody.
    private void enterTwoSessions() {
        hand.press("tab-attendance");
        hand.tabTo("attendance-grid");
        hand.type("r15");
        hand.type(KeyCode.ENTER);
        hand.type("a");
        hand.type(KeyCode.ENTER);
        for (int others = 0; others < 2 * NAMES.size() - 2; others++) {
            hand.type("p");
            hand.type(KeyCode.ENTER);
        }
    }

    private void placeOneOfThem() {
        hand.write("search", "Lutz");
        hand.see("search-hit-0");
        hand.type(KeyCode.ENTER);
        hand.press("tab-pathway");
        hand.tabTo("first-placement");
        hand.keys(KeyCode.SPACE);
        hand.until("the first field", () -> hand.hasFocus("placement-title"));
        hand.type("Immersion en boulangerie");
        hand.tabTo("placement-host");
        hand.type("Au Fournil", KeyCode.TAB);
        hand.tabTo("placement-tutor");
        hand.type("Anne Litzler");
        hand.tabTo("placement-start");
        hand.type("02/11/2026", KeyCode.TAB);
        hand.tabTo("placement-end");
        hand.type("20/11/2026", KeyCode.TAB);
        hand.tabTo("placement-hours");
        hand.type("70");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.press("placement-line-1");
    }

    private void typeTheTutorsGrid() {
        hand.press("diagnose-here");
        hand.tabTo("level-ecoute-1");
        hand.type(KeyCode.DIGIT3, KeyCode.TAB);
        hand.until("the fact", () -> hand.hasFocus("fact-ecoute"));
        hand.type("A rassuré une cliente pressée");
        hand.tabTo("level-organisation-1");
        hand.type(KeyCode.DIGIT4);
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void acceptThreeLines() {
        hand.press("open-person");
        hand.press("tab-cv");
        hand.until("the experience is proposed", () -> hand.words("proposed-title").equals("1 ligne proposée pour le CV"));
        hand.press("proposed-1-accept");
        for (String agree : List.of("cv-agree-soft-skills-0", "cv-agree-soft-skills-1")) {
            hand.until("a soft skill waits in its block", () -> !hand.isGone(agree));
            hand.tabTo(agree);
            hand.type(KeyCode.SPACE);
            hand.until("it was agreed to", () -> hand.isGone(agree));
        }
        hand.until("nothing waits any more", () -> hand.isGone("proposed-1-accept"));
    }

    private static void workshops(Reading reading) {
        var sessions = reading.all(ActivitySession.class).stream().sorted(Comparator.comparing(ActivitySession::date)).toList();
        assertEquals(8, sessions.size());
        assertEquals(FIRST.plusWeeks(7), sessions.getLast().date());
        assertEquals(NAMES.size(), reading.all(Enrolment.class).size());
        var entered = reading.all(Attendance.class);
        assertEquals(2 * NAMES.size(), entered.size());
        assertEquals(135, entered.stream().filter(each -> each.state() == AttendanceState.LATE).map(Attendance::minutes).findFirst().orElseThrow());
        assertEquals(1, entered.stream().filter(each -> each.state() == AttendanceState.ABSENT).count());
        assertEquals(NAMES.size(), entered.stream().filter(each -> each.session().equals(sessions.get(1).id()))
                .filter(each -> each.state() == AttendanceState.PRESENT).count());
    }

    private void immersion(Reading reading) {
        var placement = reading.inFile(Placement.class, mirela).getFirst();
        assertEquals("Au Fournil", placement.hostName());
        assertEquals(LocalDate.of(2026, 11, 20), placement.end());
        var listening = reading.inFile(Diagnosis.class, mirela).stream().filter(each -> each.skill().code().equals("ecoute")).findFirst()
                .orElseThrow();
        assertEquals(Level.ON_ONES_OWN, listening.level());
        assertEquals("Anne Litzler", listening.observer());
        assertEquals(placement.id(), Objects.requireNonNull(listening.placement()));
    }
}
