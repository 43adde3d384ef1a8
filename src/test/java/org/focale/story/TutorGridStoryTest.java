package org.focale.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.person.DiagnoseView;
import org.focale.desktop.person.DiagnoseViewModel;
import org.focale.desktop.placement.ProposedCard;
import org.focale.desktop.placement.ProposedViewModel;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An immersion is over; the tutor's grid is typed with the keyboard; what it proposes is taken onto the CV, line by line.
class TutorGridStoryTest {

    @TempDir
    Path folder;
    private Office office;
    private final Hand hand = new Hand();
    private final StackPane place = new StackPane();

    @BeforeEach
    void open() throws Exception {
        office = Office.association(folder);
        Fx.run(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide); // left open by another test: the hand would find its buttons
            var stage = new Stage();
            var scene = new Scene(place, 1366, 768);
            Theme.dress(scene, Look.LIGHT);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        office.close();
    }

    @Test
    void threeLinesComeOfAnImmersionAndOfItsGrid() throws Exception {
        var mirela = Someone.named("Mirela", "Popescu");
        var bakery = mirela.placed(ActivityKind.IMMERSION, "Immersion en boulangerie", "Au Fournil", "Anne Litzler", "2026-11-02", "2026-11-20", 70);
        office.save(mirela.records());
        Fx.run(() -> place.getChildren().setAll(new DiagnoseView(new DiagnoseViewModel(office.cases, mirela.id(), Optional.of(bakery), office.jobs,
                office.dialogs, office.words, office.drafts, () -> { }), office.words, () -> { })));

        hand.tabTo("level-ecoute-1");
        hand.type(KeyCode.DIGIT3);
        hand.type(KeyCode.TAB);
        hand.until("the fact", () -> hand.hasFocus("fact-ecoute"));
        hand.type("A rassuré une cliente pressée");
        hand.type(KeyCode.TAB);
        hand.until("her own view", () -> hand.hasFocus("own-view-ecoute"));
        hand.type(KeyCode.DIGIT2);
        hand.tabTo("level-organisation-1");
        hand.type(KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.DIGIT0);
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);

        hand.until("the grid is saved", () -> diagnoses(mirela).size() == 3);
        var listening = diagnoses(mirela).stream().filter(each -> each.skill().code().equals("ecoute")).findFirst().orElseThrow();
        assertEquals(Level.ON_ONES_OWN, listening.level());
        assertEquals(Level.SOME_HELP, listening.ownView());
        assertEquals("A rassuré une cliente pressée", listening.fact());
        assertEquals("Anne Litzler", listening.observer());
        assertEquals(Level.NOT_OBSERVED, diagnoses(mirela).stream().filter(each -> each.skill().code().equals("rigueur")).findFirst().orElseThrow()
                .level());

        Fx.run(() -> place.getChildren().setAll(new ProposedCard(new ProposedViewModel(office.cases, mirela.id(), office.jobs, office.dialogs,
                office.words), office.dialogs, office.words)));
        assertEquals("3 lignes proposées pour le CV", hand.words("proposed-title"));
        assertEquals(CvGauge.EMPTY, gauge(mirela));
        for (int left = 2; left >= 0; left--) {
            int still = left;
            hand.press("proposed-1-accept");
            hand.until("the answer", () -> office.cases.placements().propose().of(mirela.id()).size() == still);
        }
        assertEquals(new CvGauge(1, 0, 2), gauge(mirela));
        assertEquals(List.of(), office.dialogs.refusals);
    }

    private List<Diagnosis> diagnoses(Someone of) {
        return office.cases.files().read(of.id()).orElseThrow().diagnoses();
    }

    private CvGauge gauge(Someone of) {
        return CvLines.of(office.cases.files().read(of.id()).orElseThrow()).gauge();
    }
}
