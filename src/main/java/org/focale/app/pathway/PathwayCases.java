package org.focale.app.pathway;

import org.focale.app.record.Saves;
import org.focale.app.reference.Lists;
import org.focale.app.workspace.Session;
import org.focale.document.pdf.PlanDocument;

/// What can be done with the plan of a person.
public record PathwayCases(ReadPlan read, WritePlan write, DiscussTheme discuss, LeavePathway leave, ExportPlan export) {

    public static PathwayCases of(Session session, Saves saves, Lists lists, PlanDocument document) {
        var read = new ReadPlan(session, lists);
        return new PathwayCases(read, new WritePlan(session, saves), new DiscussTheme(session, saves), new LeavePathway(session, saves),
                new ExportPlan(session, read, document));
    }
}
