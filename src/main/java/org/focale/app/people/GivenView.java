package org.focale.app.people;

import org.focale.domain.pathway.Stage;

/// The views that are always there, before the association makes any of its own.
public enum GivenView {

    EVERYBODY, MINE, SILENT, CV_TO_COMPLETE, SPOTTED, LEFT;

    private static final String SILENT_DAYS = "30";

    /// @param worker who is at work
    public Filters filters(String worker) {
        var underWay = new Condition(FilterKind.STAGE, Stage.UNDER_WAY.name());
        return switch (this) {
            case EVERYBODY -> Filters.NONE;
            case MINE -> Filters.of(underWay, new Condition(FilterKind.REFERENT, worker));
            case SILENT -> Filters.of(underWay, new Condition(FilterKind.NO_CONTACT, SILENT_DAYS));
            case CV_TO_COMPLETE -> Filters.of(underWay, new Condition(FilterKind.CV, Matching.EXPERIENCES, Matching.SKILLS, Matching.SOFT_SKILLS));
            case SPOTTED -> Filters.of(new Condition(FilterKind.STAGE, Stage.SPOTTED.name()));
            case LEFT -> Filters.of(new Condition(FilterKind.STAGE, Stage.LEFT.name()));
        };
    }
}
