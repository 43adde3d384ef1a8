package org.focale.app.rights;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.focale.app.documents.ReadDocument;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.document.handover.HandoverJson;
import org.focale.document.pdf.HandoverDocument;
import org.focale.domain.document.Attachment;
import org.focale.domain.person.PersonId;
import org.focale.store.Reading;

/// Hands their file over to a person: a PDF that reads well, the same as JSON, and their documents, in a folder or a ZIP that open without
/// our program. What is in it and what is not: docs/decisions/0040-what-a-person-is-handed.md.
public final class HandOver {

    private final Session session;
    private final HandoverDocument document;

    HandOver(Session session, HandoverDocument document) {
        this.session = session;
        this.document = document;
    }

    /// What a file would hold, to be said before it leaves.
    ///
    /// @param documents    whose content is here
    /// @param confidential of those
    /// @param ownNotes     that stay with their author
    public record Contents(int documents, int confidential, int ownNotes) {}

    /// Takes the files of one hand-over, one after another.
    private interface Parcel {
        void put(String path, byte[] content) throws IOException;
    }

    /// @throws FileGone when nobody has this id here
    public Contents contents(PersonId person) {
        return session.read(reading -> {
            var gathered = Gathered.of(reading, person);
            var here = gathered.documents().stream().filter(each -> reading.hasContent(each.sha256())).toList();
            return new Contents(here.size(), (int) here.stream().filter(Attachment::confidential).count(), gathered.ownNotes());
        });
    }

    /// "Dossier de Mirela Popescu", without what a file system refuses.
    public String proposedName(PersonId person, Texts texts) {
        return session.read(reading -> name(Gathered.of(reading, person), texts));
    }

    private static String name(Gathered gathered, Texts texts) {
        return FileNames.safe(texts.get("handover.title", gathered.person().displayName()));
    }

    /// @param confidential whether the documents that are marked so go with it
    /// @throws FileGone                        when nobody has this id here
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; nothing is left behind
    public void toZip(PersonId person, boolean confidential, Path target, Texts texts, Progress progress) {
        UserFiles.write(target, channel -> {
            var day = session.today().atStartOfDay();
            try (var zip = new ZipOutputStream(Channels.newOutputStream(channel), StandardCharsets.UTF_8)) {
                fill(person, confidential, texts, progress, (path, content) -> {
                    var entry = new ZipEntry(path);
                    entry.setTimeLocal(day);
                    zip.putNextEntry(entry);
                    zip.write(content);
                    zip.closeEntry();
                });
            }
        });
    }

    /// Makes a folder of its own in this one.
    ///
    /// @return the folder
    /// @throws FileGone                        when nobody has this id here
    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public Path toFolder(PersonId person, boolean confidential, Path folder, Texts texts, Progress progress) {
        try {
            return folder.resolve(fill(person, confidential, texts, progress, (path, content) -> UserFiles.write(folder.resolve(path), content)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible); // UserFiles tells what the disk refuses by itself
        }
    }

    /// @return the folder inside the parcel
    private String fill(PersonId person, boolean confidential, Texts texts, Progress progress, Parcel parcel) throws IOException {
        var refused = new IOException[1];
        String folder = session.read(reading -> {
            try {
                return fill(reading, person, confidential, texts, progress, parcel);
            } catch (IOException disk) {
                refused[0] = disk;
                return "";
            }
        });
        if (refused[0] != null) {
            throw refused[0];
        }
        return folder;
    }

    private String fill(Reading reading, PersonId person, boolean confidential, Texts texts, Progress progress, Parcel parcel)
            throws IOException {
        var gathered = Gathered.of(reading, person);
        var leaving = gathered.documents().stream().filter(each -> confidential || !each.confidential())
                .filter(each -> reading.hasContent(each.sha256())).toList();
        String folder = name(gathered, texts);
        Set<String> taken = new HashSet<>();
        var handed = gathered.handed(session, reading, leaving, confidential, each ->
                texts.get("handover.folder") + "/" + FileNames.unused(dotted(ReadDocument.proposedName(each)), taken));
        int steps = leaving.size() + 1;
        parcel.put(folder + "/" + folder + ".pdf", document.file(handed, texts));
        parcel.put(folder + "/" + HandoverJson.FILE_NAME, HandoverJson.of(handed, texts));
        parcel.put(folder + "/" + texts.get("handover.readme.name"), texts.get("handover.readme", folder).replace("|", "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        progress.report(1, steps);
        int done = 1;
        for (Attachment each : leaving) {
            parcel.put(folder + "/" + handed.enclosed().getOrDefault(each.id(), ""), reading.content(each.sha256()).orElseThrow());
            progress.report(++done, steps);
        }
        return folder;
    }

    /// A name without an ending gets one, so that it can be numbered.
    private static String dotted(String name) {
        return name.contains(".") ? name : name + ".bin";
    }
}
