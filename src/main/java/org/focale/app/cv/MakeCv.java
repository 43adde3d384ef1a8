package org.focale.app.cv;

import java.time.LocalDate;
import java.util.List;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.attached.FileKind;
import org.focale.document.attached.Picture;
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

    /// Longest side of a photo on the page, in pixels: 35 mm at 300 to the inch, and a little more.
    private static final int PHOTO = 480;

    /// A photo as small as the page wants it.
    private record Small(String sha256, CvContent.Photo photo) {}

    private final Session session;
    private final Saves saves;
    private final CvDocument document;
    /// The one that was shown last: a page is drawn anew after each key.
    private volatile @Nullable Small lastPhoto;

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

    /// The name that its page bears: initials, where it says no more.
    public String nameOn(CvFile cv) {
        return CvWords.name(cv.file().person(), cv.cv());
    }

    /// The date that what is written bears.
    LocalDate today() {
        return session.today();
    }

    /// PDF/A-3a and PDF/UA-1, with `resume.json` beside the page.
    public byte[] pdf(CvFile cv) {
        return pdf(cv, List.of());
    }

    /// The same with more that travels inside.
    public byte[] pdf(CvFile cv, List<Enclosed> more) {
        return document.render(laidOut(cv), session.today(), more);
    }

    /// What the CV says, set as close as it takes where one page is wanted.
    CvContent laidOut(CvFile cv) {
        var content = content(cv);
        return cv.cv().onePage() ? document.onOnePage(content).cv() : content;
    }

    /// What the CV says, in its language.
    public CvContent content(CvFile cv) {
        return CvWords.of(cv.file(), cv.cv(), cv.shown(), photo(cv.cv()), session.today());
    }

    /// The picture that the CV shows; none when it came without its content, or was taken away.
    private CvContent.@Nullable Photo photo(Cv cv) {
        AttachmentId photo = cv.photo();
        if (photo == null || !cv.showPhoto()) {
            return null;
        }
        Small last = lastPhoto;
        var attachment = session.read(reading -> reading.find(Attachment.class, photo)).orElse(null);
        if (attachment == null) {
            return null;
        } else if (last != null && last.sha256().equals(attachment.sha256())) {
            return last.photo();
        }
        byte[] content = session.read(reading -> reading.content(attachment.sha256())).orElse(null);
        if (content == null || !FileKind.of(content).isPicture()) {
            return null;
        }
        var small = Picture.read(content, FileKind.of(content), PHOTO);
        var shown = new CvContent.Photo(small.jpeg(), FileKind.JPEG.mediaType());
        lastPhoto = new Small(attachment.sha256(), shown);
        return shown;
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
