package org.focale.app.cv;

import org.focale.app.documents.DocumentCases;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;

/// What the editor of a CV does beside changing it.
public record CvCases(CvChoices choices, ChoosePhoto photo, GiveCv give) {

    public static CvCases of(Session session, Saves saves, MakeCv make, ExportCv export) {
        var documents = DocumentCases.of(session);
        return new CvCases(new CvChoices(session, saves), new ChoosePhoto(session, documents.attach(), make),
                new GiveCv(session, make, export, documents.attach(), documents.read()));
    }
}
