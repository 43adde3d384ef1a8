package org.focale.domain.cv;

import java.util.ArrayList;
import java.util.List;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Person;
import org.focale.domain.person.Situation;

/// Everything a workspace knows of one person, as it stands now.
public record PersonFile(
        Person person,
        List<Pathway> pathways,
        List<Situation> situations,
        List<Placement> placements,
        List<Diagnosis> diagnoses,
        List<Experience> experiences,
        List<SkillValidation> validations,
        List<Cv> cvs,
        List<FollowUp> followUps) {

    /// The same file with this CV in place of the one of the same id, or first where there is none.
    public PersonFile withCv(Cv cv) {
        var all = new ArrayList<>(cvs);
        all.replaceAll(each -> each.id().equals(cv.id()) ? cv : each);
        if (!all.contains(cv)) {
            all.addFirst(cv);
        }
        return new PersonFile(person, pathways, situations, placements, diagnoses, experiences, validations, List.copyOf(all), followUps);
    }
}
