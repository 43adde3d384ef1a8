package org.focale.app.rights;

import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.document.pdf.HandoverDocument;
import org.focale.document.pdf.PdfPress;

/// What can be done for the rights of a person.
public record RightsCases(Retention retention, PrintNotice notice, HandOver handOver, EraseFile erase, Erasures erasures) {

    public static RightsCases of(Session session, Saves saves, PdfPress press) {
        var document = new HandoverDocument(press);
        var retention = new Retention(session, saves);
        return new RightsCases(retention, new PrintNotice(session, retention, document), new HandOver(session, document),
                new EraseFile(session), new Erasures(session));
    }
}
