package org.focale.desktop.today;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.focale.base.Texts;
import org.focale.desktop.kit.Card;

/// Whom a contact was with, before it is written in their file. Escape gives up.
final class NoteAsking {

    private final Card card;
    private final PersonAsking asking;

    NoteAsking(TodayViewModel today, Texts texts) {
        asking = new PersonAsking("new-note", texts.get("today.note.person"), today.noting(), row -> {
            close();
            today.write(row);
        });
        card = new Card(texts.get("today.note.who"), asking.who(), asking.found());
        card.setId("today-note");
        asking.found().managedProperty().bind(today.noting().matches().map(matches -> !matches.isEmpty()));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        close();
    }

    Card card() {
        return card;
    }

    /// Opens it, or goes back to where one types.
    void open() {
        card.setVisible(true);
        card.setManaged(true);
        asking.who().requestFocus();
    }

    private void close() {
        asking.who().clear();
        card.setVisible(false);
        card.setManaged(false);
    }
}
