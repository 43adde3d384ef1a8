package org.focale.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.focale.desktop.kit.Fx;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fields in two versions decided in the real screen without a mouse.
class ReviewByKeyboardTest {

    @TempDir
    Path folder;
    private Disagreement disagreement;
    private ExchangeViewModel exchange;
    private ExchangeView view;
    private @Nullable Stage stage;

    @BeforeEach
    void open() throws Exception {
        disagreement = new Disagreement(folder);
        var thomas = disagreement.known("Thomas", "Wolff");
        var aicha = disagreement.known("Aïcha", "Traoré");
        disagreement.sent();
        disagreement.both(thomas, Map.of("phone", "06 00 00 00 77", "mobility", "vélo"), Map.of("phone", "06 00 00 00 48", "mobility", "tram"));
        disagreement.both(aicha, Map.of("targetJob", "Cuisinière"), Map.of("targetJob", "Aide-cuisinière"));
        disagreement.met();
        Fx.run(() -> {
            var office = disagreement.office;
            exchange = new ExchangeViewModel(office.cases, office.jobs, office.dialogs, office.words, _ -> { });
            exchange.goDecide();
            view = new ExchangeView(exchange, office.words);
            stage = new Stage();
            stage.setScene(new Scene(view, 1366, 768));
            stage.show();
            lay();
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> Objects.requireNonNull(stage).close());
        disagreement.close();
    }

    @Test
    void theArrowsGoThroughTheListAndTheNumberKeepsAVersion() throws Exception {
        Fx.run(() -> {
            find("undecided-0").requestFocus();
            press(KeyCode.DOWN, "");
            assertEquals("undecided-1", focused().getId());
            press(KeyCode.DOWN, "");
            assertEquals("undecided-2", focused().getId());
            press(KeyCode.DOWN, "");
            assertEquals("undecided-2", focused().getId(), "the last stays");
            press(KeyCode.UP, "");
            press(KeyCode.DIGIT2, "2");
            assertEquals(2, exchange.review().shown().get().size());
            assertEquals("tram", disagreement.read("Thomas").mobility());
            assertEquals("undecided-1", focused().getId(), "the hand stays where it was");
            press(KeyCode.DIGIT1, "1");
            assertEquals("06 00 00 00 77", disagreement.read("Thomas").phone());
        });
        Fx.run(() -> {
            lay();
            find("undecided-0").requestFocus();
            press(KeyCode.DIGIT9, "9");
            assertEquals(1, exchange.review().shown().get().size(), "there is no ninth version");
            press(KeyCode.DIGIT1, "1");
            lay();
            assertEquals("Cuisinière", disagreement.read("Aïcha").targetJob());
            assertTrue(view.lookupAll("#review-home").stream().anyMatch(Node::isVisible));
        });
    }

    @Test
    void whatIsWrittenOtherwiseTakesDigitsAsWords() throws Exception {
        Fx.run(() -> {
            find("undecided-2").requestFocus();
            press(KeyCode.ENTER, "");
            lay();
            ((Button) find("write-otherwise")).fire();
            lay();
            assertEquals("other-value", focused().getId());
            press(KeyCode.DIGIT1, "1");
            assertEquals(3, exchange.review().shown().get().size(), "a digit typed in a text decides nothing");
            ((TextField) find("other-value")).setText("06 00 00 00 55");
            ((Button) find("save-other")).fire();
            assertEquals("06 00 00 00 55", disagreement.read("Thomas").phone());
            assertFalse(exchange.review().shown().get().stream().anyMatch(each -> each.field().equals("phone")));
        });
    }

    private Node find(String id) {
        return Objects.requireNonNull(view.lookup("#" + id), id);
    }

    private Node focused() {
        return Objects.requireNonNull(view.getScene().getFocusOwner());
    }

    private void press(KeyCode code, String typed) {
        focused().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, typed, typed, code, false, false, false, false));
        lay();
    }

    private void lay() {
        for (int i = 0; i < 2; i++) {
            view.applyCss();
            view.layout();
        }
    }
}
