package org.focale.app.cv;

import java.nio.file.Path;
import org.focale.app.documents.AttachFiles;
import org.focale.app.documents.Taken;
import org.focale.app.workspace.Session;
import org.focale.base.Sha256;
import org.focale.base.Texts;
import org.focale.domain.cv.Cv;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;

/// Puts a picture on a CV. It is kept as a document of the person's file, written anew without what a camera hid in it.
public final class ChoosePhoto {

    private final Session session;
    private final AttachFiles attach;
    private final MakeCv make;

    public ChoosePhoto(Session session, AttachFiles attach, MakeCv make) {
        this.session = session;
        this.attach = attach;
        this.make = make;
    }

    /// @throws NoPicture                                          when the file is something else
    /// @throws org.focale.document.attached.FileRefused when it is damaged, or of more than 40 million points
    /// @throws org.focale.app.file.NotRead                       when it cannot be read
    public Cv choose(CvFile seen, Path file, Texts texts) {
        var brought = AttachFiles.brought(file);
        if (!brought.kind().isPicture()) {
            throw new NoPicture();
        }
        var document = new Attachment(new AttachmentId(session.ids().next()), seen.cv().person(), brought.name(), texts.get("app.cv.photo"),
                brought.kind().mediaType(), brought.content().length, Sha256.of(brought.content()), session.today(), null, false, "", null, null);
        var kept = switch (attach.keep(document, brought.content())) {
            case Taken.In(var attachment, _) -> attachment;
            case Taken.Already(var attachment) -> attachment;
            case Taken.Refusal(_, var reason) -> throw reason;
        };
        return make.change(seen, seen.cv().with(draft -> {
            draft.photo = kept.id();
            draft.showPhoto = true;
            draft.initials = false;
        }));
    }
}
