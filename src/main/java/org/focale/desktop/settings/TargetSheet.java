package org.focale.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Switch;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.programme.Branch;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.Rule;
import org.focale.domain.programme.Subject;
import org.focale.domain.programme.Target;
import org.jspecify.annotations.Nullable;

/// Asks for one target: what is promised, how much, who counts; what is rarely said is folded.
final class TargetSheet {

    private static final int LARGEST = 100_000_000;
    private static final int WHOLE = 100;

    private final Texts texts;
    private final Fields fields;
    private final Target now;
    private final Field<String> label;
    private final Field<@Nullable Subject> subject;
    private final Field<Target.@Nullable Form> form;
    private final Field<Target.@Nullable Comparison> comparison;
    private final Field<@Nullable Integer> value;
    private final Field<@Nullable Integer> upTo;
    private final Field<@Nullable Integer> baseline;
    private final Field<String> unit;
    private final Field<String> by;
    private final Field<String> ofWhom;
    private final Field<@Nullable String> counter;
    private final Field<String> place;
    private final Switch everyYear;
    private final RuleFields who;
    private final RuleFields among;
    private final VBox people = new VBox();
    private final VBox rest = new VBox();
    private final VBox how = new VBox();

    /// @param now of what stands now; empty for a new target
    /// @return to be asked with
    static Sheet<Target> of(Optional<Target> now, Programme programme, Words words) {
        return new TargetSheet(now.orElse(new Target("", Subject.PEOPLE, Target.Form.COUNT, Target.Comparison.NOT_SAID, null, null, "", false, "",
                Rule.NOT_SAID, Rule.NOT_SAID, "", "", "", null)), programme, words)
                .sheet(words.texts().get(now.isPresent() ? "fields.target.title" : "fields.target.new"));
    }

    private TargetSheet(Target now, Programme programme, Words words) {
        this.now = now;
        this.texts = words.texts();
        this.fields = new Fields(words);
        label = said("target-label", "label", now.label()).prompt(texts.get("fields.target.label.prompt"))
                .check(typed -> typed.isBlank() ? Optional.of(texts.get("fields.target.label.missing")) : Optional.empty());
        subject = fields.choice("target-subject", texts.get("fields.target.subject"), others(Subject.values(), Subject.NOT_SAID), texts::of);
        form = fields.pick("target-form", texts.get("fields.target.form"), others(Target.Form.values(), Target.Form.NOT_SAID), texts::of);
        comparison = fields.choice("target-comparison", texts.get("fields.target.comparison"),
                others(Target.Comparison.values(), Target.Comparison.NOT_SAID), texts::of);
        value = number("target-value", "value", now.value());
        upTo = number("target-up-to", "up-to", now.upTo());
        baseline = number("target-baseline", "baseline", now.baseline());
        unit = said("target-unit", "unit", now.unit()).prompt(texts.get("fields.target.unit.prompt"));
        by = said("target-by", "by", now.by()).prompt(texts.get("fields.target.by.prompt"));
        ofWhom = said("target-of-whom", "of-whom", now.ofWhom());
        var counters = Stream.concat(programme.counters().stream(), Stream.of(now.counter())).filter(each -> !each.isEmpty()).distinct().toList();
        counter = fields.choice("target-counter", texts.get("fields.reached.counter"), counters, each -> each);
        place = said("target-place", "place", now.place());
        everyYear = new Switch("target-every-year", texts.get("fields.target.every-year"), Tone.ACCENT);
        var branches = programme.branches().stream().map(Branch::name).toList();
        who = new RuleFields("target-who", texts.get("fields.target.who"), now.who(), branches, fields, texts);
        among = new RuleFields("target-among", texts.get("fields.target.among"), now.among(), branches, fields, texts);
        subject.value().set(now.subject() == Subject.NOT_SAID ? null : now.subject());
        form.value().set(now.form() == Target.Form.NOT_SAID ? null : now.form());
        comparison.value().set(now.comparison() == Target.Comparison.NOT_SAID ? null : now.comparison());
        counter.value().set(now.counter().isEmpty() ? null : now.counter());
        everyYear.setSelected(now.everyYear());
    }

    private static <E extends Enum<E>> List<E> others(E[] all, E unknown) {
        return Stream.of(all).filter(each -> each != unknown).toList();
    }

    private Field<String> said(String id, String key, String words) {
        var field = fields.text(id, texts.get(switch (key) {
            case "label" -> "fields.target.label";
            case "unit" -> "fields.target.unit";
            case "by" -> "fields.target.by";
            case "of-whom" -> "fields.target.of-whom";
            default -> "fields.target.place";
        }));
        field.value().set(words);
        return field;
    }

    private Field<@Nullable Integer> number(String id, String key, @Nullable Integer number) {
        var field = fields.number(id, texts.get(switch (key) {
            case "value" -> "fields.target.value";
            case "up-to" -> "fields.target.up-to";
            default -> "fields.target.baseline";
        }), 0, LARGEST);
        field.value().set(number);
        return field;
    }

    private Sheet<Target> sheet(String title) {
        var fold = Buttons.link("target-more", texts.get("fields.target.more"), Icons.EXPAND, () -> fold(true));
        var everyYearLine = new Line(texts.get("fields.target.every-year")).end(everyYear);
        for (VBox box : List.of(people, rest, how)) {
            box.getStyleClass().add("form");
        }
        rest.managedProperty().bind(rest.visibleProperty());
        fold.managedProperty().bind(fold.visibleProperty());
        fold.visibleProperty().bind(rest.visibleProperty().not());
        Runnable ask = () -> {
            how.getChildren().setAll(new Equal(parts().toArray(Node[]::new)));
            people.getChildren().setAll(switch (about()) {
                case PEOPLE -> List.of(who);
                case REACHED -> List.of(new Equal(counter, place));
                default -> List.<Node>of();
            });
            rest.getChildren().setAll(about() == Subject.PEOPLE ? List.of(new Equal(unit, by), everyYearLine, among, ofWhom)
                    : List.of(new Equal(unit, by), everyYearLine, ofWhom));
        };
        subject.value().subscribe(ask);
        form.value().subscribe(ask);
        comparison.value().subscribe(ask);
        ask.run();
        fold(!now.by().isEmpty() || now.everyYear() || !now.ofWhom().isEmpty() || !now.among().equals(Rule.NOT_SAID));
        return new Sheet<>(title, ProgrammeSheets.content(List.of(label, subject, form, how, people, fold, rest)), texts.get("fields.sheet.keep"),
                this::target);
    }

    private void fold(boolean open) {
        rest.setVisible(open);
    }

    private List<Node> parts() {
        var parts = new ArrayList<Node>(List.of(comparison, value));
        if (comparison.value().get() == Target.Comparison.BETWEEN) {
            parts.add(upTo);
        }
        if (form.value().get() == Target.Form.RISE) {
            parts.add(baseline);
        }
        return parts;
    }

    private Subject about() {
        return Objects.requireNonNullElse(subject.value().get(), Subject.NOT_SAID);
    }

    private Optional<Target> target() {
        boolean good = label.isGood() & value.isGood() & upTo.isGood() & baseline.isGood() & unit.isGood() & by.isGood() & ofWhom.isGood()
                & place.isGood();
        var counted = who.rule();
        var from = among.rule();
        if (!good || counted.isEmpty() || from.isEmpty() || isWrong()) {
            return Optional.empty();
        }
        boolean isPeople = about() == Subject.PEOPLE;
        boolean isReached = about() == Subject.REACHED;
        return Optional.of(new Target(label.value().get(), about(), Objects.requireNonNullElse(form.value().get(), Target.Form.NOT_SAID), how(),
                value.value().get(), how() == Target.Comparison.BETWEEN ? upTo.value().get() : null, unit.value().get(), everyYear.isSelected(),
                by.value().get(), isPeople ? counted.get() : Rule.NOT_SAID, isPeople ? from.get() : Rule.NOT_SAID, ofWhom.value().get(),
                isReached ? Objects.requireNonNullElse(counter.value().get(), "") : "", isReached ? place.value().get() : "",
                form.value().get() == Target.Form.RISE ? baseline.value().get() : null));
    }

    private Target.Comparison how() {
        return Objects.requireNonNullElse(comparison.value().get(), Target.Comparison.NOT_SAID);
    }

    private boolean isWrong() {
        @Nullable Integer from = value.value().get();
        @Nullable Integer to = upTo.value().get();
        if (form.value().get() == Target.Form.SHARE && from != null && from > WHOLE) {
            value.wrong(texts.get("fields.target.share.wrong"));
            return true;
        }
        if (how() == Target.Comparison.BETWEEN && from != null && to != null && from > to) {
            upTo.wrong(texts.get("fields.length.backwards"));
            return true;
        }
        return false;
    }
}
