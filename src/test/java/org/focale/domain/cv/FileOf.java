package org.focale.domain.cv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focale.base.PartialDate;
import org.focale.domain.Coded;
import org.focale.domain.Period;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.DiagnosisId;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Builds the file of somebody for the rules of the CV, one record after the other.
final class FileOf {

    private final PersonId person = new PersonId(id());
    private final List<Placement> placements = new ArrayList<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final List<Experience> experiences = new ArrayList<>();
    private final List<SkillValidation> validations = new ArrayList<>();
    private long ids;

    static FileOf somebody() {
        return new FileOf();
    }

    FileOf placed(String title) {
        placements.add(new Placement(new PlacementId(id()), person, ActivityKind.WORKSITE, title, null, "", "", "", null, null, null, ""));
        return this;
    }

    /// Seen in the placement of that title, or in a situation told in words where there is none.
    FileOf seen(String skill, Level level, @Nullable String day, String observer, String situation, LineState state) {
        var placement = placements.stream().filter(it -> it.title().equals(situation)).map(Placement::id).findFirst().orElse(null);
        diagnoses.add(new Diagnosis(new DiagnosisId(id()), person, placement, situation, coded(skill), level,
                day == null ? null : LocalDate.parse(day), observer, "", "", state));
        return this;
    }

    FileOf seen(String skill, Level level, String day, String observer, String situation) {
        return seen(skill, level, day, observer, situation, LineState.AGREED);
    }

    FileOf lived(String role, @Nullable String from, @Nullable String to, LineState state) {
        var period = from == null ? null : new Period(PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
        experiences.add(new Experience(new ExperienceId(id()), person, null, role, "", "", period, "", state));
        return this;
    }

    FileOf livedIn(String placement) {
        var bornOf = placements.stream().filter(it -> it.title().equals(placement)).findFirst().orElseThrow().id();
        experiences.add(new Experience(new ExperienceId(id()), person, bornOf, placement, "", "", null, "", LineState.AGREED));
        return this;
    }

    FileOf validated(String skill, @Nullable String day, LineState state) {
        validations.add(new SkillValidation(new SkillValidationId(id()), person, coded(skill), "",
                day == null ? null : LocalDate.parse(day), "", state));
        return this;
    }

    CvLines lines() {
        return CvLines.of(file());
    }

    PersonFile file() {
        return new PersonFile(Person.named(person, "Mirela", "Popescu"), List.of(), List.of(), placements, diagnoses,
                experiences, validations, List.of(), List.of());
    }

    private static Coded coded(String skill) {
        return new Coded("liste", skill, "2026", "Savoir " + skill);
    }

    private UUID id() {
        return new UUID(0x7000, 0x8000_0000_0000_0000L + ids++);
    }
}
