package org.focale.app.documents;

import java.util.Map;
import org.focale.app.record.TakeBack;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.document.Attachment;
import org.focale.store.ChangeNote;

/// Takes a document away. An undo brings it back, content and all; its bytes go once no undo can ask for them.
public final class DropDocument {

    private final Session session;

    public DropDocument(Session session) {
        this.session = session;
    }

    /// @return number of the change, to take it back
    public long drop(Attachment attachment) {
        return session.write(ChangeNote.save(session.author()), writing -> {
            writing.state(Codecs.of(attachment).key(attachment))
                    .flatMap(state -> Edit.write(state, Map.of(RecordState.DELETED, new Value.Flag(true)), writing.pen().next(), session.stamp()))
                    .ifPresent(writing::put);
            writing.dropContents(TakeBack.REACH);
            return writing.changeNumber();
        });
    }
}
