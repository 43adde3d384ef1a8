package org.focale.desktop.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Wrap;
import org.focale.store.PersonRow;

/// Asks for somebody: the first letters, then one of those who are called so. Enter takes the first.
final class PersonAsking {

    private final TextField who = new TextField();
    private final Wrap found = new Wrap();
    private final PersonFinding finding;
    private final Consumer<PersonRow> choose;
    private final String id;

    /// @param id     of the field
    /// @param choose what is done with whoever was meant
    PersonAsking(String id, String prompt, PersonFinding finding, Consumer<PersonRow> choose) {
        this.id = id;
        this.finding = finding;
        this.choose = choose;
        who.setId(id + "-person");
        who.setPromptText(prompt);
        who.setAccessibleText(prompt);
        who.textProperty().bindBidirectional(finding.typed());
        who.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        finding.matches().subscribe(this::show);
    }

    TextField who() {
        return who;
    }

    /// Those who are called so, each a chip.
    Wrap found() {
        return found;
    }

    private void key(KeyEvent event) {
        var matches = finding.matches().get();
        if (event.getCode() == KeyCode.ENTER && !matches.isEmpty()) {
            event.consume();
            choose.accept(matches.getFirst());
        }
    }

    private void show(List<PersonRow> matches) {
        found.getChildren().clear();
        for (PersonRow row : matches) {
            found.getChildren().add(Chip.button(id + "-match-" + found.getChildren().size(), TodayLines.name(row), Icons.PERSON,
                    () -> choose.accept(row)));
        }
    }
}
