package org.focale.app.documents;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.document.attached.FileKind;
import org.focale.document.attached.Preview;
import org.focale.domain.document.Attachment;
import org.focale.domain.person.PersonId;

/// Shows a document inside the program, and copies it out where the user says: the only plain copy there ever is.
public final class ReadDocument {

    private final Session session;

    public ReadDocument(Session session) {
        this.session = session;
    }

    /// Newest first.
    public List<Attachment> of(PersonId person) {
        return session.read(reading -> reading.inFile(Attachment.class, person)).stream()
                .sorted(Comparator.comparing(Attachment::added, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()
                        .thenComparing(Attachment::id, Comparator.comparing(id -> id.value().toString(), Comparator.reverseOrder()))).toList();
    }

    /// @throws ContentNotHere when only its record came here
    public byte[] content(Attachment attachment) {
        return session.read(reading -> reading.content(attachment.sha256())).orElseThrow(ContentNotHere::new);
    }

    /// @param page   from 0
    /// @param across in pixels
    /// @throws ContentNotHere when only its record came here
    public Preview preview(Attachment attachment, int page, int across) {
        byte[] content = content(attachment);
        return Preview.of(content, FileKind.of(content), page, across);
    }

    /// What a copy is called unless the user says otherwise: its name without what a file system refuses, its ending what it really is.
    public static String proposedName(Attachment attachment) {
        String name = FileNames.safe(attachment.name());
        String ending = FileKind.of(attachment.mediaType()).ending();
        boolean good = ending.isEmpty() || name.toLowerCase(Locale.ROOT).endsWith("." + ending) || ending.equals("jpg")
                && name.toLowerCase(Locale.ROOT).endsWith(".jpeg");
        return good ? name : name + "." + ending;
    }

    /// @throws ContentNotHere                  when only its record came here
    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public void saveCopy(Attachment attachment, Path target) {
        UserFiles.write(target, content(attachment));
    }
}
