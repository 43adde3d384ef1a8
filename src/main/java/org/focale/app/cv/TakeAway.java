package org.focale.app.cv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.focale.app.documents.ReadDocument;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.document.cv.ResumeJson;
import org.focale.document.html.TakeAwayPage;
import org.focale.document.html.TakeAwayPage.Item;
import org.focale.document.pdf.Piece;
import org.focale.domain.document.Attachment;

/// Writes the folder that a person takes away on a USB key: their CV, letter, certificates and badges, and a page that explains them. It opens
/// without this program, and is not encrypted: it is theirs.
public final class TakeAway {

    private final Session session;
    private final MakeCv make;
    private final ExportCv cvs;
    private final ExportLetter letters;
    private final MakePortfolio portfolios;
    private final ReadDocument documents;

    public TakeAway(Session session, MakeCv make, ExportCv cvs, ExportLetter letters, MakePortfolio portfolios, ReadDocument documents) {
        this.session = session;
        this.make = make;
        this.cvs = cvs;
        this.letters = letters;
        this.portfolios = portfolios;
        this.documents = documents;
    }

    /// What goes along.
    ///
    /// @param badges their pictures, each carrying its proof, or JSON
    public record Asked(CvFile cv, List<Attachment> certificates, List<Piece> badges) {}

    /// A new folder of its own: what is there already stays as it is.
    ///
    /// @param place in which folder, for example the root of a key
    /// @return the folder
    /// @throws org.focale.app.file.NotWritten                when the place cannot be written; nothing is left behind
    /// @throws org.focale.app.documents.ContentNotHere       when only the record of a document came here; nothing is left behind
    /// @throws java.util.concurrent.CancellationException when the user cancelled; nothing is left behind
    public Path write(Asked asked, Path place, Texts texts, Progress progress) {
        String name = make.nameOn(asked.cv());
        Path folder = FileNames.unused(place, FileNames.safe(texts.get("cv-files.take-away.folder", name)));
        boolean done = false;
        try {
            new Writing(asked, folder, texts, progress).write(name);
            done = true;
            return folder;
        } finally {
            if (!done) {
                UserFiles.deleteFolder(folder);
            }
        }
    }

    /// One folder as it is filled.
    private final class Writing {

        private final Asked asked;
        private final Path folder;
        private final Texts texts;
        private final Progress progress;
        private final List<Item> items = new ArrayList<>();
        private final long total;

        Writing(Asked asked, Path folder, Texts texts, Progress progress) {
            this.asked = asked;
            this.folder = folder;
            this.texts = texts;
            this.progress = progress;
            this.total = 6 + asked.certificates().size() + asked.badges().size();
        }

        void write(String name) {
            var cv = asked.cv();
            put(cvs.proposedName(cv, CvFormat.PDF), texts.get("cv-files.take-away.pdf"), cvs.content(cv, CvFormat.PDF));
            put(cvs.proposedName(cv, CvFormat.DOCX), texts.get("cv-files.take-away.docx"), cvs.content(cv, CvFormat.DOCX));
            if (letters.isWritten(cv)) {
                put(letters.proposedName(cv, CvFormat.PDF, texts), texts.get("cv-files.take-away.letter"), letters.content(cv, CvFormat.PDF));
                put(letters.proposedName(cv, CvFormat.DOCX, texts), texts.get("cv-files.take-away.letter-docx"),
                        letters.content(cv, CvFormat.DOCX));
            }
            if (!asked.certificates().isEmpty() || !asked.badges().isEmpty()) {
                put(portfolios.proposedName(cv, texts), texts.get("cv-files.take-away.portfolio"),
                        portfolios.content(cv, asked.certificates(), asked.badges()));
            }
            certificates();
            badges();
            put(ResumeJson.FILE_NAME, texts.get("cv-files.take-away.json"), ResumeJson.of(make.content(cv)));
            var page = new TakeAwayPage.Folder(name, session.organisationName(), session.today(), items);
            UserFiles.write(folder.resolve(texts.get("cv-files.take-away.page")), TakeAwayPage.html(page, texts));
        }

        private void certificates() {
            Set<String> taken = new HashSet<>();
            for (Attachment each : asked.certificates()) {
                put(texts.get("cv-files.take-away.certificates") + "/" + FileNames.unused(ReadDocument.proposedName(each), taken),
                        each.kind().isBlank() ? texts.get("cv-files.take-away.certificate") : each.kind(), documents.content(each));
            }
        }

        private void badges() {
            Set<String> taken = new HashSet<>();
            for (Piece each : asked.badges()) {
                put(texts.get("cv-files.take-away.badges") + "/" + FileNames.unused(FileNames.safe(each.name()), taken),
                        texts.get("cv-files.take-away.badge", each.title()), each.content());
            }
        }

        /// @param file in the folder, parts joined by `/`
        private void put(String file, String what, byte[] content) {
            UserFiles.write(folder.resolve(file), content);
            items.add(new Item(file, what));
            progress.report(items.size(), total);
        }
    }
}
