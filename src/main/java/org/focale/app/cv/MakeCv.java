package org.focale.app.cv;

import java.time.LocalDate;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.cv.CvContent;
import org.focale.document.cv.CvWords;
import org.focale.document.pdf.CvDocument;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvId;
import org.focale.domain.cv.PersonFile;

/// Makes the page of a CV from the records: the preview beside the lines and the exported file are the same bytes.
public final class MakeCv {

    private final Session session;
    private final Saves saves;
    private final CvDocument document;

    public MakeCv(Session session, Saves saves, CvDocument document) {
        this.session = session;
        this.saves = saves;
        this.document = document;
    }

    /// The person's first CV; before they have one, one with everything they agreed to. It is saved with its first change.
    public CvFile of(PersonFile file, Texts texts) {
        return of(file, new CvId(session.ids().next()), texts);
    }

    /// The same for a screen that reads it again and again.
    ///
    /// @param wanted the CV that is looked at; where it is not there, the first one; a first one that is not saved yet gets this id
    public CvFile of(PersonFile file, CvId wanted, Texts texts) {
        var there = file.cvs().stream().filter(each -> each.id().equals(wanted)).findFirst().or(() -> file.cvs().stream().findFirst());
        return CvFile.of(file, there.orElseGet(
                () -> Cv.first(wanted, file.person().id(), texts.get("app.cv.first"), file.person().targetJob())));
    }

    /// Everything it says, before it is a page or a file.
    public CvContent content(CvFile cv, Texts texts) {
        return new CvWords(texts, session.today()).of(cv.file().person(), cv.cv(), cv.shown());
    }

    /// The date that what is written bears.
    LocalDate today() {
        return session.today();
    }

    /// PDF/A-3a and PDF/UA-1, with `resume.json` beside the page.
    public byte[] pdf(CvFile cv, Texts texts) {
        return document.render(cv.file().person(), cv.cv(), cv.shown(), texts, session.today());
    }

    /// Saves a choice of lines or of what is shown.
    public Cv change(CvFile seen, Cv left) {
        if (seen.isSaved()) {
            saves.change(seen.cv(), left);
        } else {
            saves.create(left);
        }
        return left;
    }
}
