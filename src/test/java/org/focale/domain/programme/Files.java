package org.focale.domain.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focale.app.reference.ReferenceFiles;
import org.focale.domain.Answer;
import org.focale.domain.Coded;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.FollowUpId;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.person.Address;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.Situation;
import org.focale.domain.person.SituationId;
import org.jspecify.annotations.Nullable;

/// A person's file put together by what it holds: `aFile().in("focale").leaving(...).build()`.
final class Files {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate START = LocalDate.of(2025, 10, 1);
    private static final PersonId ID = new PersonId(new UUID(0, 1));
    private static final Person NOBODY = Person.named(ID, "Mirela", "Popescu");

    private Person person = NOBODY;
    private final List<Pathway> pathways = new ArrayList<>();
    private final List<Situation> situations = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<Experience> experiences = new ArrayList<>();
    private final List<SkillValidation> validations = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private long next = 100;

    static Files aFile() {
        return new Files();
    }

    /// The programme as its file tells it.
    static Programme shipped(String key) {
        return ReferenceFiles.programme(key, new ProgrammeId(new UUID(0, 2))).orElseThrow();
    }

    Files in(String programme) {
        return in(programme, START);
    }

    Files in(String programme, @Nullable LocalDate start) {
        pathways.add(new Pathway(new PathwayId(id()), ID, programme, "Nadia Keller", start, null, null));
        return this;
    }

    Files branch(String branch) {
        pathways.add(pathways.removeLast().withBranch(branch));
        return this;
    }

    Files group() {
        pathways.add(pathways.removeLast().withGroup(new GroupId(id())));
        return this;
    }

    Files leaving(Exit exit) {
        pathways.add(pathways.removeLast().withExit(exit));
        return this;
    }

    Files who(Gender gender, @Nullable LocalDate birth, Address address, String... tags) {
        person = new Person(ID, "Mirela", "Popescu", birth, gender, "", "", address, "", List.of(), List.of(), "", "", "", List.of(tags));
        return this;
    }

    Files living(String postcode, String city) {
        return who(Gender.NOT_SAID, null, new Address("", postcode, city));
    }

    Files doing(ActivityKind kind, LocalDate start) {
        placements.add(new Placement(new PlacementId(id()), ID, kind, "Jardins", null, "", "", "", start, null, null, ""));
        return this;
    }

    Files lived(LineState state) {
        experiences.add(new Experience(new ExperienceId(id()), ID, null, "Serveuse", "", "", null, "", state));
        return this;
    }

    Files validated(String skill, LineState state) {
        validations.add(new SkillValidation(new SkillValidationId(id()), ID, Coded.free(skill), "", null, "", state));
        return this;
    }

    Files atEntry(@Nullable Integer monthsWithoutWork, Answer minimumIncome) {
        situations.add(new Situation(new SituationId(id()), ID, null, Situation.Moment.ENTRY, START, "", Answer.NOT_SAID, monthsWithoutWork,
                minimumIncome, Answer.NOT_SAID, ""));
        return this;
    }

    /// In the pathway that was told last.
    ///
    /// @param done null: still to be made
    Files asked(@Nullable Integer months, @Nullable LocalDate due, @Nullable LocalDate done, Answer answered, ExitCategory found) {
        followUps.add(new FollowUp(new FollowUpId(id()), ID, pathways.getLast().id(), months, due, done, answered, "", found));
        return this;
    }

    PersonFile build() {
        return new PersonFile(person, pathways, situations, placements, List.of(), experiences, validations, List.of(), followUps);
    }

    private UUID id() {
        return new UUID(0, next++);
    }
}
