package org.focale.app.cv;

import org.focale.app.documents.DocumentCases;
import org.focale.app.person.ReadPersonFile;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.document.pdf.CoverLetterDocument;
import org.focale.document.pdf.CvDocument;
import org.focale.document.pdf.PortfolioDocument;

/// What is done with CVs beside changing one.
public record CvCases(CvChoices choices, ChoosePhoto photo, GiveCv give, ExportLetter letter, MakePortfolio portfolio, TakeAway takeAway,
        ExportCvs many, PrepareCvs prepare) {

    public static CvCases of(Session session, Saves saves, ReadPersonFile files, MakeCv make, ExportCv export, CvDocument document) {
        var documents = DocumentCases.of(session);
        var letter = new ExportLetter(make, new CoverLetterDocument(document.press()));
        var portfolio = new MakePortfolio(session, make, documents.read(), new PortfolioDocument(document));
        var give = new GiveCv(session, export, documents.attach(), documents.read());
        return new CvCases(new CvChoices(session, saves), new ChoosePhoto(session, documents.attach(), make),
                give, letter, portfolio, new TakeAway(session, make, export, letter, portfolio, documents.read()),
                new ExportCvs(session, files, make, give), new PrepareCvs(files, make));
    }
}
