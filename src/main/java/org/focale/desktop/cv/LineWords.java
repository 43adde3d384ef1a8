package org.focale.desktop.cv;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.desktop.kit.Words;
import org.focale.domain.Period;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.Experience;
import org.jspecify.annotations.Nullable;

/// Says what a line is and where it comes from.
final class LineWords {

    private final Words words;
    private final Texts texts;

    LineWords(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    CvRow row(CvLine line, boolean on, int waiting) {
        return switch (line) {
            case CvLine.Lived(Experience experience, Placement placement) -> new CvRow(line, experience.role(),
                    lived(experience, placement), born(experience, placement), on, waiting);
            case CvLine.Validated(var validation) -> new CvRow(line, validation.skill().label(),
                    filled(validation.body(), validation.date() == null ? "" : words.longDay(validation.date())),
                    validation.certificate().isBlank() ? texts.get("cv.no-certificate") : validation.certificate(), on, waiting);
            case CvLine.Observed observed -> new CvRow(line, observed.skill().label(),
                    filled(texts.of(observed.level()), words.day(observed.latest())), observed(observed), on, waiting);
        };
    }

    private String lived(Experience experience, @Nullable Placement placement) {
        Period period = experience.period();
        Integer hours = placement == null ? null : placement.hours();
        return filled(period == null ? "" : words.between(period.from(), period.to()), hours == null ? "" : texts.count("cv.hours", hours),
                experience.organisation(), experience.place());
    }

    private String born(Experience experience, @Nullable Placement placement) {
        if (experience.bornOf() == null) {
            return texts.get("cv.told");
        }
        if (placement == null) {
            return texts.get("cv.born");
        }
        String born = texts.get("cv.born." + placement.kind());
        return placement.tutor().isBlank() ? born : texts.get("cv.born-with", born, placement.tutor());
    }

    /// "Observé 3 fois par 2 personnes, dans 2 situations."
    private String observed(CvLine.Observed line) {
        return texts.get("cv.observed", texts.count("cv.observed.times", line.times()), texts.count("cv.observed.people", line.observers()),
                texts.count("cv.observed.situations", line.situations()));
    }

    private static String filled(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
