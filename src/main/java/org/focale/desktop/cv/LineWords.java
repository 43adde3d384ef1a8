package org.focale.desktop.cv;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.cv.CvFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Words;
import org.focale.domain.Period;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.PersonFile;
import org.jspecify.annotations.Nullable;

/// Says what a line is and where it comes from.
final class LineWords {

    private final Words words;
    private final Texts texts;

    LineWords(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    /// @param badge whether a badge stands for it, which is told beside its source
    CvRow row(CvFile seen, CvLine line, int waiting, boolean badge) {
        var cv = seen.cv();
        String source = filled(source(line), badge ? texts.get("cv.badge") : "");
        return new CvRow(line, title(line), detail(line), source, file(seen.file(), line), cv.wording(line.key()).orElse(""),
                !cv.hidden().contains(line.key()), waiting);
    }

    private static String title(CvLine line) {
        return switch (line) {
            case CvLine.Lived(var experience, _) -> experience.role();
            case CvLine.Validated(var validation) -> validation.skill().label();
            case CvLine.Observed observed -> observed.skill().label();
        };
    }

    private String detail(CvLine line) {
        return switch (line) {
            case CvLine.Lived(var experience, var placement) -> lived(experience, placement);
            case CvLine.Validated(var validation) -> filled(validation.body(), validation.date() == null ? "" : words.longDay(validation.date()));
            case CvLine.Observed observed -> filled(texts.of(observed.level()), words.day(observed.latest()));
        };
    }

    private String source(CvLine line) {
        return switch (line) {
            case CvLine.Lived(var experience, var placement) -> born(experience, placement);
            case CvLine.Validated(var validation) -> validation.certificate().isBlank() ? texts.get("cv.no-certificate") : validation.certificate();
            case CvLine.Observed observed -> observed(observed);
        };
    }

    /// In the file's own words: what was done, what was seen.
    private static String file(PersonFile file, CvLine line) {
        return switch (line) {
            case CvLine.Lived(var experience, _) -> experience.tasks();
            case CvLine.Validated _ -> "";
            case CvLine.Observed observed -> file.diagnoses().stream()
                    .filter(each -> each.skill().key().equals(observed.key()) && each.counts() && observed.latest().equals(each.date()))
                    .map(Diagnosis::fact).filter(fact -> !fact.isBlank()).findFirst().orElse("");
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
