package org.focale.desktop.person;

import atlantafx.base.theme.Styles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.DayChip;
import org.focale.desktop.kit.GrowingText;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.PickChip;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Sides;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WordHint;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Sharing;
import org.jspecify.annotations.Nullable;

/// Where a note is written, in one go: the words, then how, how long, when, who and for whom, each a chip. Ctrl+Enter saves.
final class NoteBox extends VBox {

    private static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30, 45, 60, 90, 120, 180);
    private static final int MOST_ROWS = 14;

    private final Words words;
    private final Texts texts;
    private final GrowingText text;
    private final DayChip date;
    private final Prose wrong = new Prose("", "field-message");

    /// @param id   prefix of every id in it
    /// @param save saves the note
    /// @param stop leaves it; nothing happens for a new one
    NoteBox(String id, NoteWriter writer, List<String> workers, Words words, Runnable save, Runnable stop) {
        this.words = words;
        this.texts = words.texts();
        getStyleClass().add("note-box");
        text = new GrowingText(writer.isNew() ? 1 : 2, MOST_ROWS);
        text.setId(id + "text");
        text.setPromptText(texts.get("timeline.note.prompt"));
        text.setAccessibleText(texts.get("timeline.note.text"));
        text.textProperty().bindBidirectional(writer.text());
        LocalDate today = words.today();
        date = new DayChip(id + "date", texts.get("timeline.note.date"), words,
                List.of(Optional.of(today), Optional.of(today.minusDays(1)), Optional.of(today.minusDays(2))), texts.get("timeline.note.no-date"));
        date.day().bindBidirectional(writer.date());
        var sharing = chip(id + "sharing", "timeline.note.sharing", Icons.LOCK, List.of(Sharing.ASSOCIATION, Sharing.MINE, Sharing.LEAD),
                writer.sharing());
        writer.sharing().subscribe(chosen -> (chosen == Sharing.MINE ? Tone.WARN : Tone.ACCENT).dress(sharing));
        var chips = new Wrap(chip(id + "medium", "timeline.note.medium", Icons.INTERVIEW, media(), writer.medium()), minutes(id, writer), date,
                author(id, writer, workers), sharing);
        var hint = new WordHint("word-hint", texts);
        writer.hints().subscribe(hint::show);
        getChildren().setAll(text, hint, wrong(writer), new Sides(chips, verbs(id, writer, save, stop)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, writer, save, stop));
    }

    /// Goes where one types, as soon as it is in a window.
    void focus() {
        if (text.getScene() != null) {
            text.requestFocus();
            text.end();
            return;
        }
        text.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends @Nullable Scene> scene, @Nullable Scene before, @Nullable Scene now) {
                scene.removeListener(this);
                text.requestFocus();
            }
        });
    }

    /// What was typed while the note before was saved stands there now: one types after it.
    void goOn() {
        text.end();
    }

    private static List<Medium> media() {
        return List.of(Medium.INTERVIEW, Medium.CALL, Medium.MESSAGE, Medium.VISIT, Medium.GROUP, Medium.LETTER, Medium.OTHER);
    }

    private <E extends Enum<E>> PickChip<E> chip(String id, String whatKey, Icons icon, List<E> values, Property<E> value) {
        var chip = new PickChip<E>(id, texts.get(whatKey), icon, values, texts::of, value.getValue());
        chip.value().bindBidirectional(value);
        return chip;
    }

    private Node minutes(String id, NoteWriter writer) {
        var values = new ArrayList<Optional<Integer>>(MINUTES.stream().map(Optional::of).toList());
        values.addFirst(Optional.empty());
        var chip = new PickChip<Optional<Integer>>(id + "minutes", texts.get("timeline.note.minutes"), Icons.TIME, values,
                minutes -> minutes.map(it -> words.lasting(Duration.ofMinutes(it))).orElse(texts.get("timeline.note.minutes")),
                Optional.empty());
        chip.value().bindBidirectional(writer.minutes());
        return chip;
    }

    private Node author(String id, NoteWriter writer, List<String> workers) {
        var names = Stream.concat(Stream.of(writer.author().get()), workers.stream()).filter(name -> !name.isBlank()).distinct().toList();
        var chip = new PickChip<String>(id + "author", texts.get("timeline.note.author"), Icons.PERSON, names,
                name -> name.isBlank() ? texts.get("timeline.note.author") : name, "");
        chip.value().bindBidirectional(writer.author());
        return chip;
    }

    private Region verbs(String id, NoteWriter writer, Runnable save, Runnable stop) {
        Button verb = Buttons.bare(Buttons.primary(id + "save", texts.get(writer.isNew() ? "timeline.note.write" : "timeline.note.save"),
                Icons.DONE, () -> save(writer, save)));
        if (writer.isNew()) {
            return verb;
        }
        return new Wrap(Buttons.bare(Buttons.plain(id + "stop", texts.get("kit.cancel"), Icons.REMOVE, stop)), verb);
    }

    private void save(NoteWriter writer, Runnable save) {
        if (writer.text().get().isBlank()) {
            focus();
        } else if (date.isGood()) {
            save.run();
        }
    }

    private void key(KeyEvent event, NoteWriter writer, Runnable save, Runnable stop) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save(writer, save);
        } else if (event.getCode() == KeyCode.ESCAPE && event.getTarget() == text) {
            event.consume();
            stop.run();
        }
    }

    private Node wrong(NoteWriter writer) {
        wrong.pseudoClassStateChanged(Styles.STATE_DANGER, true);
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.textProperty().bind(writer.wrong());
        return wrong;
    }
}
