package org.focale.desktop.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.DayChip;
import org.focale.desktop.kit.GrowingText;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.PickChip;
import org.focale.desktop.kit.Sides;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.note.Medium;

/// Where a call, a visit or a request is written, in one go. Ctrl+Enter saves.
final class PartnerNoteBox extends VBox {

    private static final int MOST_ROWS = 12;

    private final PartnerViewModel partner;
    private final GrowingText text = new GrowingText(1, MOST_ROWS);
    private final DayChip date;

    PartnerNoteBox(PartnerViewModel partner, Words words) {
        this.partner = partner;
        Texts texts = words.texts();
        var writer = partner.writer();
        getStyleClass().add("note-box");
        text.setId("partner-note-text");
        text.setPromptText(texts.get("directory.note.prompt"));
        text.setAccessibleText(texts.get("directory.note.prompt"));
        text.textProperty().bindBidirectional(writer.text());
        LocalDate today = words.today();
        date = new DayChip("partner-note-date", texts.get("domain.field.partner-note.date"), words,
                List.of(Optional.of(today), Optional.of(today.minusDays(1)), Optional.of(today.minusDays(2))), texts.get("directory.note.today"));
        date.day().bindBidirectional(writer.date());
        var medium = new PickChip<>("partner-note-medium", texts.get("domain.field.partner-note.medium"), Icons.INTERVIEW,
                List.of(Medium.CALL, Medium.VISIT, Medium.MESSAGE, Medium.LETTER, Medium.GROUP, Medium.OTHER), texts::of, writer.medium().get());
        medium.value().bindBidirectional(writer.medium());
        var request = Chip.toggle("partner-note-request", texts.get("directory.note.request"));
        request.selectedProperty().bindBidirectional(writer.request());
        getChildren().setAll(text, new Sides(new Wrap(medium, date, request),
                Buttons.bare(Buttons.primary("partner-note-write", texts.get("directory.note.write"), Icons.DONE, this::write))));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                write();
            }
        });
    }

    private void write() {
        if (text.getText().isBlank()) {
            text.requestFocus();
        } else if (date.isGood()) {
            partner.write(() -> {
                text.requestFocus();
                text.end();
            });
        }
    }
}
