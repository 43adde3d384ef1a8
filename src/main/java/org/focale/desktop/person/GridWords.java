package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.focale.base.Texts;
import org.focale.desktop.kit.Words;
import org.focale.desktop.person.DiagnoseViewModel.Missing;
import org.focale.domain.person.Person;
import org.jspecify.annotations.Nullable;

/// What the grid says of itself: what is missing, and what saving it will do.
final class GridWords {

    private final Words words;
    private final Texts texts;

    GridWords(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    /// What must still be said, with what to do.
    Map<Missing, String> missing(DiagnoseViewModel grid) {
        var wrong = new EnumMap<Missing, String>(Missing.class);
        if (grid.situation().get().isBlank()) {
            wrong.put(Missing.SITUATION, texts.get("person.grid.no-situation"));
        }
        if (grid.observer().get().isBlank()) {
            wrong.put(Missing.OBSERVER, texts.get("person.grid.no-observer"));
        }
        @Nullable LocalDate day = grid.date().get();
        if (day == null) {
            wrong.put(Missing.DATE, texts.get("person.grid.no-date"));
        } else if (day.isAfter(words.today())) {
            wrong.put(Missing.DATE, texts.get("app.grid.future"));
        }
        @Nullable LocalDate talked = grid.feedback().get();
        if (talked != null && talked.isAfter(words.today())) {
            wrong.put(Missing.FEEDBACK, texts.get("app.grid.future"));
        }
        var withoutLevel = grid.lines().stream().filter(line -> line.isTouched() && line.level().get() == null).map(GridLine::label).toList();
        if (!withoutLevel.isEmpty()) {
            wrong.put(Missing.LEVELS, texts.get("person.grid.no-level", String.join(", ", withoutLevel)));
        } else if (grid.lines().stream().noneMatch(GridLine::isTouched)) {
            wrong.put(Missing.LEVELS, texts.get("app.grid.empty"));
        }
        return wrong;
    }

    /// What pressing the verb will do.
    String summary(DiagnoseViewModel grid) {
        long observed = grid.lines().stream().filter(GridLine::isObserved).count();
        long agreed = grid.lines().stream().filter(line -> line.isObserved() && line.agreed().get()).count();
        @Nullable Person of = grid.person().get();
        String name = of == null ? "" : of.firstName().isBlank() ? of.displayName() : of.firstName();
        if (observed == 0) {
            return texts.get("person.grid.summary.none");
        }
        return agreed == 0 ? texts.count("person.grid.summary", observed, name)
                : texts.count("person.grid.summary.agreed", observed, agreed, name);
    }
}
