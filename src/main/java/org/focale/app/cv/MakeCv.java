package org.focale.app.cv;

import java.util.List;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.cv.CvContent;
import org.focale.document.cv.CvWords;
import org.focale.document.pdf.CvDocument;
import org.focale.document.pdf.Enclosed;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvId;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.jspecify.annotations.Nullable;

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

    /// The person's CV; before they have one, a first one with everything they agreed to. It is saved with its first change.
    public CvFile of(PersonFile file, Texts texts) {
        return of(file, new CvId(session.ids().next()), texts);
    }

    /// The same for a screen that reads it again and again: a first CV that is not saved yet keeps its id.
    public CvFile of(PersonFile file, CvId first, Texts texts) {
        var cv = file.cvs().isEmpty()
                ? Cv.first(first, file.person().id(), texts.get("app.cv.first"), file.person().targetJob())
                : file.cvs().getFirst();
        return CvFile.of(file, cv);
    }

    /// PDF/A-3a and PDF/UA-1, with `resume.json` beside the page.
    public byte[] pdf(CvFile cv) {
        return pdf(cv, List.of());
    }

    /// The same with more that travels inside.
    public byte[] pdf(CvFile cv, List<Enclosed> more) {
        return document.render(content(cv), session.today(), more);
    }

    /// What the CV says, in its language.
    public CvContent content(CvFile cv) {
        return CvWords.of(cv.file(), cv.cv(), cv.shown(), photo(cv.cv()), session.today());
    }

    /// The picture that the CV shows; none when it came without its content.
    private CvContent.@Nullable Photo photo(Cv cv) {
        AttachmentId photo = cv.photo();
        if (photo == null || !cv.showPhoto()) {
            return null;
        }
        return session.read(reading -> reading.find(Attachment.class, photo)
                .flatMap(attachment -> reading.content(attachment.sha256())
                        .map(content -> new CvContent.Photo(content, attachment.mediaType()))))
                .orElse(null);
    }

    /// Saves a choice of lines or of what is shown.
    public Cv change(CvFile seen, Cv left) {
        if (seen.file().cvs().stream().anyMatch(cv -> cv.id().equals(left.id()))) {
            saves.change(seen.cv(), left);
        } else {
            saves.create(left);
        }
        return left;
    }
}
