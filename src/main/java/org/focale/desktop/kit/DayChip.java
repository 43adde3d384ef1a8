package org.focale.desktop.kit;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.focale.base.Texts;
import org.jspecify.annotations.Nullable;

/// A day in the size of a chip: the near ones are chosen, any other is typed in its place.
public final class DayChip extends StackPane {

    private final Words words;
    private final Texts texts;
    private final DateReader reader;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final PickChip<Optional<LocalDate>> chip;
    private final TextField typed = new TextField();

    /// @param what what day this is, as a screen reader says it: "Échéance"
    /// @param near the days that are offered; empty stands for none
    public DayChip(String id, String what, Words words, List<Optional<LocalDate>> near, String noDay) {
        this.words = words;
        this.texts = words.texts();
        this.reader = new DateReader(texts.locale());
        this.chip = new PickChip<>(id, what, Icons.AGENDA, near, each -> each.map(this::word).orElse(noDay), Optional.empty());
        chip.more(id + "-other", texts.get("kit.day.other"), this::type);
        chip.value().addListener((_, _, now) -> day.set(now.orElse(null)));
        day.addListener((_, _, now) -> chip.value().set(Optional.ofNullable(now)));
        typed.setId(id + "-typed");
        typed.setPromptText(texts.get("kit.date.prompt"));
        typed.setAccessibleText(what);
        typed.getStyleClass().add("day-typed");
        typed.focusedProperty().subscribe((_, inside) -> {
            if (!inside) {
                take();
            }
        });
        typed.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(chip);
    }

    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /// "aujourd’hui", "demain", "vendredi 27 novembre".
    private String word(LocalDate date) {
        return Math.abs(date.toEpochDay() - words.today().toEpochDay()) <= 1 ? words.ago(date) : words.day(date);
    }

    private void type() {
        typed.clear();
        getChildren().setAll(typed);
        typed.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            take();
            chip.requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back();
            chip.requestFocus();
        }
    }

    /// What cannot be read stays, with what to write.
    private void take() {
        if (typed.getText().isBlank()) {
            back();
            return;
        }
        reader.day(typed.getText(), words.today()).ifPresentOrElse(read -> {
            day.set(read);
            back();
        }, () -> {
            typed.pseudoClassStateChanged(Styles.STATE_DANGER, true);
            typed.setAccessibleHelp(texts.get("kit.date.wrong"));
        });
    }

    private void back() {
        typed.pseudoClassStateChanged(Styles.STATE_DANGER, false);
        if (!getChildren().contains(chip)) {
            getChildren().setAll(chip);
        }
    }

    /// Whether what is typed here is a day; goes there when it is not.
    public boolean isGood() {
        if (getChildren().contains(typed)) {
            take();
        }
        boolean good = getChildren().contains(chip);
        if (!good) {
            typed.requestFocus();
        }
        return good;
    }
}
