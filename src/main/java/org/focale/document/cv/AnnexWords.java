package org.focale.document.cv;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.PersonFile;
import org.jspecify.annotations.Nullable;

/// Tells what each line of a CV rests on, from the records: by whom, where and when it was seen or validated. Nothing of it is typed.
final class AnnexWords {

    private final Texts texts;
    private final DateWords dates;

    AnnexWords(Texts texts, DateWords dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /// @param lines those that are on the CV, in its order
    /// @return a block for skills and one for soft skills, without those that have no line
    List<CvContent.AnnexPart> of(PersonFile file, CvLines lines) {
        return Stream.of(
                        new CvContent.AnnexPart(texts.get("document.cv.skills"), lines.skills().stream().map(this::validated).toList()),
                        new CvContent.AnnexPart(texts.get("document.cv.soft-skills"),
                                lines.softSkills().stream().map(line -> observed(line, file.diagnoses())).toList()))
                .map(part -> new CvContent.AnnexPart(part.heading(), part.proofs().stream().filter(proof -> !proof.label().isEmpty()).toList()))
                .filter(part -> !part.proofs().isEmpty())
                .toList();
    }

    private CvContent.Proof validated(CvLine.Validated line) {
        var validation = line.validation();
        var seen = new CvContent.Seen(day(validation.date()), PlainText.line(validation.body()), PlainText.line(validation.certificate()), "");
        boolean empty = seen.when().isEmpty() && seen.what().isEmpty() && seen.proof().isEmpty();
        return new CvContent.Proof(PlainText.line(validation.skill().label()), "", empty ? List.of() : List.of(seen));
    }

    /// The diagnoses that the line counts: those that the person agreed to.
    private CvContent.Proof observed(CvLine.Observed line, List<Diagnosis> diagnoses) {
        var seen = diagnoses.stream()
                .filter(diagnosis -> diagnosis.counts() && diagnosis.skill().key().equals(line.key()))
                .sorted(Comparator.comparing((Diagnosis diagnosis) -> Objects.requireNonNull(diagnosis.date()))
                        .thenComparing(diagnosis -> diagnosis.id().value()).reversed())
                .map(this::seen)
                .toList();
        return new CvContent.Proof(PlainText.line(line.skill().label()), LevelWords.counted(line, texts), seen);
    }

    private CvContent.Seen seen(Diagnosis diagnosis) {
        String observer = PlainText.line(diagnosis.observer());
        String role = PlainText.line(diagnosis.observerRole());
        return new CvContent.Seen(
                day(diagnosis.date()),
                PlainText.line(diagnosis.situation()),
                texts.get("document.cv.annex.by", role.isEmpty() ? observer : texts.get("document.cv.annex.role", observer, role)),
                LevelWords.of(diagnosis.level(), texts));
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? "" : dates.day(date);
    }
}
