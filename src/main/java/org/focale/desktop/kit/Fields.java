package org.focale.desktop.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.focale.base.PartialDate;
import org.focale.base.Texts;
import org.focale.domain.Hours;
import org.focale.domain.Period;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.person.Address;
import org.jspecify.annotations.Nullable;

/// Makes the fields of a form, one method for each kind of value.
public final class Fields {

    private final Words words;
    private final Texts texts;
    private final DateReader dates;

    public Fields(Words words) {
        this.words = words;
        this.texts = words.texts();
        this.dates = new DateReader(texts.locale());
    }

    /// One line; spaces at its ends are dropped.
    public Field<String> text(String id, String label) {
        return new Field<>(id, label, new TextInput<>(new TextField(), Function.identity(), Function.identity(),
                typed -> new Input.Good<>(typed.strip())), "");
    }

    /// Several lines.
    public Field<String> area(String id, String label, int rows) {
        var area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return new Field<>(id, label, new TextInput<>(area, Function.identity(), Function.identity(),
                typed -> new Input.Good<>(typed.strip())), "");
    }

    /// A day; shown as "14 novembre 2026", typed as "14/11/2026" or shorter.
    public Field<@Nullable LocalDate> day(String id, String label) {
        Function<@Nullable LocalDate, String> longDay = day -> day == null ? "" : words.longDay(day);
        Function<@Nullable LocalDate, String> typing = day -> day == null ? ""
                : texts.get("kit.date.typed", two(day.getDayOfMonth()), two(day.getMonthValue()), String.valueOf(day.getYear()));
        Field<@Nullable LocalDate> field = new Field<>(id, label, new TextInput<@Nullable LocalDate>(new TextField(), longDay, typing,
                typed -> read(typed, dates.day(typed, words.today()), "kit.date.wrong")), null);
        return field.prompt(texts.get("kit.date.prompt"));
    }

    /// A day, a month or a year, as much as is remembered.
    public Field<@Nullable PartialDate> partialDate(String id, String label) {
        Function<@Nullable PartialDate, String> shown = date -> date == null ? "" : words.partial(date);
        Field<@Nullable PartialDate> field = new Field<>(id, label, new TextInput<@Nullable PartialDate>(new TextField(), shown, shown,
                typed -> read(typed, dates.partial(typed, words.today()), "kit.partial-date.wrong")), null);
        return field.prompt(texts.get("kit.partial-date.prompt"));
    }

    /// A whole number from `least` to `most`; empty is null.
    public Field<@Nullable Integer> number(String id, String label, int least, int most) {
        Function<@Nullable Integer, String> shown = number -> number == null ? "" : String.valueOf(number);
        return new Field<>(id, label, new TextInput<@Nullable Integer>(new TextField(), shown, shown,
                typed -> read(typed, number(typed, least, most), "kit.number.wrong", least, most)), null);
    }

    /// One of a few; the empty line stands for "not said".
    public <T> Field<@Nullable T> choice(String id, String label, List<T> values, Function<T, String> word) {
        return new Field<>(id, label, new ChoiceInput<>(values, word), null);
    }

    /// The same of a list that may grow while it is shown.
    public <T> Field<@Nullable T> choice(String id, String label, ObservableValue<List<T>> values, Function<T, String> word) {
        return new Field<>(id, label, new ChoiceInput<>(values, word), null);
    }

    /// One of a few, all in sight; none of them stands for "not said".
    public <T> Field<@Nullable T> pick(String id, String label, List<T> values, Function<T, String> word) {
        return new Field<>(id, label, new PickInput<>(id, values, word), null);
    }

    /// Words of one's own, or one of a list.
    public Field<String> suggested(String id, String label, List<String> suggestions) {
        return new Field<>(id, label, new SuggestedInput(suggestions), "");
    }

    /// Words of one's own, with suggestions under them at each letter.
    ///
    /// @param suggestions the best first; called on the window thread: out of memory, in a few milliseconds
    public Field<String> completed(String id, String label, Function<String, List<String>> suggestions) {
        return new Field<>(id, label, new CompletingInput(suggestions), "");
    }

    /// Several short texts, each a chip.
    public Field<List<String>> list(String id, String label, String prompt) {
        return new Field<>(id, label, new ListInput<>(id, new ListInput.Kind<>(List.of(prompt), Function.identity(),
                typed -> Optional.of(typed.getFirst()).filter(text -> !text.isEmpty())), texts), List.of());
    }

    /// Several whole numbers from `least` to `most`, each a chip, in their order.
    public Field<List<Integer>> numbers(String id, String label, String prompt, int least, int most, Function<Integer, String> word) {
        var kind = new ListInput.Kind<Integer>(List.of(prompt), word, typed -> number(typed.getFirst(), least, most),
                texts.get("kit.number.wrong", least, most));
        return new Field<>(id, label, new ListInput<>(id, kind, texts), List.of());
    }

    /// Several things of two words, each a chip: a language and how well it is spoken.
    public <T> Field<List<T>> pairs(String id, String label, String first, String second, Function<T, String> word,
            BiFunction<String, String, T> made) {
        var kind = new ListInput.Kind<T>(List.of(first, second), word, typed -> typed.getFirst().isEmpty() ? Optional.empty()
                : Optional.of(made.apply(typed.getFirst(), typed.getLast())));
        return new Field<>(id, label, new ListInput<>(id, kind, texts), List.of());
    }

    /// From when to when, as much as is remembered; without an end it still goes on.
    public Field<@Nullable Period> period(String id, String label) {
        Function<@Nullable PartialDate, String> shown = date -> date == null ? "" : words.partial(date);
        return new Field<>(id, label, new PartsInput<@Nullable Period>(
                List.of(new PartsInput.Part(id + "-from", texts.get("kit.period.from"), 0, 1),
                        new PartsInput.Part(id + "-to", texts.get("kit.period.to"), 0, 1)),
                period -> List.of(shown.apply(period == null ? null : period.from()), shown.apply(period == null ? null : period.to())),
                typed -> readPeriod(typed.getFirst(), typed.getLast())), null).hint(texts.get("kit.period.hint"));
    }

    private Input.Reading<@Nullable Period> readPeriod(String from, String to) {
        var start = dates.partial(from, words.today());
        var end = dates.partial(to, words.today());
        if (from.isEmpty() && to.isEmpty()) {
            return new Input.Good<>(null);
        }
        if (from.isEmpty()) {
            return new Input.Wrong<>(texts.get("kit.period.no-start"));
        }
        if (start.isEmpty() || end.isEmpty() && !to.isEmpty()) {
            return new Input.Wrong<>(texts.get("kit.partial-date.wrong"));
        }
        return new Input.Good<>(new Period(start.get(), end.orElse(null)));
    }

    /// From when to when on one day, by the clock on the wall.
    public Field<@Nullable Hours> hours(String id, String label) {
        return new Field<>(id, label, new PartsInput<@Nullable Hours>(
                List.of(new PartsInput.Part(id + "-from", texts.get("kit.hours.from"), 0, 1),
                        new PartsInput.Part(id + "-to", texts.get("kit.hours.to"), 0, 1)),
                hours -> hours == null ? List.of("", "") : List.of(words.time(hours.from()), words.time(hours.to())),
                typed -> readHours(typed.getFirst(), typed.getLast())), null);
    }

    private Input.Reading<@Nullable Hours> readHours(String from, String to) {
        var start = ClockReader.time(from);
        var end = ClockReader.time(to);
        if (from.isEmpty() && to.isEmpty()) {
            return new Input.Good<>(null);
        } else if (start.isEmpty() || end.isEmpty()) {
            return new Input.Wrong<>(texts.get("kit.hours.wrong"));
        }
        var hours = new Hours(start.get(), end.get());
        return hours.isBackwards() ? new Input.Wrong<>(texts.get("app.record.hours")) : new Input.Good<>(hours);
    }

    /// Where someone lives.
    public Field<Address> address(String id, String label) {
        return new Field<>(id, label, new PartsInput<>(
                List.of(new PartsInput.Part(id + "-street", texts.get("kit.address.street"), 0, 1),
                        new PartsInput.Part(id + "-postcode", texts.get("kit.address.postcode"), 1, 1),
                        new PartsInput.Part(id + "-city", texts.get("kit.address.city"), 1, 3)),
                address -> List.of(address.street(), address.postcode(), address.city()),
                typed -> new Input.Good<>(new Address(typed.getFirst(), typed.get(1), typed.getLast()))), Address.NONE);
    }

    /// How a pathway ended and when: both, or it has not.
    ///
    /// @param kinds  known ways to say what someone left for; other words may be typed
    /// @param chosen told what the exit is counted as, as soon as that is chosen
    public Field<@Nullable Exit> exit(String id, String label, List<String> kinds, Consumer<ExitCategory> chosen) {
        return new Field<>(id, label, new ExitInput(id, words, dates, kinds, chosen), null);
    }

    /// A secret that can be looked at; says so when the capitals are locked.
    public Field<String> passphrase(String id, String label) {
        return new Field<>(id, label, new PassphraseInput(texts), "");
    }

    private <T> Input.Reading<@Nullable T> read(String typed, Optional<T> read, String wrong, Object... args) {
        if (typed.isBlank()) {
            return new Input.Good<>(null);
        }
        return read.<Input.Reading<@Nullable T>>map(Input.Good::new).orElseGet(() -> new Input.Wrong<>(texts.get(wrong, args)));
    }

    private static Optional<Integer> number(String typed, int least, int most) {
        try {
            int number = Integer.parseInt(typed.strip());
            return number < least || number > most ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
