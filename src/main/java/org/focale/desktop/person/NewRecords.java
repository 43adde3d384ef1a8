package org.focale.desktop.person;

import org.focale.app.UseCases;
import org.focale.base.Ids;
import org.focale.base.PartialDate;
import org.focale.domain.Coded;
import org.focale.domain.Period;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Empty records of one person, to be filled in.
final class NewRecords {

    private final Ids ids;
    private final PersonId person;

    NewRecords(UseCases cases, PersonId person) {
        this.ids = cases.session().ids();
        this.person = person;
    }

    Experience experience() {
        return new Experience(new ExperienceId(ids.next()), person, null, "", "", "", null, "", LineState.PROPOSED);
    }

    /// What the placement says already needs no typing again.
    Experience experience(Placement of) {
        @Nullable Period period = of.start() == null ? null
                : new Period(PartialDate.of(of.start()), of.end() == null ? null : PartialDate.of(of.end()));
        return new Experience(new ExperienceId(ids.next()), person, of.id(), of.title(), of.hostName(), "", period, of.tasks(),
                LineState.PROPOSED);
    }

    SkillValidation validation() {
        return new SkillValidation(new SkillValidationId(ids.next()), person, Coded.free(""), "", null, "", LineState.PROPOSED);
    }

    Placement placement() {
        return new Placement(new PlacementId(ids.next()), person, ActivityKind.IMMERSION, "", null, "", "", "", null, null, null, "");
    }
}
