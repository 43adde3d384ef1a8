package org.focale.app.activity;

import java.nio.file.Path;
import java.util.Optional;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.activity.SheetSource;
import org.focale.document.pdf.SheetDocument;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;

/// Prints the sheet that is signed at a session. Nobody’s signature is ever filled in.
public final class PrintSheet {

    private final Session session;
    private final ReadActivities read;
    private final KeepLogos logos;
    private final SheetDocument document;

    PrintSheet(Session session, ReadActivities read, KeepLogos logos, SheetDocument document) {
        this.session = session;
        this.read = read;
        this.logos = logos;
        this.document = document;
    }

    /// What the file is called unless the user says otherwise; it names the activity and the day, nobody in it.
    public String proposedName(Activity activity, ActivitySession at, Texts texts) {
        return FileNames.safe(at.date() == null ? texts.get("activity.sheet.name", activity.title())
                : texts.get("activity.sheet.name.day", activity.title(), at.date())) + ".pdf";
    }

    /// PDF/A-3a and PDF/UA-1; empty when there is no such session.
    public Optional<byte[]> pdf(ActivitySessionId id, Texts texts) {
        return read.open(id).flatMap(file -> file.sessions().stream().filter(each -> each.id().equals(id)).findFirst()
                .map(at -> document.render(source(file, at), texts, session.today())));
    }

    /// @return false when there is no such session
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there before is unharmed
    public boolean print(ActivitySessionId id, Path target, Texts texts) {
        var pdf = pdf(id, texts);
        pdf.ifPresent(bytes -> UserFiles.write(target, bytes));
        return pdf.isPresent();
    }

    private SheetSource source(ActivityFile file, ActivitySession at) {
        return new SheetSource(session.organisationName(), file.activity(), at,
                file.people().stream().filter(Participant::isEnrolled).map(each -> each.person().displayName()).toList(), logos.pictures());
    }
}
