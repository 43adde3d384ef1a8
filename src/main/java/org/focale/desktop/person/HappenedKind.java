package org.focale.desktop.person;

import org.focale.app.timeline.Happened;

/// What of the thread is shown.
public enum HappenedKind {

    ALL, NOTES, PATHWAY, PLAN, PLACEMENTS, SOFT_SKILLS, SKILLS, EXPERIENCES, DOCUMENTS;

    static HappenedKind of(Happened happened) {
        return switch (happened) {
            case Happened.Noted _ -> NOTES;
            case Happened.Entered _, Happened.Left _, Happened.FollowedUp _ -> PATHWAY;
            case Happened.Did _, Happened.Stepped _, Happened.Closed _, Happened.Stood _ -> PLAN;
            case Happened.Placed _, Happened.Attended _ -> PLACEMENTS;
            case Happened.Diagnosed _ -> SOFT_SKILLS;
            case Happened.Validated _ -> SKILLS;
            case Happened.Lived _ -> EXPERIENCES;
            case Happened.Attached _, Happened.Agreed _, Happened.Withdrew _, Happened.Informed _ -> DOCUMENTS;
        };
    }

    boolean shows(Happened happened) {
        return this == ALL || this == of(happened);
    }

    String key() {
        return switch (this) {
            case ALL -> "person.timeline.all";
            case NOTES -> "timeline.kind.notes";
            case PATHWAY -> "person.timeline.pathway";
            case PLAN -> "timeline.kind.plan";
            case PLACEMENTS -> "person.timeline.placements";
            case SOFT_SKILLS -> "person.timeline.soft-skills";
            case SKILLS -> "person.timeline.skills";
            case EXPERIENCES -> "person.timeline.experiences";
            case DOCUMENTS -> "timeline.kind.documents";
        };
    }
}
