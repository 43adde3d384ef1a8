package org.focale.app.rights;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.html.NoticePage;
import org.focale.document.pdf.HandoverDocument;
import org.focale.domain.site.Organisation;

/// Prints the information notice of this association, to be read together and signed.
public final class PrintNotice {

    private final Session session;
    private final Retention retention;
    private final HandoverDocument document;

    PrintNotice(Session session, Retention retention, HandoverDocument document) {
        this.session = session;
        this.retention = retention;
        this.document = document;
    }

    /// Which wording is printed: what a record of its being given says.
    public static String edition(Texts texts) {
        return texts.get("notice.edition");
    }

    public byte[] pdf(Texts texts) {
        var own = session.read(reading -> reading.find(Organisation.class, session.organisation()));
        String where = own.map(it -> Stream.of(it.city(), it.phone()).filter(part -> !part.isBlank()).collect(Collectors.joining(", "))).orElse("");
        var asked = new NoticePage.Asked(own.map(Organisation::name).orElse(session.site().name()), where, retention.rule().months(), edition(texts));
        return document.notice(asked, session.today(), texts);
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public void print(Path target, Texts texts) {
        UserFiles.write(target, pdf(texts));
    }
}
