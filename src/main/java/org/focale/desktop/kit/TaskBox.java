package org.focale.desktop.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.domain.note.Task;
import org.jspecify.annotations.Nullable;

/// Where a task is written or changed: what, by when, by whom. Enter saves, Escape gives up.
public final class TaskBox extends VBox {

    private static final int IN_A_WEEK = 7;

    private final TextField what = new TextField();
    private final DayChip due;
    private final PickChip<String> who;
    private final Wrap chips = new Wrap();
    private final Region verb;
    private Runnable save = () -> {};
    private Runnable stop = () -> {};

    /// @param workers those who may do it
    /// @param verb    "Ajouter", "Enregistrer"
    public TaskBox(String id, Words words, List<String> workers, String verb) {
        Texts texts = words.texts();
        getStyleClass().add("task-box");
        setId(id);
        what.setId(id + "-what");
        what.setPromptText(texts.get("kit.task.prompt"));
        what.setAccessibleText(texts.get("kit.task.what"));
        LocalDate today = words.today();
        this.due = new DayChip(id + "-due", texts.get("kit.task.due"), words, List.of(Optional.empty(), Optional.of(today),
                Optional.of(today.plusDays(1)), Optional.of(today.plusDays(IN_A_WEEK))), texts.get("kit.task.no-day"));
        this.who = new PickChip<>(id + "-who", texts.get("kit.task.who"), Icons.PERSON, withNobody(workers),
                name -> name.isEmpty() ? texts.get("kit.task.anybody") : name, "");
        this.verb = Buttons.bare(Buttons.plain(id + "-save", verb, Icons.ADD, this::save));
        this.verb.getStyleClass().add("chip-verb");
        chips.getChildren().setAll(due, who, this.verb);
        getChildren().setAll(what, WordHint.under(what, texts), chips);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static List<String> withNobody(List<String> workers) {
        var all = new ArrayList<>(workers);
        all.addFirst("");
        return all;
    }

    /// The chips come once something is typed: an empty box is one quiet line.
    public TaskBox quiet() {
        chips.visibleProperty().bind(what.textProperty().isNotEmpty().or(focusWithinProperty()));
        chips.managedProperty().bind(chips.visibleProperty());
        return this;
    }

    /// After the chips.
    public TaskBox last(Node node) {
        chips.getChildren().add(node);
        return this;
    }

    public TaskBox show(Task task) {
        what.setText(task.words());
        due.day().set(task.due());
        who.value().set(task.who());
        return this;
    }

    public void offer(List<String> workers) {
        who.offer(withNobody(workers));
    }

    public TaskBox whenSaved(Runnable then) {
        this.save = then;
        return this;
    }

    public TaskBox whenStopped(Runnable then) {
        this.stop = then;
        return this;
    }

    /// What stands in it.
    public record Said(String what, @Nullable LocalDate due, String who) {}

    public Said said() {
        return new Said(what(), due(), who());
    }

    /// Empties it for the next one, which may be begun already.
    ///
    /// @param saved the one before
    public void beginAfter(Said saved) {
        Said now = said();
        what.setText(TypedOn.after(saved.what(), now.what()));
        what.end();
        if (Objects.equals(now.due(), saved.due())) {
            due.day().set(null);
        }
        if (now.who().equals(saved.who())) {
            who.value().set("");
        }
    }

    /// What stands in it, at each letter.
    public ReadOnlyStringProperty typed() {
        return what.textProperty();
    }

    public String what() {
        return what.getText().strip();
    }

    public @Nullable LocalDate due() {
        return due.day().get();
    }

    public String who() {
        return who.value().get();
    }

    public void focus() {
        what.requestFocus();
        what.end();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (event.getTarget() == what || event.isShortcutDown())) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            stop.run();
        }
    }

    private void save() {
        if (due.isGood()) {
            save.run();
        }
    }
}
