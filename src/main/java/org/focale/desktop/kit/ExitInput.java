package org.focale.desktop.kit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.focale.base.Folded;
import org.focale.base.Texts;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.ExitCategory;
import org.jspecify.annotations.Nullable;

/// How a pathway ended: what it is counted as, when, and in which words.
final class ExitInput implements Input<@Nullable Exit> {

    /// "14 novembre 2026", nearly.
    private static final int DATE_LETTERS = 8;

    /// Those that last from a day to another, which some programmes count by.
    private static final Set<ExitCategory> CONTRACTS = EnumSet.of(ExitCategory.PERMANENT_JOB, ExitCategory.FIXED_TERM_JOB,
            ExitCategory.TEMPORARY_JOB, ExitCategory.INSERTION_JOB, ExitCategory.OTHER_JOB, ExitCategory.WORK_STUDY,
            ExitCategory.QUALIFYING_TRAINING, ExitCategory.OTHER_TRAINING, ExitCategory.INTERNSHIP, ExitCategory.CIVIC_SERVICE);

    private final Words words;
    private final Texts texts;
    private final DateReader dates;
    /// No combo box: the cell inside one keeps the focus to itself, and the field would never know that it was left.
    private final ChoiceBox<@Nullable ExitCategory> category = new ChoiceBox<>();
    private final TextField date;
    private final List<String> known;
    private final CompletingInput kinds;
    private final TextField kind;
    private final TextField from;
    private final TextField to;
    private final HBox contract;
    private final VBox rows;

    /// @param known  ways to say what someone left for; other words may be typed
    /// @param chosen told what it is counted as, as soon as that is chosen
    ExitInput(String id, Words words, DateReader dates, List<String> known, Consumer<ExitCategory> chosen) {
        this.words = words;
        this.texts = words.texts();
        this.dates = dates;
        category.getItems().add(null);
        Arrays.stream(ExitCategory.values()).filter(each -> each != ExitCategory.NOT_SAID).forEach(category.getItems()::add);
        category.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ExitCategory each) {
                return each == null ? "" : texts.of(each);
            }

            @Override
            public @Nullable ExitCategory fromString(String unused) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        category.setId(id + "-category");
        category.setAccessibleText(texts.get("kit.exit.category"));
        category.setMaxWidth(Double.MAX_VALUE);
        this.date = text(id + "-date", "kit.date.prompt");
        this.known = known;
        this.kinds = new CompletingInput(this::kinds);
        this.kind = dressed((TextField) kinds.control(), id + "-kind", "kit.exit.kind");
        date.setPrefColumnCount(DATE_LETTERS);
        date.setMinWidth(Region.USE_PREF_SIZE);
        kind.setMinWidth(0);
        HBox.setHgrow(kind, Priority.ALWAYS);
        var told = new HBox(date, kind);
        told.getStyleClass().add("parts-row");
        this.from = text(id + "-from", "kit.exit.from");
        this.to = text(id + "-to", "kit.exit.to");
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        this.contract = new HBox(from, to);
        contract.getStyleClass().add("parts-row");
        this.rows = new VBox(category, told, contract);
        rows.getStyleClass().add("parts");
        kinds.hearKeysOf(rows);
        category.valueProperty().subscribe(() -> {
            showContract();
            chosen.accept(chosen());
        });
    }

    /// The known ways to say what was typed.
    List<String> kinds(String typed) {
        String folded = Folded.of(typed);
        return known.stream().filter(each -> Folded.matches(Folded.of(each), folded)).toList();
    }

    private TextField text(String id, String prompt) {
        return dressed(new TextField(), id, prompt);
    }

    private TextField dressed(TextField text, String id, String prompt) {
        text.setId(id);
        text.setPromptText(texts.get(prompt));
        text.setAccessibleText(texts.get(prompt));
        return text;
    }

    private void showContract() {
        contract.setVisible(CONTRACTS.contains(chosen()) || !from.getText().isBlank() || !to.getText().isBlank());
        contract.setManaged(contract.isVisible());
    }

    private ExitCategory chosen() {
        ExitCategory chosen = category.getValue();
        return chosen == null ? ExitCategory.NOT_SAID : chosen;
    }

    @Override
    public Region control() {
        return rows;
    }

    @Override
    public void focus() {
        category.requestFocus();
    }

    @Override
    public Reading<@Nullable Exit> read() {
        String when = date.getText().strip();
        String what = kind.getText().strip();
        boolean said = chosen() != ExitCategory.NOT_SAID || !what.isEmpty();
        if (when.isEmpty() && !said && from.getText().isBlank() && to.getText().isBlank()) {
            return new Good<>(null);
        } else if (when.isEmpty() || !said) {
            return new Wrong<>(texts.get("kit.exit.both"));
        }
        Optional<LocalDate> day = dates.day(when, words.today());
        Optional<LocalDate> first = dates.day(from.getText(), words.today());
        Optional<LocalDate> last = dates.day(to.getText(), words.today());
        if (day.isEmpty() || first.isEmpty() && !from.getText().isBlank() || last.isEmpty() && !to.getText().isBlank()) {
            return new Wrong<>(texts.get("kit.date.wrong"));
        }
        return new Good<>(new Exit(day.get(), chosen(), what, first.orElse(null), last.orElse(null)));
    }

    @Override
    public void show(@Nullable Exit exit) {
        category.setValue(exit == null || exit.category() == ExitCategory.NOT_SAID ? null : exit.category());
        write(date, exit == null ? "" : words.longDay(exit.date()));
        kinds.show(exit == null ? "" : exit.kind());
        write(from, exit == null ? "" : day(exit.contractStart()));
        write(to, exit == null ? "" : day(exit.contractEnd()));
        showContract();
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.longDay(day);
    }

    private static void write(TextField text, String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
    }
}
