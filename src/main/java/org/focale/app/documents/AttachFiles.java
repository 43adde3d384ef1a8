package org.focale.app.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.focale.app.file.UserFiles;
import org.focale.app.record.RecordRules;
import org.focale.app.record.TakeBack;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.base.Sha256;
import org.focale.change.Edit;
import org.focale.document.attached.Brought;
import org.focale.document.attached.FileKind;
import org.focale.document.attached.FileRefused;
import org.focale.document.badge.BadgeRefused;
import org.focale.document.badge.OpenedBadge;
import org.focale.document.cv.PlainText;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.PersonId;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;
import org.focale.store.Writing;
import org.jspecify.annotations.Nullable;

/// Takes files into a person's file: each is looked at, made harmless, found once by its content, and kept encrypted.
public final class AttachFiles {

    private final Session session;

    public AttachFiles(Session session) {
        this.session = session;
    }

    /// One file after another, so that a refused one stops only itself and few bytes are held at once.
    ///
    /// @param proves the validated skill whose certificates they are, or null
    public List<Taken> attach(PersonId person, List<Path> files, @Nullable SkillValidationId proves, Progress progress) {
        var taken = new ArrayList<Taken>();
        for (Path file : files) {
            try {
                taken.add(attach(person, brought(file), proves));
            } catch (Refused reason) {
                taken.add(new Taken.Refusal(PlainText.line(String.valueOf(file.getFileName())), reason));
            }
            progress.report(taken.size(), files.size());
        }
        return List.copyOf(taken);
    }

    /// What a program made for the person itself, kept beside what was brought.
    public Taken attach(PersonId person, Brought brought, @Nullable SkillValidationId proves) {
        var attachment = new Attachment(new AttachmentId(session.ids().next()), person, brought.name(), "", brought.kind().mediaType(),
                brought.content().length, Sha256.of(brought.content()), session.today(), null, false, "", null, proves);
        return keep(attachment, brought.content());
    }

    /// The same for a record that says more of it already.
    ///
    /// @param content what the record's hash names
    public Taken keep(Attachment attachment, byte[] content) {
        RecordRules.check(attachment);
        return session.write(ChangeNote.save(session.author()), writing -> {
            var taken = keep(writing, attachment, () -> content);
            if (taken instanceof Taken.In) {
                writing.dropContents(TakeBack.REACH);
            }
            return taken;
        });
    }

    /// [#keep] for many, as one change that one undo takes back. Few bytes are held at once.
    ///
    /// @param all  the records, with whatever reads what their hash names
    /// @param kept told how many of them are done
    /// @throws java.util.concurrent.CancellationException when the user cancelled: nothing is kept
    public void keepAll(Map<Attachment, Supplier<byte[]>> all, IntConsumer kept) {
        all.keySet().forEach(RecordRules::check);
        session.write(ChangeNote.save(session.author()), writing -> {
            int done = 0;
            for (var each : all.entrySet()) {
                keep(writing, each.getKey(), each.getValue());
                kept.accept(++done);
            }
            writing.dropContents(TakeBack.REACH);
            return done;
        });
    }

    private Taken keep(Writing writing, Attachment attachment, Supplier<byte[]> content) {
        var there = same(writing, attachment);
        if (there.isPresent()) {
            return new Taken.Already(there.get());
        }
        writing.putContent(content.get());
        writing.put(Edit.create(attachment, session.organisation(), writing.pen().next(), session.stamp()));
        return new Taken.In(attachment, writing.changeNumber());
    }

    private static Optional<Attachment> same(Reading reading, Attachment attachment) {
        return reading.inFile(Attachment.class, attachment.person()).stream().filter(each -> each.sha256().equals(attachment.sha256()))
                .filter(each -> reading.hasContent(each.sha256())).findFirst();
    }

    /// The file, looked at and made harmless.
    ///
    /// @throws FileRefused                  when it is no document, or too large
    /// @throws org.focale.app.file.NotRead when it cannot be read
    public static Brought brought(Path file) {
        if (Files.isDirectory(file)) {
            throw new FolderBrought();
        }
        byte[] content = UserFiles.read(file, (in, size) -> {
            if (size > Brought.MOST_PICTURE) {
                throw FileRefused.tooLarge(size, Brought.MOST);
            }
            return UserFiles.bytes(in, Brought.MOST_PICTURE);
        });
        if (content.length > Brought.MOST && !FileKind.of(content).isPicture()) {
            throw FileRefused.tooLarge(content.length, Brought.MOST);
        }
        if (OpenedBadge.isBaked(content)) {
            throw BadgeRefused.toImport();
        }
        return Brought.of(file, content);
    }
}
