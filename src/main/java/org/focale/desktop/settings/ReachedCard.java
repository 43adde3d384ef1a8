package org.focale.desktop.settings;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.Reached;
import org.jspecify.annotations.Nullable;

/// The people reached before anybody enters, counted without names: how many, when, where.
final class ReachedCard {

    private static final int MOST_PEOPLE = 1_000_000;

    private final Card card;
    private final ProgrammesViewModel programmes;
    private final Words words;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final Prose total = new Prose("", Style.STRONG);

    ReachedCard(ProgrammesViewModel programmes, RecordEditor<Programme> editor, Words words) {
        this.card = new Card(words.texts().get("fields.reached.title"));
        this.programmes = programmes;
        this.words = words;
        this.texts = words.texts();
        var fields = new Fields(words);
        Field<@Nullable LocalDate> day = fields.day("reached-day", texts.get("fields.reached.day"));
        day.value().set(words.today());
        Field<@Nullable Integer> people = fields.number("reached-people", texts.get("fields.reached.people"), 1, MOST_PEOPLE)
                .check(number -> number == null ? Optional.of(texts.get("app.record.reached.people")) : Optional.empty());
        Field<String> place = fields.text("reached-place", texts.get("fields.reached.place"));
        Field<String> how = fields.text("reached-words", texts.get("fields.reached.words")).prompt(texts.get("fields.reached.words.prompt"));
        var counters = editor.record().get().counters();
        Field<@Nullable String> counter = fields.choice("reached-counter", texts.get("fields.reached.counter"), counters, each -> each);
        counter.value().set(counters.isEmpty() ? null : counters.getFirst());
        counter.setVisible(counters.size() > 1);
        counter.setManaged(counters.size() > 1);
        var add = Buttons.plain("reached-add", texts.get("fields.reached.add"), Icons.ADD, () -> {
            if (day.isGood() & people.isGood() & place.isGood() & how.isGood()) {
                programmes.count(Objects.requireNonNullElse(counter.value().get(), ""),
                        Objects.requireNonNullElse(day.value().get(), words.today()),
                        Objects.requireNonNullElse(people.value().get(), 0), place.value().get(), how.value().get(), () -> {
                            people.value().set(null);
                            how.value().set("");
                            people.focus();
                        });
            }
        });
        card.body().getStyleClass().add("form");
        card.body().getChildren().setAll(new Prose(texts.get("fields.reached.detail"), Style.MUTED), new Equal(people, day), counter,
                new Equal(place, how), new Wrap(add), total, lines);
        programmes.beside().subscribe(now -> fill(now));
    }

    Card card() {
        return card;
    }

    private void fill(ProgrammesViewModel.Beside beside) {
        lines.getChildren().clear();
        long sum = beside.reached().stream().map(Reached::people).filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
        total.setText(sum == 0 ? "" : texts.count("fields.reached.total", sum));
        for (Reached each : beside.reached()) {
            int people = Objects.requireNonNullElse(each.people(), 0);
            String title = texts.count("fields.reached.line", people);
            String detail = Stream.of(each.day() == null ? "" : words.longDay(each.day()), each.place(), each.counter(), each.words())
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
            lines.getChildren().add(new Line(Icons.PEOPLE, Tone.NEUTRAL, title, detail).end(Buttons.icon(
                    "reached-" + (lines.getChildren().size() + 1) + "-remove", texts.get("fields.programme.remove", title), Icons.REMOVE,
                    () -> programmes.delete(each, texts.get("fields.programme.removed", title)))));
        }
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(new Prose(texts.get("fields.reached.empty"), Style.MUTED));
        }
    }
}
