package org.focale.desktop.kit;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Input.Good;
import org.focale.desktop.kit.Input.Wrong;
import org.jspecify.annotations.Nullable;

/// One labelled field: checked and saved when it is left (or on Enter), Escape brings the last good value back.
/// Made by [Fields].
///
/// @param <T> what is typed; null for "nothing" where the kind of field allows it
public final class Field<T extends @Nullable Object> extends VBox {

    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private final Input<T> input;
    private final ObjectProperty<T> value;
    private final Label label = new Label();
    private final HBox head = new HBox(label);
    private final Label message = new Label();
    private String hint = "";
    private Function<T, Optional<String>> check = _ -> Optional.empty();
    private Consumer<T> left = _ -> {};

    Field(String id, String words, Input<T> input, T empty) {
        this.input = input;
        this.value = new SimpleObjectProperty<>(empty);
        getStyleClass().add("field");
        label.setText(words);
        label.getStyleClass().add(Style.LABEL);
        label.setLabelFor(input.control());
        head.getStyleClass().add("field-head");
        message.getStyleClass().add("field-message");
        message.setId(id + "-message");
        message.setWrapText(true);
        say("", false);

        Region control = input.control();
        control.setId(id);
        control.setAccessibleText(words);
        control.setMaxWidth(Double.MAX_VALUE);
        control.focusWithinProperty().addListener((_, _, inside) -> {
            if (inside) {
                input.enter(value.get());
            } else {
                commit();
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.whenChosen(this::commit);
        value.addListener((_, before, now) -> {
            // What the user is typing stays; what only stood there follows, or leaving the field would write it back.
            if (!control.isFocusWithin() || stands(before)) {
                input.show(now);
            }
        });
        input.show(empty);
        getChildren().setAll(head, control, message);
    }

    /// The last good value. Set it to show another; bind it to a view model.
    public ObjectProperty<T> value() {
        return value;
    }

    /// An empty answer means that the value is good; else it says what is wrong and what to write.
    public Field<T> check(Function<T, Optional<String>> check) {
        this.check = check;
        return this;
    }

    /// Called with the new value when the user changed it and it is good: saves it.
    public Field<T> whenLeft(Consumer<T> save) {
        this.left = save;
        return this;
    }

    /// What may be written here, in small letters under the field.
    public Field<T> hint(String words) {
        hint = words;
        say(hint, false);
        return this;
    }

    /// A grey example inside the field.
    public Field<T> prompt(String words) {
        switch (input.control()) {
            case TextInputControl text -> text.setPromptText(words);
            case ComboBox<?> box -> box.setPromptText(words);
            default -> { }
        }
        return this;
    }

    /// What stands in the field at each key, for a search while typing.
    public Field<T> whenTyped(Consumer<String> typed) {
        if (input.control() instanceof TextInputControl text) {
            text.textProperty().addListener((_, _, now) -> typed.accept(now));
        }
        return this;
    }

    /// Free words about someone: those that could be left out are told under the field.
    public Field<T> aboutSomeone(Texts texts) {
        if (input.control() instanceof TextInputControl text) {
            getChildren().add(WordHint.under(text, texts));
        }
        return this;
    }

    /// In a row of fields, where what stands beside it says what it is: the label is its prompt, and is still read aloud.
    public Field<T> bare() {
        getStyleClass().add("bare-field");
        getChildren().remove(head);
        return prompt(label.getText());
    }

    /// The small clock that shows what this field said before.
    public Field<T> history(String words, Runnable open) {
        head.getChildren().add(Buttons.icon(control().getId() + "-history", words, Icons.HISTORY, open));
        return this;
    }

    /// A mark beside the label: two versions of this field are kept.
    public Field<T> mark(String words, Runnable open) {
        unmark();
        var mark = Chip.button(control().getId() + "-mark", words, Icons.TWO_VERSIONS, open);
        Tone.WARN.dress(mark);
        head.getChildren().add(1, mark);
        return this;
    }

    public void unmark() {
        head.getChildren().removeIf(node -> (control().getId() + "-mark").equals(node.getId()));
    }

    /// What stands there can be read, and not changed. What was typed can still be copied.
    public void lock(boolean locked) {
        pseudoClassStateChanged(LOCKED, locked);
        if (input instanceof TextInput<T>(var text, _, _, _)) {
            text.setEditable(!locked);
        } else {
            control().setDisable(locked);
        }
    }

    /// Says under the field what is wrong with it.
    public void wrong(String words) {
        say(words, true);
    }

    /// Takes back what [#wrong] said.
    public void right() {
        say(hint, false);
    }

    /// Takes what stands in the field now; when it is not good, says so and goes there. For the button of a form.
    public boolean isGood() {
        boolean good = commit();
        if (!good) {
            focus();
        }
        return good;
    }

    /// Goes where one types.
    public void focus() {
        input.focus();
    }

    public Region control() {
        return input.control();
    }

    private boolean commit() {
        switch (input.read()) {
            case Wrong<T>(String words) -> {
                wrong(words);
                return false;
            }
            case Good<T>(T read) -> {
                Optional<String> complaint = check.apply(read);
                complaint.ifPresentOrElse(this::wrong, () -> say(hint, false));
                if (complaint.isEmpty()) {
                    take(read);
                }
                return complaint.isEmpty();
            }
        }
    }

    private void take(T read) {
        if (!Objects.equals(read, value.get())) {
            value.set(read);
            left.accept(read);
        }
        if (!control().isFocusWithin()) {
            input.show(value.get());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(control() instanceof TextArea)) {
            commit();
        } else if (event.getCode() == KeyCode.ESCAPE && differs()) {
            input.show(value.get());
            input.enter(value.get());
            say(hint, false);
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && control() instanceof TextArea area && !event.isShortcutDown()) {
            // Tab goes on, as from any other field: nobody is caught here who has no mouse.
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private boolean differs() {
        return !stands(value.get());
    }

    private boolean stands(T given) {
        return input.read() instanceof Good<T>(T read) && Objects.equals(read, given);
    }

    private void say(String words, boolean wrong) {
        message.setText(words);
        message.setVisible(!words.isEmpty());
        message.setManaged(!words.isEmpty());
        message.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        input.control().pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        input.control().setAccessibleHelp(words);
    }
}
