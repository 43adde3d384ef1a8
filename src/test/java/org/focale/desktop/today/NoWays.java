package org.focale.desktop.today;

import java.util.ArrayList;
import java.util.List;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;

/// Remembers where one would have gone.
final class NoWays implements TodayWays {

    final List<String> gone = new ArrayList<>();

    @Override
    public void open(PersonId person, Part part) {
        gone.add(part + " " + person.value());
    }

    @Override
    public void write(PersonId person) {
        gone.add("write " + person.value());
    }

    @Override
    public void diagnose(PersonId person, PlacementId in) {
        gone.add("diagnose " + in.value());
    }

    @Override
    public void attendance(ActivityId activity, ActivitySessionId session) {
        gone.add("attendance " + session.value());
    }

    @Override
    public void placement(PlacementId id) {
        gone.add("placement " + id.value());
    }

    @Override
    public void addPerson() {
        gone.add("add");
    }

    @Override
    public void toCheck() {
        gone.add("check");
    }

    @Override
    public void partner(OrganisationId partner) { }
}
