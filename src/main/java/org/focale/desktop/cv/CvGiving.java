package org.focale.desktop.cv;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.cv.CvFile;
import org.focale.app.cv.CvFormat;
import org.focale.app.cv.MakePortfolio;
import org.focale.app.cv.TakeAway;
import org.focale.app.documents.ReadDocument;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Printing;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.document.attached.FileKind;
import org.focale.document.pdf.Piece;
import org.focale.domain.document.Attachment;
import org.jspecify.annotations.Nullable;

/// What leaves: the CV in a file, kept as it was given; and what was given before, as it was.
final class CvGiving {

    private final CvViewModel cv;
    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Printing printing;
    private final ReadOnlyObjectWrapper<List<Attachment>> given = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Attachment> lookedAt = new ReadOnlyObjectWrapper<>();

    CvGiving(CvViewModel cv, UseCases cases, Jobs jobs, Dialogs dialogs, Words words) {
        this.cv = cv;
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = words.texts();
        this.printing = new Printing(cases.printers(), jobs, dialogs, words);
    }

    // properties

    /// The latest first.
    ReadOnlyObjectProperty<List<Attachment>> given() {
        return given.getReadOnlyProperty();
    }

    /// What is seen in place of the CV, null for the CV.
    ReadOnlyObjectProperty<@Nullable Attachment> lookedAt() {
        return lookedAt.getReadOnlyProperty();
    }

    // commands

    void show(List<Attachment> all) {
        given.set(all);
        Attachment looked = lookedAt.get();
        if (looked != null && all.stream().noneMatch(each -> each.id().equals(looked.id()))) {
            look(null);
        }
    }

    /// Shows exactly the bytes that were given; null shows the CV again.
    void look(@Nullable Attachment one) {
        if (one == null) {
            if (lookedAt.get() != null) {
                lookedAt.set(null);
                cv.pages().look(null);
            }
            return;
        }
        lookedAt.set(one);
        cv.pages().lookAtNothing();
        if (FileKind.of(one.mediaType()) == FileKind.PDF) {
            jobs.run(_ -> cases.documents().read().content(one), content -> {
                if (one.equals(lookedAt.get())) {
                    cv.pages().look(content);
                }
            });
        }
    }

    /// The only plain copy of what was given.
    void saveCopy(Attachment one) {
        var question = new FileQuestion(texts.get("cv.given.copy"), ReadDocument.proposedName(one), texts.get("app.cv.given"),
                List.of(FileKind.of(one.mediaType()).ending()));
        save(question, target -> cases.documents().read().saveCopy(one, target));
    }

    void export(CvFormat format) {
        CvFile seen = cv.cv().get();
        if (seen == null) {
            return;
        }
        var question = new FileQuestion(texts.get("cv.export.title"), cases.cvs().give().proposedName(seen, format),
                kind(format), List.of(format.ending()));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("cv.export.running"),
                _ -> cases.cvs().give().give(seen, target, format, texts), kept -> tellWhere(kept ? "cv.exported.kept" : "cv.exported", target)));
    }

    /// The letter that goes with it.
    void exportLetter(CvFormat format) {
        CvFile seen = cv.cv().get();
        if (seen == null) {
            return;
        }
        var letter = cases.cvs().letter();
        var question = new FileQuestion(texts.get("cv.letter.export"), letter.proposedName(seen, format, texts),
                kind(format), List.of(format.ending()));
        save(question, target -> letter.export(seen, target, format));
    }

    /// On paper, what is shown: the CV, its letter, or a CV as it was given. What was given for a word processor is printed there.
    void print() {
        CvFile seen = cv.cv().get();
        Attachment looked = lookedAt.get();
        if (looked != null) {
            if (FileKind.of(looked.mediaType()) == FileKind.PDF) {
                printing.print(texts.get("cv.print.given"), _ -> cases.documents().read().content(looked));
            }
        } else if (seen != null && cv.pages().showsLetter()) {
            printing.print(texts.get("cv.print.letter"), _ -> cases.cvs().letter().content(seen, CvFormat.PDF));
        } else if (seen != null) {
            printing.print(texts.get("cv.print"), _ -> cases.makeCv().pdf(seen));
        }
    }

    /// What of the person's documents may go with the CV.
    void offered(Consumer<List<MakePortfolio.Offered>> done) {
        CvFile seen = cv.cv().get();
        if (seen != null) {
            jobs.run(_ -> cases.cvs().portfolio().offered(seen), done);
        }
    }

    /// CV and certificates in one file.
    void exportPortfolio(List<Attachment> chosen) {
        CvFile seen = cv.cv().get();
        if (seen != null) {
            var question = new FileQuestion(texts.get("cv.portfolio"), cases.cvs().portfolio().proposedName(seen, texts),
                    texts.get("cv.portfolio.kind"), List.of("pdf"));
            save(question, target -> cases.cvs().portfolio().export(seen, chosen, badges(seen), target));
        }
    }

    /// The person's own folder, for a USB key.
    void takeAway(List<Attachment> chosen) {
        CvFile seen = cv.cv().get();
        if (seen != null) {
            dialogs.chooseFolder(texts.get("cv.take-away.where")).ifPresent(place -> jobs.beside(texts.get("cv.take-away.running"),
                    progress -> cases.cvs().takeAway().write(new TakeAway.Asked(seen, chosen, badges(seen)), place, texts, progress),
                    folder -> tellWhere("cv.exported", folder)));
        }
    }

    private List<Piece> badges(CvFile seen) {
        return cases.badges().read().pieces(seen.file().person(), texts);
    }

    private void save(FileQuestion question, Consumer<Path> write) {
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("cv.export.running"), _ -> {
            write.accept(target);
            return target;
        }, done -> tellWhere("cv.exported", done)));
    }

    /// A picture for the page.
    void choosePhoto() {
        CvFile seen = cv.cv().get();
        if (seen == null) {
            return;
        }
        var question = new FileQuestion(texts.get("cv.photo.choose"), "", texts.get("cv.photo.kind"), List.of("jpg", "jpeg", "png"));
        dialogs.openFile(question).ifPresent(file -> jobs.save(_ -> cases.cvs().photo().choose(seen, file, texts), _ -> { }));
    }

    private String kind(CvFormat format) {
        return texts.get(switch (format) {
            case PDF -> "cv.export.PDF";
            case DOCX -> "cv.export.DOCX";
            case ODT -> "cv.export.ODT";
            case TEXT -> "cv.export.TEXT";
        });
    }

    private void tellWhere(String key, Path target) {
        Path folder = target.toAbsolutePath().getParent();
        dialogs.toast(new Toast(texts.get(key, target.getFileName(), folder == null ? "" : folder)));
    }
}
