package org.focale.app.cv;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.documents.AttachFiles;
import org.focale.app.documents.ReadDocument;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Sha256;
import org.focale.base.Texts;
import org.focale.document.attached.Brought;
import org.focale.document.attached.FileKind;
import org.focale.document.cv.PlainText;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.PersonId;

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

    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there before is unharmed, and nothing is kept
    public void give(CvFile cv, Path target, Texts texts) {
        export.export(cv, target, texts);
        keep(cv, target, texts);
    }

    /// What lies there now, whatever wrote it. The same bytes given again are one document.
    void keep(CvFile cv, Path target, Texts texts) {
        byte[] content = UserFiles.read(target, Brought.MOST);
        String which = Stream.of(cv.cv().title(), cv.cv().targetJob()).filter(words -> !words.isBlank()).distinct()
                .collect(Collectors.joining(" · "));
        attach.keep(new Attachment(new AttachmentId(session.ids().next()), cv.cv().person(), PlainText.line(String.valueOf(target.getFileName())),
                texts.get(KIND), FileKind.of(content).mediaType(), content.length, Sha256.of(content), session.today(), null, false, which,
                session.today(), null), content);
    }

    /// What was given, the latest first; whatever the language of the window was then.
    public List<Attachment> given(PersonId person) {
        var kinds = Stream.of(Locale.FRANCE, Locale.UK).map(locale -> Texts.in(locale).get(KIND)).toList();
        return documents.of(person).stream().filter(document -> kinds.contains(document.kind())).toList();
    }
}
