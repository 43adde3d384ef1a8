package org.focale.desktop.person;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.focale.app.UseCases;
import org.focale.app.documents.ContentNotHere;
import org.focale.app.documents.ReadDocument;
import org.focale.app.documents.Taken;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordEditor.Way;
import org.focale.desktop.kit.record.RecordWork;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.document.attached.FileKind;
import org.focale.document.attached.Preview;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.document.Attachment;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The documents of one file: which there are, which one is looked at, and what can be done with it.
final class DocumentsViewModel {

    /// What stands in the place of the document that is looked at.
    sealed interface Seen {

        /// None was chosen.
        record Nothing() implements Seen {}

        /// It is confidential and was not asked for.
        record Hidden() implements Seen {}

        record Drawing() implements Seen {}

        record Shown(Preview preview) implements Seen {}

        record Told(String sentence) implements Seen {}
    }

    private final UseCases cases;
    private final PersonId person;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final RecordWork work;
    private final UndoToast undo;
    private final Latest drawing;
    private final ObservableList<Attachment> documents = FXCollections.observableArrayList();
    private final ObservableList<SkillValidation> validations = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<Attachment>> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(new Seen.Nothing());
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private int page;
    private int across = 1;
    private boolean askedFor;

    DocumentsViewModel(UseCases cases, PersonId person, Jobs jobs, Dialogs dialogs, Words words, Drafts drafts) {
        this.cases = cases;
        this.person = person;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
        this.work = new RecordWork(cases, jobs, dialogs, texts, drafts, this::refresh);
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.drawing = jobs.latest();
    }

    // properties

    /// Newest first.
    ObservableList<Attachment> documents() {
        return documents;
    }

    /// The skills a document may be the certificate of.
    ObservableList<SkillValidation> validations() {
        return validations;
    }

    /// The document that is looked at; null for none.
    ReadOnlyObjectProperty<@Nullable RecordEditor<Attachment>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    /// What was not taken, and why; empty when there is nothing to say.
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    // commands

    /// Follows the workspace, from now on.
    ///
    /// @return stops
    Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        refresh();
        return () -> {
            stop.run();
            drawing.forget();
        };
    }

    /// What stands in the file at one moment.
    private record Read(List<Attachment> documents, List<SkillValidation> validations, List<String> inTwoVersions) {}

    private void refresh() {
        @Nullable RecordEditor<Attachment> open = chosen.get();
        jobs.run(_ -> new Read(cases.documents().read().of(person),
                cases.session().read(reading -> reading.inFile(SkillValidation.class, person)),
                open == null ? List.of() : cases.history().inTwoVersions(open.record().get())), read -> show(read, open));
    }

    /// @param open what was looked at when that was asked: of what was chosen since, or taken in, it knows nothing
    private void show(Read read, @Nullable RecordEditor<Attachment> open) {
        validations.setAll(read.validations());
        documents.setAll(read.documents());
        if (open != null && open == chosen.get()) {
            read.documents().stream().filter(each -> each.id().equals(open.record().get().id())).findFirst()
                    .ifPresentOrElse(now -> open.show(now, read.inTwoVersions()), this::close);
        }
    }

    /// Asks which files, and takes them in.
    void attach() {
        attach(dialogs.openFiles(FileQuestion.any(texts.get("documents.choose"))), null);
    }

    /// The certificate of a validated skill.
    void attachCertificate(SkillValidationId skill) {
        attach(dialogs.openFiles(FileQuestion.any(texts.get("documents.choose"))), skill);
    }

    /// Takes files in that were dropped.
    void attach(List<Path> files) {
        attach(files, null);
    }

    private void attach(List<Path> files, @Nullable SkillValidationId proves) {
        if (!files.isEmpty()) {
            told.set("");
            jobs.beside(texts.count("documents.attaching", files.size()),
                    progress -> cases.documents().attach().attach(person, files, proves, progress), this::taken);
        }
    }

    private void taken(List<Taken> all) {
        var changes = new ArrayList<Long>();
        var sentences = new ArrayList<String>();
        Optional<Attachment> last = Optional.empty();
        for (Taken taken : all) {
            switch (taken) {
                case Taken.In(Attachment attachment, long change) -> {
                    changes.add(change);
                    last = Optional.of(attachment);
                }
                case Taken.Already(Attachment attachment) -> {
                    sentences.add(texts.get("documents.already", attachment.name()));
                    last = last.or(() -> Optional.of(attachment));
                }
                case Taken.Refusal(String name, var reason) -> sentences.add(texts.get("documents.refused", name, texts.get(reason)));
            }
        }
        told.set(String.join("\n", sentences));
        if (!changes.isEmpty()) {
            undo.tell(texts.count("documents.attached", changes.size()), changes);
        }
        last.ifPresent(this::choose);
    }

    /// What was told has been read.
    void hush() {
        told.set("");
    }

    void choose(Attachment document) {
        page = 0;
        askedFor = false;
        var editor = new RecordEditor<>(work, document, Way.KEPT);
        chosen.set(editor);
        draw();
    }

    void close() {
        chosen.set(null);
        draw();
    }

    /// Shows a confidential document.
    void show() {
        askedFor = true;
        draw();
    }

    void turn(int pages) {
        page = Math.max(0, page + pages);
        draw();
    }

    /// How wide the place for pages is, in pixels of the display.
    void across(int pixels) {
        if (pixels != across && pixels > 0) {
            across = pixels;
            draw();
        }
    }

    private void draw() {
        @Nullable RecordEditor<Attachment> open = chosen.get();
        if (open == null) {
            drawing.forget();
            seen.set(new Seen.Nothing());
            return;
        }
        Attachment document = open.record().get();
        if (document.confidential() && !askedFor) {
            drawing.forget();
            seen.set(new Seen.Hidden());
            return;
        }
        if (!(seen.get() instanceof Seen.Shown)) {
            seen.set(new Seen.Drawing());
        }
        int wanted = page;
        int wide = across;
        drawing.run(_ -> drawn(document, wanted, wide), shown -> {
            page = shown instanceof Seen.Shown(Preview.Sheet sheet) ? sheet.page() : 0;
            seen.set(shown);
        });
    }

    private Seen drawn(Attachment document, int wanted, int wide) {
        try {
            return new Seen.Shown(cases.documents().read().preview(document, wanted, wide));
        } catch (ContentNotHere notHere) {
            return new Seen.Told(texts.get(notHere));
        }
    }

    /// A plain copy where the user says.
    void saveCopy(Attachment document) {
        String ending = FileKind.of(document.mediaType()).ending();
        var question = new FileQuestion(texts.get("documents.copy.title"), ReadDocument.proposedName(document), texts.get("documents.copy.kind"),
                ending.isEmpty() ? List.of() : List.of(ending));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("documents.copying"), _ -> {
            cases.documents().read().saveCopy(document, target);
            return target;
        }, _ -> dialogs.toast(new Toast(texts.get("documents.copied", target.getFileName())))));
    }

    /// Takes it away; the message brings it back.
    void delete(Attachment document) {
        jobs.save(_ -> cases.documents().drop().drop(document),
                change -> undo.tell(texts.get("documents.deleted", document.name()), Optional.of(change)));
    }

    /// The skill it is the certificate of, in words; empty for none.
    String proves(Attachment document) {
        return validations.stream().filter(each -> each.id().equals(document.proves())).map(each -> each.skill().label())
                .collect(Collectors.joining());
    }

    /// "Attestation · PDF · 240 Ko · ajouté le 3 novembre".
    String detail(Attachment document) {
        return Told.joined(" · ", Stream.of(document.kind(), format(document), size(document.size()),
                document.added() == null ? "" : texts.get("documents.added", words.day(document.added()))));
    }

    private String format(Attachment document) {
        var kind = FileKind.of(document.mediaType());
        return kind.isPicture() ? texts.get("documents.picture") : kind.ending().toUpperCase(Locale.ROOT);
    }

    private String size(@Nullable Integer bytes) {
        if (bytes == null) {
            return "";
        }
        return bytes < 1 << 20 ? texts.get("documents.kilobytes", Math.max(1, bytes >> 10))
                : texts.get("documents.megabytes", String.format(texts.locale(), "%.1f", bytes / (double) (1 << 20)));
    }
}
