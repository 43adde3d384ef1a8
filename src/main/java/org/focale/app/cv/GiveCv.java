package org.focale.app.cv;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.documents.AttachFiles;
import org.focale.app.documents.ReadDocument;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.OwnFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Sha256;
import org.focale.base.Texts;
import org.focale.document.attached.FileKind;
import org.focale.document.cv.PlainText;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.PersonId;
import org.focale.store.Reading;

/// Exports a CV and keeps it as it was given (domain.md): the very bytes of the file are a document of the person.
public final class GiveCv {

    private static final String KIND = "app.cv.given";

    private final Session session;
    private final ExportCv export;
    private final AttachFiles attach;
    private final ReadDocument documents;

    public GiveCv(Session session, ExportCv export, AttachFiles attach, ReadDocument documents) {
        this.session = session;
        this.export = export;
        this.attach = attach;
        this.documents = documents;
    }

    /// What the file is called unless the user says otherwise: "CV Mirela Popescu.pdf", by the name that its page bears.
    public String proposedName(CvFile cv, CvFormat format) {
        return export.proposedName(cv, format);
    }

    /// @return whether it is kept as it was given: not in a file that another organisation follows, where nothing is saved
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there before is unharmed, and nothing is kept
    public boolean give(CvFile cv, Path target, CvFormat format, Texts texts) {
        byte[] content = export.content(cv, format);
        UserFiles.write(target, content);
        var record = record(cv, target, content, texts);
        boolean isKept = session.read(reading -> isKept(reading, record));
        if (isKept) {
            attach.keep(record, content);
        }
        return isKept;
    }

    private boolean isKept(Reading reading, Attachment record) {
        return !OwnFiles.isReadOnly(session, reading, record.person());
    }

    /// A CV that was written and is to be kept with others.
    ///
    /// @param size in bytes
    record Written(Attachment record, int size, Path file) {

        /// Read again: of many CVs no two are held at once.
        private byte[] content() {
            return UserFiles.readBack(file, size, record.sha256());
        }
    }

    /// Writes a CV that [#keep] will keep.
    ///
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there before is unharmed
    Written write(CvFile cv, Path target, CvFormat format, Texts texts) {
        byte[] content = export.content(cv, format);
        UserFiles.write(target, content);
        return new Written(record(cv, target, content, texts), content.length, target);
    }

    /// Keeps many as one change, those of files that another organisation follows excepted.
    ///
    /// @param kept told how many of them are done
    /// @throws org.focale.app.file.NotWritten when a file is no longer there as it was written; nothing is kept
    void keep(List<Written> all, IntConsumer kept) {
        var contents = new LinkedHashMap<Attachment, Supplier<byte[]>>();
        session.read(reading -> all.stream().filter(each -> isKept(reading, each.record())).toList())
                .forEach(each -> contents.put(each.record(), each::content));
        attach.keepAll(contents, kept);
    }

    /// The same bytes given again are one document.
    private Attachment record(CvFile cv, Path target, byte[] content, Texts texts) {
        String which = Stream.of(cv.cv().title(), cv.cv().targetJob()).filter(words -> !words.isBlank()).distinct()
                .collect(Collectors.joining(" · "));
        return new Attachment(new AttachmentId(session.ids().next()), cv.cv().person(), PlainText.line(String.valueOf(target.getFileName())),
                texts.get(KIND), FileKind.of(content).mediaType(), content.length, Sha256.of(content), session.today(), null, false, which,
                session.today(), null);
    }

    /// What was given, the latest first; whatever the language of the window was then.
    public List<Attachment> given(PersonId person) {
        return documents.of(person).stream().filter(GiveCv::isGiven).toList();
    }

    /// Whether this document is a CV as it was given.
    static boolean isGiven(Attachment document) {
        return Kinds.ALL.contains(document.kind());
    }

    /// Read once: all the words of the program are behind them.
    private static final class Kinds {
        private static final List<String> ALL = Stream.of(Locale.FRANCE, Locale.UK).map(locale -> Texts.in(locale).get(KIND)).toList();
    }
}
