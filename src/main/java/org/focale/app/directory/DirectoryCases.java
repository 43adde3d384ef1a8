package org.focale.app.directory;

import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;

/// What can be done with partners.
public record DirectoryCases(ReadDirectory directory, ReadPartner partner, WritePartner write, JoinPartners join, ImportPartners importing) {

    public static DirectoryCases of(Session session, Saves saves) {
        var directory = new ReadDirectory(session);
        return new DirectoryCases(directory, new ReadPartner(session), new WritePartner(session, saves, directory),
                new JoinPartners(session, saves), new ImportPartners(session, saves, directory));
    }
}
