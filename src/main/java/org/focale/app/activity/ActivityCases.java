package org.focale.app.activity;

import org.focale.app.person.PeopleIndex;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.document.pdf.SheetDocument;

/// What can be done with activities.
public record ActivityCases(
        ReadActivities read,
        PlanActivity plan,
        Enrol enrol,
        EnterAttendance attendance,
        CountHours hours,
        PrintSheet sheet,
        ScanSheet scans,
        KeepLogos logos) {

    public static ActivityCases of(Session session, Saves saves, PeopleIndex people, SheetDocument document) {
        var read = new ReadActivities(session, people);
        var logos = new KeepLogos(session);
        return new ActivityCases(read, new PlanActivity(session, saves), new Enrol(session, saves), new EnterAttendance(session, saves),
                new CountHours(session, people), new PrintSheet(session, read, logos, document), new ScanSheet(session), logos);
    }
}
