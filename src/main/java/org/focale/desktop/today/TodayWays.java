package org.focale.desktop.today;

import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;

/// Where a line of the first screen leads: to the place where it is done.
public interface TodayWays {

    /// What is done in a part of someone's file.
    enum Part { THREAD, PATHWAY, RIGHTS, DOCUMENTS }

    void open(PersonId person, Part part);

    /// To the place where a note is written.
    void write(PersonId person);

    /// To the grid of soft skills.
    void diagnose(PersonId person, PlacementId in);

    /// To the grid where the attendance of a session is entered.
    void attendance(ActivityId activity, ActivitySessionId session);

    /// To the page of a placement.
    void placement(PlacementId id);

    void addPerson();

    /// To the fields in two versions.
    void toCheck();

    /// To the page of a partner.
    void partner(OrganisationId partner);
}
