package org.focale.desktop;

import java.util.Optional;
import org.focale.desktop.today.TodayWays;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;

/// Where the lines of the first screen lead.
record TodayDoors(Screens screens) implements TodayWays {

    @Override
    public void open(PersonId id, Part part) {
        screens.shell().open(switch (part) {
            case THREAD -> screens.person(id);
            case PATHWAY -> screens.person(id, "pathway");
            case RIGHTS -> screens.person(id, "identity");
            case DOCUMENTS -> screens.person(id, "documents");
        });
    }

    @Override
    public void write(PersonId id) {
        screens.shell().open(screens.writing(id));
    }

    @Override
    public void diagnose(PersonId id, PlacementId in) {
        screens.shell().open(screens.diagnosing(id, Optional.of(in)));
    }

    @Override
    public void partner(OrganisationId partner) {
        screens.shell().open(screens.activities().partner(partner));
    }

    @Override
    public void attendance(ActivityId id, ActivitySessionId session) {
        screens.shell().open(screens.activities().attendance(id, session));
    }

    @Override
    public void placement(PlacementId id) {
        screens.shell().open(screens.activities().placement(id));
    }

    @Override
    public void toCheck() {
        screens.openReview();
    }

    @Override
    public void addPerson() {
        screens.addPerson();
    }
}
