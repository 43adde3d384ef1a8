package org.focale.desktop.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.programme.Length;
import org.focale.domain.programme.Phase;
import org.focale.domain.programme.PositiveExit;
import org.jspecify.annotations.Nullable;

/// The small questions of a programme: how long something lasts, what a phase is, which exit counts as positive.
final class ProgrammeSheets {

    private static final int LONGEST = 520;
    private static final List<Length.Basis> BASES = List.of(Length.Basis.TYPICAL, Length.Basis.RANGE, Length.Basis.CAPPED_RANGE,
            Length.Basis.AVERAGE, Length.Basis.MAXIMUM);
    private static final List<Length.Unit> UNITS = List.of(Length.Unit.MONTHS, Length.Unit.WEEKS);

    private final Texts texts;
    private final Fields fields;

    ProgrammeSheets(Words words) {
        this.texts = words.texts();
        this.fields = new Fields(words);
    }

    private String word(Length.Basis basis) {
        return texts.get(switch (basis) {
            case NOT_SAID, TYPICAL -> "fields.length.basis.TYPICAL";
            case RANGE -> "fields.length.basis.RANGE";
            case CAPPED_RANGE -> "fields.length.basis.CAPPED_RANGE";
            case AVERAGE -> "fields.length.basis.AVERAGE";
            case MAXIMUM -> "fields.length.basis.MAXIMUM";
        });
    }

    /// How long something lasts, in five fields.
    private final class LengthFields {

        private final Field<Length.@Nullable Basis> basis = fields.choice("length-basis", texts.get("fields.length.basis"), BASES,
                ProgrammeSheets.this::word);
        private final Field<Length.@Nullable Unit> unit = fields.pick("length-unit", texts.get("fields.length.unit"), UNITS,
                each -> texts.get(each == Length.Unit.WEEKS ? "fields.length.unit.WEEKS" : "fields.length.unit.MONTHS"));
        private final Field<@Nullable Integer> least = fields.number("length-least", texts.get("fields.length.least"), 1, LONGEST);
        private final Field<@Nullable Integer> most = fields.number("length-most", texts.get("fields.length.most"), 1, LONGEST);
        private final Field<String> note = fields.text("length-note", texts.get("fields.length.note"));

        LengthFields(Length now) {
            basis.value().set(now.basis() == Length.Basis.NOT_SAID ? null : now.basis());
            unit.value().set(now.unit() == Length.Unit.NOT_SAID ? Length.Unit.MONTHS : now.unit());
            least.value().set(now.least());
            most.value().set(now.most());
            note.value().set(now.note());
        }

        List<Node> rows() {
            return List.of(new Equal(least, most), unit, basis, note);
        }

        /// Empty when something has to be put right first.
        Optional<Length> length() {
            boolean good = least.isGood() & most.isGood() & basis.isGood() & note.isGood();
            @Nullable Integer from = least.value().get();
            @Nullable Integer to = most.value().get();
            if (good && from != null && to != null && from > to) {
                most.wrong(texts.get("fields.length.backwards"));
                return Optional.empty();
            }
            boolean said = from != null || to != null;
            return !good ? Optional.empty() : Optional.of(new Length(
                    said ? Objects.requireNonNullElse(basis.value().get(), Length.Basis.TYPICAL) : Length.Basis.NOT_SAID,
                    said ? Objects.requireNonNullElse(unit.value().get(), Length.Unit.MONTHS) : Length.Unit.NOT_SAID, from, to,
                    note.value().get()));
        }
    }

    Sheet<Length> length(String title, Length now) {
        var asked = new LengthFields(now);
        return new Sheet<>(title, content(asked.rows()), texts.get("fields.sheet.keep"), asked::length);
    }

    /// @param now empty for a new phase
    Sheet<Phase> phase(Optional<Phase> now) {
        Field<String> name = fields.text("phase-name", texts.get("fields.phase.name"))
                .check(typed -> typed.isBlank() ? Optional.of(texts.get("fields.phase.name.missing")) : Optional.empty());
        Field<String> note = fields.area("phase-note", texts.get("fields.phase.note"), 2);
        name.value().set(now.map(Phase::name).orElse(""));
        note.value().set(now.map(Phase::note).orElse(""));
        var length = new LengthFields(now.map(Phase::length).orElse(Length.NOT_SAID));
        var rows = new ArrayList<Node>(List.of(name));
        rows.addAll(length.rows());
        rows.add(note);
        return new Sheet<>(texts.get(now.isPresent() ? "fields.phase.title" : "fields.phase.new"), content(rows), texts.get("fields.sheet.keep"),
                () -> name.isGood() & note.isGood() ? length.length().map(said -> new Phase(name.value().get(), said, note.value().get()))
                        : Optional.empty());
    }

    /// @param now empty for a new line
    Sheet<PositiveExit> exit(Optional<PositiveExit> now) {
        Field<String> words = fields.text("exit-words", texts.get("fields.exit.words")).prompt(texts.get("fields.exit.words.prompt"))
                .check(typed -> typed.isBlank() ? Optional.of(texts.get("fields.exit.words.missing")) : Optional.empty());
        Field<@Nullable Integer> least = fields.number("exit-least", texts.get("fields.exit.least"), 1, LONGEST);
        words.value().set(now.map(PositiveExit::words).orElse(""));
        least.value().set(now.map(PositiveExit::leastMonths).orElse(null));
        var chosen = now.map(PositiveExit::categories).orElse(List.of());
        var kinds = new Toggles<>(texts.get("fields.exit.kinds"),
                Arrays.stream(ExitCategory.values()).filter(each -> each != ExitCategory.NOT_SAID).toList(),
                each -> "exit-" + each.name().toLowerCase(Locale.ROOT).replace('_', '-'), texts::of, chosen);
        return new Sheet<>(texts.get(now.isPresent() ? "fields.exit.title" : "fields.exit.new"),
                content(List.of(words, kinds, least)), texts.get("fields.sheet.keep"), () -> {
            var categories = kinds.chosen();
            kinds.wrong(categories.isEmpty() ? texts.get("fields.exit.kinds.missing") : "");
            return words.isGood() & least.isGood() && !categories.isEmpty()
                    ? Optional.of(new PositiveExit(words.value().get(), categories, least.value().get())) : Optional.empty();
        });
    }

    static Parent content(List<Node> rows) {
        var form = new VBox(rows.toArray(Node[]::new));
        form.getStyleClass().add("form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "programme-sheet");
        return new VBox(scroll);
    }
}
