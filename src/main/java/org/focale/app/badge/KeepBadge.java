package org.focale.app.badge;

import java.time.LocalDate;
import org.focale.app.record.RecordRules;
import org.focale.app.record.TakeBack;
import org.focale.app.workspace.Session;
import org.focale.base.Sha256;
import org.focale.change.Edit;
import org.focale.document.attached.FileKind;
import org.focale.domain.badge.Badge;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.PersonId;
import org.focale.store.ChangeNote;
import org.jspecify.annotations.Nullable;

/// Keeps a badge and its bytes as they are, in one change: a picture that is written anew would lose the badge in it.
final class KeepBadge {

    private final Session session;

    KeepBadge(Session session) {
        this.session = session;
    }

    /// @param name what the file is called among the documents
    Attachment file(PersonId person, String name, byte[] content, @Nullable LocalDate expires, String kind) {
        return new Attachment(new AttachmentId(session.ids().next()), person, name, kind, FileKind.of(content).mediaType(), content.length,
                Sha256.of(content), session.today(), expires, false, "", null, null);
    }

    /// @return what is kept, and the number of the change to take it back
    BadgeKept keep(Badge badge, Attachment file, byte[] content) {
        RecordRules.check(badge);
        RecordRules.check(file);
        return session.write(ChangeNote.save(session.author()), writing -> {
            writing.putContent(content);
            writing.put(Edit.create(file, session.organisation(), writing.pen().next(), session.stamp()));
            writing.put(Edit.create(badge, session.organisation(), writing.pen().next(), session.stamp()));
            writing.dropContents(TakeBack.REACH);
            return new BadgeKept(badge, writing.changeNumber());
        });
    }
}
