package org.focale.app.badge;

import java.util.Map;
import org.focale.app.record.TakeBack;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.badge.Badge;
import org.focale.domain.document.Attachment;
import org.focale.store.ChangeNote;
import org.focale.store.Writing;

/// Takes a badge away with its file; an undo brings both back. Copies that left stay good: there is no list of what was taken back.
public final class DropBadge {

    private final Session session;

    DropBadge(Session session) {
        this.session = session;
    }

    /// @return number of the change, to take it back
    public long drop(Badge badge) {
        return session.write(ChangeNote.save(session.author()), writing -> {
            delete(writing, Codecs.of(badge).key(badge));
            if (badge.file() != null) {
                writing.find(Attachment.class, badge.file()).ifPresent(file -> delete(writing, Codecs.of(file).key(file)));
            }
            writing.dropContents(TakeBack.REACH);
            return writing.changeNumber();
        });
    }

    private void delete(Writing writing, RecordKey key) {
        writing.state(key).flatMap(state -> Edit.write(state, Map.of(RecordState.DELETED, new Value.Flag(true)), writing.pen().next(),
                session.stamp())).ifPresent(writing::put);
    }
}
