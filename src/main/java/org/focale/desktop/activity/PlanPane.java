package org.focale.desktop.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.activity.ActivityRefused;
import org.focale.app.activity.Series;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.DateReader;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;

/// Plans one session or a series of them: from which day, at which hours, how often, how many times, on which days not.
final class PlanPane extends StackPane {

    private static final int WEEKS = 2;

    private final ActivityViewModel activity;
    private final Words words;
    private final Texts texts;
    private final DateReader dates;
    private final Field<@Nullable LocalDate> from;
    private final Field<@Nullable Hours> hours;
    private final Field<@Nullable Integer> times;
    private final Field<@Nullable Integer> every;
    private final Field<List<String>> without;
    private final Field<String> topic;
    private final Wrap preview = new Wrap();
    private final Prose wrong = new Prose("", Style.SMALL, "wrong-words");
    private final Button plan;

    PlanPane(ActivityViewModel activity, Words words) {
        this.activity = activity;
        this.words = words;
        this.texts = words.texts();
        this.dates = new DateReader(texts.locale());
        setId("plan-sessions");
        var fields = new Fields(words);
        from = fields.day("plan-from", texts.get("activity.plan.from"));
        hours = fields.hours("plan-hours", texts.get("activity.plan.hours"));
        times = fields.number("plan-times", texts.get("activity.plan.times"), 1, Series.MOST);
        every = fields.pick("plan-every", texts.get("activity.plan.every"), List.of(1, WEEKS),
                weeks -> texts.get(weeks == 1 ? "activity.plan.weekly" : "activity.plan.fortnightly"));
        without = fields.list("plan-without", texts.get("activity.plan.without"), texts.get("kit.date.prompt"));
        topic = fields.text("plan-topic", texts.get("activity.plan.topic"));
        times.value().set(1);
        every.value().set(1);
        plan = Buttons.primary("plan-do", "", Icons.AGENDA, this::plan);
        Stream.of(from.value(), hours.value(), times.value(), every.value(), without.value()).forEach(each -> each.subscribe(() -> look()));
        from.check(day -> day == null ? Optional.of(texts.get("activity.plan.from.wrong")) : Optional.empty());
        without.check(typed -> typed.stream().allMatch(each -> dates.day(each, words.today()).isPresent()) ? Optional.empty()
                : Optional.of(texts.get("kit.date.wrong")));
        preview.setId("plan-preview");
        var form = new VBox(from, hours, times, every, without, topic, preview, wrong, new Wrap(plan));
        form.getStyleClass().add("form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(new Card(texts.get("activity.plan.title"), scroll));
        wrong.setVisible(false);
        wrong.setManaged(false);
        look();
    }

    private Optional<Series> series() {
        LocalDate day = from.value().get();
        Integer number = times.value().get();
        if (day == null || number == null) {
            return Optional.empty();
        }
        Set<LocalDate> out = new HashSet<>();
        without.value().get().forEach(typed -> dates.day(typed, words.today()).ifPresent(out::add));
        return Optional.of(new Series(day, day.getDayOfWeek(), Objects.requireNonNullElse(every.value().get(), 1), hours.value().get(), number, out));
    }

    /// Which days it will be, before anything is saved.
    private void look() {
        List<LocalDate> days = days();
        plan.setText(texts.count("activity.plan.do", Math.max(1, days.size())));
        var shown = new ArrayList<Chip>();
        days.forEach(day -> shown.add(new Chip(words.day(day), Tone.NEUTRAL)));
        preview.getChildren().setAll(shown);
        preview.setVisible(!shown.isEmpty());
        preview.setManaged(!shown.isEmpty());
    }

    private List<LocalDate> days() {
        try {
            return series().map(Series::days).orElse(List.of());
        } catch (ActivityRefused _) {
            return List.of(); // told when the verb is pressed
        }
    }

    private void plan() {
        boolean good = topic.isGood();
        for (Field<?> each : List.of(without, times, hours, from)) {
            good &= each.isGood();
        }
        say("");
        if (good) {
            series().ifPresent(series -> activity.plan(series, topic.value().get(), this::clear, refused -> say(texts.get(refused))));
        }
    }

    private void say(String words) {
        wrong.setText(words);
        wrong.setVisible(!words.isEmpty());
        wrong.setManaged(!words.isEmpty());
    }

    /// The hours stay: the next session is often at the same.
    private void clear() {
        from.value().set(null);
        times.value().set(1);
        without.value().set(List.of());
        topic.value().set("");
    }
}
