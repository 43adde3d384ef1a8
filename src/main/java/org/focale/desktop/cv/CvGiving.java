package org.focale.desktop.cv;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.cv.CvFile;
import org.focale.app.cv.CvFormat;
import org.focale.app.documents.ReadDocument;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Toast;
import org.focale.document.attached.FileKind;
import org.focale.domain.document.Attachment;
import org.jspecify.annotations.Nullable;

/// What leaves: the CV in a file, kept as it was given; and what was given before, as it was.
final class CvGiving {

    private final CvViewModel cv;
    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Attachment>> given = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Attachment> lookedAt = new ReadOnlyObjectWrapper<>();

    CvGiving(CvViewModel cv, UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts) {
        this.cv = cv;
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
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
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("cv.export.running"), _ -> {
            cases.documents().read().saveCopy(one, target);
            return target;
        }, done -> tellWhere("cv.exported", done)));
    }

    void export(CvFormat format) {
        CvFile seen = cv.cv().get();
        if (seen == null) {
            return;
        }
        var question = new FileQuestion(texts.get("cv.export.title"), cases.cvs().give().proposedName(seen, format),
                texts.get("cv.export.kind." + format), List.of(format.ending()));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("cv.export.running"), _ -> {
            cases.cvs().give().give(seen, target, format, texts);
            return target;
        }, done -> tellWhere("cv.exported.kept", done)));
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

    private void tellWhere(String key, Path target) {
        Path folder = target.toAbsolutePath().getParent();
        dialogs.toast(new Toast(texts.get(key, target.getFileName(), folder == null ? "" : folder)));
    }
}
