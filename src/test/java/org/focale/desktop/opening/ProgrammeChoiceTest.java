package org.focale.desktop.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.focale.base.Texts;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.ScriptedDialogs;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Words;
import org.focale.domain.programme.Programme;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.Test;

/// Finding one programme among twenty, with the keyboard.
class ProgrammeChoiceTest {

    private static final Clock CLOCK = Clock.fixed(Workspaces.NOW, ZoneId.of("Europe/Paris"));

    private final Texts texts = Texts.in(Locale.FRANCE);
    private final ProgrammeChoiceViewModel choice = new ProgrammeChoiceViewModel(Jobs.direct(new ScriptedDialogs(), texts), texts);
    private int wentOn;

    @Test
    void allTwentyStandInTheOrderOfTheirNames() {
        var names = choice.shown().stream().map(Programme::calledShort).toList();
        assertEquals(20, names.size());
        assertEquals(List.of("Coachs d’insertion par le sport", "Étincelle", "Focale", "Insert’up"), names.subList(6, 10));
    }

    @Test
    void aProgrammeIsFoundByItsNameItsLeadItsAudienceOrItsPlaces() {
        assertEquals(List.of("etincelle"), found("etinc"));
        assertEquals(List.of("teame"), found("reconnect"));
        assertEquals(List.of("tous-repreneurs"), found("grand est pilote"));
        assertEquals(List.of("main-coeur-tete", "right-to-repair", "sup-de-sub"), found("MARSEILLE"));
        assertEquals(List.of(), found("lune"));
        assertEquals(20, found(" ").size());
    }

    @Test
    void whatIsChosenStaysWhenASearchLeavesItOut() {
        choice.typed().set("lune");
        assertEquals("focale", choice.key());
    }

    @Test
    void aSearchInTheWindowChoosesNothingByItself() throws Exception {
        Fx.run(() -> {
            var view = view();
            for (String typed : List.of("m", "ma", "mar", "marseille", "marseill", "", "teame", "audace", "focale", "audace")) {
                search(view).setText(typed);
                assertEquals("focale", choice.key(), typed);
            }
            assertEquals(null, list(view).getSelectionModel().getSelectedItem());
            search(view).setText("");
            assertEquals("focale", list(view).getSelectionModel().getSelectedItem().key());
        });
    }

    @Test
    void enterInASearchTakesTheFirstFoundAndEnterInTheListGoesOn() throws Exception {
        Fx.run(() -> {
            var view = view();
            search(view).setText("marseille");
            press(search(view), KeyCode.ENTER);
            assertEquals("main-coeur-tete", choice.key());
            assertEquals(0, wentOn);
            press(list(view), KeyCode.DOWN);
            assertEquals("right-to-repair", choice.key());
            assertFalse(((Label) view.lookup("#programme-name")).getText().isBlank());
            press(list(view), KeyCode.ENTER);
            assertEquals(1, wentOn);
        });
    }

    private List<String> found(String typed) {
        choice.typed().set(typed);
        return choice.shown().stream().map(Programme::key).toList();
    }

    private ProgrammeChoiceView view() {
        var view = new ProgrammeChoiceView(choice, new Fields(new Words(texts, CLOCK, CLOCK.getZone())), texts, () -> wentOn++);
        var scene = new Scene(view, 900, 600);
        Theme.dress(scene, Look.LIGHT);
        view.applyCss();
        view.layout();
        return view;
    }

    private static TextField search(ProgrammeChoiceView view) {
        return (TextField) view.lookup("#programme-search");
    }

    @SuppressWarnings("unchecked")
    private static ListView<Programme> list(ProgrammeChoiceView view) {
        return (ListView<Programme>) view.lookup("#programmes");
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
