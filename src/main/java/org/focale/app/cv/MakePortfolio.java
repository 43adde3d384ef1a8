package org.focale.app.cv;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.focale.app.documents.ReadDocument;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.attached.FileKind;
import org.focale.document.attached.FileRefused;
import org.focale.document.attached.Picture;
import org.focale.document.cv.PlainText;
import org.focale.document.pdf.Piece;
import org.focale.document.pdf.PortfolioDocument;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.document.Attachment;
import org.jspecify.annotations.Nullable;

/// Binds a CV with the certificates that the person chooses, and with badges, into one PDF.
public final class MakePortfolio {

    private final Session session;
    private final MakeCv make;
    private final ReadDocument documents;
    private final PortfolioDocument document;

    public MakePortfolio(Session session, MakeCv make, ReadDocument documents, PortfolioDocument document) {
        this.session = session;
        this.make = make;
        this.documents = documents;
        this.document = document;
    }

    /// A document of the person that may go with the CV.
    ///
    /// @param proposed it proves a skill that stands on this CV, still holds, and is not confidential: what is goes only when asked for
    public record Offered(Attachment attachment, boolean proposed) {}

    /// Those whose content is here, the newest first; photos of CVs and CVs given before are none.
    public List<Offered> offered(CvFile cv) {
        var shown = cv.shown().skills().stream().map(line -> line.validation().id()).collect(Collectors.toSet());
        var photos = cv.file().cvs().stream().map(Cv::photo).collect(Collectors.toSet());
        Set<String> here = session.read(reading -> documents.of(cv.cv().person()).stream().map(Attachment::sha256).filter(reading::hasContent)
                .collect(Collectors.toSet()));
        return documents.of(cv.cv().person()).stream()
                .filter(each -> here.contains(each.sha256()) && !photos.contains(each.id()) && !GiveCv.isGiven(each))
                .map(each -> new Offered(each, shown.contains(each.proves()) && !each.confidential() && !each.isOverOn(session.today())))
                .toList();
    }

    /// What the file is called unless the user says otherwise: "Portfolio Mirela Popescu.pdf", by the name that its page bears.
    public String proposedName(CvFile cv, Texts texts) {
        return FileNames.safe(texts.get("cv-files.portfolio.name", make.nameOn(cv))) + ".pdf";
    }

    /// @param chosen what stands behind the CV, in this order
    /// @param badges what stands behind that: their pictures, each carrying its proof
    /// @throws org.focale.app.documents.ContentNotHere when only the record of a document came here
    public byte[] content(CvFile cv, List<Attachment> chosen, List<Piece> badges) {
        var texts = Texts.ofCv(cv.cv().language().locale());
        var pieces = chosen.stream().map(each -> piece(each, cv, texts)).toList();
        return document.bind(make.laidOut(cv), pieces, badges, session.today());
    }

    /// @param chosen what stands behind the CV, in this order
    /// @param badges what stands behind that
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there before is unharmed
    public void export(CvFile cv, List<Attachment> chosen, List<Piece> badges, Path target) {
        UserFiles.write(target, content(cv, chosen, badges));
    }

    private Piece piece(Attachment attachment, CvFile cv, Texts texts) {
        byte[] content = documents.content(attachment);
        String name = ReadDocument.proposedName(attachment);
        return new Piece(title(name), about(attachment, cv, texts), name, attachment.mediaType(), content,
                isWhole(content, FileKind.of(attachment.mediaType())), false);
    }

    private static String title(String name) {
        int dot = name.lastIndexOf('.');
        return PlainText.line(dot < 0 ? name : name.substring(0, dot));
    }

    private static boolean isWhole(byte[] content, FileKind kind) {
        if (!kind.isPicture()) {
            return true;
        }
        try {
            Picture.read(content, kind, Picture.LONGEST);
            return true;
        } catch (FileRefused _) {
            return false;
        }
    }

    /// "certificat · prouve : Sauveteur secouriste du travail · daté du 28 octobre 2026".
    private static String about(Attachment attachment, CvFile cv, Texts texts) {
        var parts = new ArrayList<String>();
        parts.add(PlainText.line(attachment.kind()));
        cv.file().validations().stream().filter(each -> each.id().equals(attachment.proves())).map(SkillValidation::skill)
                .forEach(skill -> parts.add(texts.get("document.portfolio.proves", PlainText.line(skill.label()))));
        @Nullable LocalDate dated = attachment.dated();
        if (dated != null) {
            parts.add(texts.get("document.portfolio.dated", day(dated, texts.locale())));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String day(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }
}
