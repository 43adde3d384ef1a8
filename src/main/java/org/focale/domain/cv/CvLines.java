package org.focale.domain.cv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.jspecify.annotations.Nullable;

/// The lines a person's CV may show, in the three blocks of Focale, each with its source.
///
/// Experiences and skills: newest first. Soft skills: most often observed first.
///
/// @param experiences lived before or born of a placement
/// @param skills      validated by training
/// @param softSkills  diagnosed in real situations
public record CvLines(List<CvLine.Lived> experiences, List<CvLine.Validated> skills, List<CvLine.Observed> softSkills) {

    /// Every line that was proposed or agreed; declined ones are left out.
    public static CvLines of(PersonFile file) {
        Map<PlacementId, Placement> placements =
                file.placements().stream().collect(Collectors.toMap(Placement::id, placement -> placement));
        var lived = file.experiences().stream()
                .filter(experience -> experience.state() != LineState.DECLINED)
                .sorted(Comparator.comparing(CvLines::lastDay).reversed())
                .map(experience -> new CvLine.Lived(experience, placementOf(experience, placements)))
                .toList();
        var validated = file.validations().stream()
                .filter(validation -> validation.state() != LineState.DECLINED)
                .sorted(Comparator.comparing(SkillValidation::date, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .map(CvLine.Validated::new)
                .toList();
        return new CvLines(lived, validated, observed(file.diagnoses()));
    }

    /// Every line that is on this CV, in its order: agreed by the person and not switched off.
    public CvLines on(Cv cv) {
        return new CvLines(shown(experiences, cv), shown(skills, cv), shown(softSkills, cv));
    }

    /// What the gauge counts: distinct agreed lines, whatever one CV hides.
    public CvGauge gauge() {
        return new CvGauge(agreed(experiences), (int) skills.stream().filter(line -> line.state() == LineState.AGREED)
                .map(line -> line.validation().skill().key()).distinct().count(), agreed(softSkills));
    }

    /// Every line, in the order of this CV.
    public CvLines inOrderOf(Cv cv) {
        return new CvLines(ordered(experiences, cv), ordered(skills, cv), ordered(softSkills, cv));
    }

    private static <L extends CvLine> List<L> ordered(List<L> lines, Cv cv) {
        return lines.stream().sorted(Comparator.comparingInt(line -> place(line, cv))).toList();
    }

    private static int place(CvLine line, Cv cv) {
        int place = cv.order().indexOf(line.key());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static <L extends CvLine> List<L> shown(List<L> lines, Cv cv) {
        return ordered(lines, cv).stream().filter(line -> line.state() == LineState.AGREED && !cv.hidden().contains(line.key())).toList();
    }

    private static int agreed(List<? extends CvLine> lines) {
        return (int) lines.stream().filter(line -> line.state() == LineState.AGREED).map(CvLine::key).distinct().count();
    }

    private static LocalDate lastDay(Experience experience) {
        var period = experience.period();
        if (period == null) {
            return LocalDate.MIN;
        }
        return period.to() == null ? LocalDate.MAX : period.to().earliest();
    }

    private static @Nullable Placement placementOf(Experience experience, Map<PlacementId, Placement> placements) {
        return experience.bornOf() == null ? null : placements.get(experience.bornOf());
    }

    private static List<CvLine.Observed> observed(List<Diagnosis> diagnoses) {
        var bySkill = new LinkedHashMap<String, List<Diagnosis>>();
        diagnoses.stream()
                .filter(diagnosis -> diagnosis.level() != Level.NOT_OBSERVED && diagnosis.isGrounded())
                .filter(diagnosis -> diagnosis.state() != LineState.DECLINED)
                .forEach(diagnosis -> bySkill.computeIfAbsent(diagnosis.skill().key(), _ -> new ArrayList<>()).add(diagnosis));
        return bySkill.values().stream()
                .map(CvLines::lineOf)
                .sorted(Comparator.comparingInt(CvLine.Observed::times).reversed().thenComparing(line -> line.skill().label()))
                .toList();
    }

    /// When diagnoses differ, the latest one that the person agreed to (domain.md); before any is agreed, the latest proposed.
    private static CvLine.Observed lineOf(List<Diagnosis> ofOneSkill) {
        boolean agreed = ofOneSkill.stream().anyMatch(Diagnosis::counts);
        var counted = ofOneSkill.stream().filter(diagnosis -> !agreed || diagnosis.counts()).toList();
        var latest = counted.stream().max(Comparator.comparing(CvLines::day).thenComparing(diagnosis -> diagnosis.id().value())).orElseThrow();
        return new CvLine.Observed(latest.skill(), latest.level(), day(latest), counted.size(),
                distinct(counted.stream().map(Diagnosis::observer).toList()),
                distinct(counted.stream().map(CvLines::situationKey).toList()),
                agreed ? LineState.AGREED : LineState.PROPOSED);
    }

    private static LocalDate day(Diagnosis diagnosis) {
        return Objects.requireNonNull(diagnosis.date());
    }

    private static String situationKey(Diagnosis diagnosis) {
        return diagnosis.placement() == null ? diagnosis.situation() : diagnosis.placement().value().toString();
    }

    private static int distinct(List<String> words) {
        return (int) words.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).distinct().count();
    }
}
