package org.focale.app.placement;

import org.focale.app.record.Saves;
import org.focale.app.reference.Lists;
import org.focale.app.workspace.Session;
import org.focale.document.pdf.PlacementDocument;

/// What can be done with placements.
public record PlacementCases(ReadPlacement read, WritePlacement write, ListPlacements list, PrintPlacement print, ProposeLines propose) {

    public static PlacementCases of(Session session, Saves saves, Lists lists, PlacementDocument document) {
        var read = new ReadPlacement(session);
        return new PlacementCases(read, new WritePlacement(session, saves), new ListPlacements(session),
                new PrintPlacement(session, read, lists, document), new ProposeLines(session, saves));
    }
}
