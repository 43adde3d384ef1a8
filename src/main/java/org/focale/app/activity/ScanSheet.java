package org.focale.app.activity;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.focale.app.documents.AttachFiles;
import org.focale.app.documents.ContentNotHere;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.record.TakeBack;
import org.focale.app.workspace.Session;
import org.focale.base.Sha256;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.document.attached.FileKind;
import org.focale.document.attached.Preview;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.SignedSheet;
import org.focale.domain.activity.SignedSheetId;
import org.focale.store.ChangeNote;

/// Keeps the scan of the signed sheet of a session: encrypted, shown in memory, copied out only where the user says.
public final class ScanSheet {

    private final Session session;

    ScanSheet(Session session) {
        this.session = session;
    }

    /// What was kept.
    ///
    /// @param change number of the change, to take it back; 0 when the same scan was there already
    public record Kept(SignedSheet sheet, long change) {}

    /// @throws org.focale.base.Refused when the file cannot be read, or is no document
    public Kept attach(ActivitySessionId of, Path file) {
        var brought = AttachFiles.brought(file);
        var sheet = new SignedSheet(new SignedSheetId(session.ids().next()), of, brought.name(), brought.kind().mediaType(),
                brought.content().length, Sha256.of(brought.content()), session.today());
        return session.write(ChangeNote.save(session.author()), writing -> {
            var there = writing.groups().sheets(of).stream().filter(each -> each.sha256().equals(sheet.sha256()))
                    .filter(each -> writing.hasContent(each.sha256())).findFirst();
            if (there.isPresent()) {
                return new Kept(there.get(), 0);
            }
            writing.putContent(brought.content());
            writing.put(Edit.create(sheet, session.organisation(), writing.pen().next(), session.stamp()));
            writing.dropContents(TakeBack.REACH);
            return new Kept(sheet, writing.changeNumber());
        });
    }

    /// Takes it away; an undo brings it back, content and all.
    ///
    /// @return number of the change, to take it back
    public long drop(SignedSheet sheet) {
        return session.write(ChangeNote.save(session.author()), writing -> {
            writing.state(Codecs.of(sheet).key(sheet))
                    .flatMap(state -> Edit.write(state, Map.of(RecordState.DELETED, new Value.Flag(true)), writing.pen().next(), session.stamp()))
                    .ifPresent(writing::put);
            writing.dropContents(TakeBack.REACH);
            return writing.changeNumber();
        });
    }

    /// @throws ContentNotHere when only its record came here
    public byte[] content(SignedSheet sheet) {
        return session.read(reading -> reading.content(sheet.sha256())).orElseThrow(ContentNotHere::new);
    }

    /// @param page   from 0
    /// @param across in pixels
    /// @throws ContentNotHere when only its record came here
    public Preview preview(SignedSheet sheet, int page, int across) {
        byte[] content = content(sheet);
        return Preview.of(content, FileKind.of(content), page, across);
    }

    /// What a copy is called unless the user says otherwise.
    public static String proposedName(SignedSheet sheet) {
        String name = FileNames.safe(sheet.name());
        String ending = FileKind.of(sheet.mediaType()).ending();
        return ending.isEmpty() || name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? name : name + "." + ending;
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public void saveCopy(SignedSheet sheet, Path target) {
        UserFiles.write(target, content(sheet));
    }
}
