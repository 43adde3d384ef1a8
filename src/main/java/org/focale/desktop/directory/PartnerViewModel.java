package org.focale.desktop.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.directory.Directory;
import org.focale.app.directory.PartnerFile;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Once;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.record.RecordEditor.Way;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordWork;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.Kept;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.PartnerNote;
import org.jspecify.annotations.Nullable;

/// One partner: what is known, the one contact or offer whose fields are open, and what is written.
public final class PartnerViewModel {

    private final UseCases cases;
    private final OrganisationId id;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Consumer<PersonId> openPerson;
    private final RecordWork work;
    private final UndoToast undo;
    private final PartnerNoteWriter writer;
    private final Once writing = new Once();

    private final ReadOnlyObjectWrapper<@Nullable PartnerFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Directory> directory = new ReadOnlyObjectWrapper<>(Directory.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<Organisation>> editor = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<? extends Kept>> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();

    /// @param openPerson goes to someone's file
    public PartnerViewModel(UseCases cases, OrganisationId id, Jobs jobs, Dialogs dialogs, Texts texts, Drafts drafts,
            Consumer<PersonId> openPerson) {
        this.cases = cases;
        this.id = id;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.openPerson = openPerson;
        this.work = new RecordWork(cases, jobs, dialogs, texts, drafts, this::refresh);
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.writer = new PartnerNoteWriter(drafts, id, () -> cases.session().today());
    }

    // properties

    /// Null until it was read.
    public ReadOnlyObjectProperty<@Nullable PartnerFile> file() {
        return file.getReadOnlyProperty();
    }

    /// For what was written of others.
    public ReadOnlyObjectProperty<Directory> directory() {
        return directory.getReadOnlyProperty();
    }

    /// Its own fields; null until it was read.
    public ReadOnlyObjectProperty<@Nullable RecordEditor<Organisation>> editor() {
        return editor.getReadOnlyProperty();
    }

    /// The contact or the offer whose fields are shown; null for none.
    public ReadOnlyObjectProperty<@Nullable RecordEditor<? extends Kept>> open() {
        return open.getReadOnlyProperty();
    }

    /// There is no such partner, or no more.
    public ReadOnlyBooleanProperty gone() {
        return gone.getReadOnlyProperty();
    }

    public PartnerNoteWriter writer() {
        return writer;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    // commands

    /// Follows the workspace, from now on.
    ///
    /// @return stops
    public Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        refresh();
        return stop;
    }

    private record Read(Optional<PartnerFile> file, Directory directory) {}

    private void refresh() {
        jobs.run(_ -> new Read(cases.directory().partner().read(id), cases.directory().directory().read()), this::show);
    }

    private void show(Read read) {
        gone.set(read.file().isEmpty());
        directory.set(read.directory());
        read.file().ifPresent(now -> {
            var organisation = now.organisation();
            @Nullable RecordEditor<Organisation> before = editor.get();
            if (before == null || !before.record().get().id().equals(organisation.id())) {
                editor.set(new RecordEditor<>(work, organisation, Way.KEPT));
            } else {
                before.show(organisation, now.inTwoVersions(organisation));
            }
            showOpen(now);
            file.set(now);
        });
    }

    @SuppressWarnings("unchecked") // the editor's record says its own class
    private void showOpen(PartnerFile now) {
        @Nullable RecordEditor<? extends Kept> editing = open.get();
        if (editing == null) {
            return;
        }
        switch (editing.record().get()) {
            case ContactPerson contact -> follow((RecordEditor<ContactPerson>) editing, now, now.contacts(), contact.id(), ContactPerson::id);
            case Offer offer -> follow((RecordEditor<Offer>) editing, now, now.offers(), offer.id(), Offer::id);
            default -> { }
        }
    }

    private <R extends Kept> void follow(RecordEditor<R> editing, PartnerFile now, List<R> all, Object wanted, Function<R, Object> idOf) {
        all.stream().filter(each -> idOf.apply(each).equals(wanted)).findFirst()
                .ifPresentOrElse(each -> editing.show(each, now.inTwoVersions(each)), this::close);
    }

    /// Shows the fields of a contact or an offer; of one that is open already, hides them.
    public void open(Kept record) {
        @Nullable RecordEditor<? extends Kept> editing = open.get();
        if (editing != null && editing.key().equals(key(record))) {
            close();
        } else {
            open.set(new RecordEditor<>(work, record, Way.KEPT));
        }
    }

    private static <R extends Kept> Object key(R record) {
        return Codecs.of(record).key(record);
    }

    public void close() {
        open.set(null);
    }

    public void addContact(String name) {
        jobs.save(_ -> cases.directory().write().addContact(id, name), this::openAdded);
    }

    public void addOffer(String words) {
        jobs.save(_ -> cases.directory().write().addOffer(id, words, ActivityKind.IMMERSION), this::openAdded);
    }

    private void openAdded(Kept record) {
        open.set(new RecordEditor<>(work, record, Way.KEPT));
        refresh();
    }

    /// A contact, an offer or something that was said; the message brings it back.
    public void delete(Kept record) {
        String message = switch (record) {
            case ContactPerson _ -> texts.get("directory.contact.deleted");
            case Offer _ -> texts.get("directory.offer.deleted");
            default -> texts.get("directory.note.deleted");
        };
        jobs.save(_ -> {
            cases.saves().delete(record);
            return undo.lastChange();
        }, change -> undo.tell(message, change));
    }

    /// Writes what was said.
    public void write(Runnable done) {
        String text = writer.text().get();
        if (text.isBlank()) {
            return;
        }
        var medium = writer.medium().get();
        var day = writer.day();
        boolean request = writer.request().get();
        writing.run(() -> jobs.save(_ -> cases.directory().write().note(id, medium, day, text, request), _ -> {
            writer.beginAfter(text);
            done.run();
        }));
    }

    /// The last thing said was, or was not, a request.
    public void mark(PartnerNote note, boolean request) {
        jobs.save(_ -> cases.saves().change(note, new PartnerNote(note.id(), note.organisation(), note.medium(), note.date(), note.author(),
                note.text(), request)), _ -> { });
    }

    public void checkedToday() {
        @Nullable PartnerFile now = file.get();
        if (now != null) {
            jobs.save(_ -> {
                cases.directory().write().checkedToday(now.organisation());
                return undo.lastChange();
            }, change -> undo.tell(texts.get("directory.checked.done", now.organisation().name()), change));
        }
    }

    /// Shows every record of this partner by itself again.
    public void part() {
        jobs.save(_ -> {
            cases.directory().join().part(id);
            return undo.lastChange();
        }, change -> undo.tell(texts.get("directory.part.done"), change));
    }

    /// Takes the partner away, after a question.
    public void deletePartner() {
        @Nullable PartnerFile now = file.get();
        if (now != null && dialogs.confirm(Question.danger(texts.get("directory.delete.title", now.organisation().name()),
                texts.get("directory.delete.text"), texts.get("directory.delete.verb")))) {
            jobs.save(_ -> {
                cases.saves().delete(now.organisation());
                return undo.lastChange();
            }, change -> undo.tell(texts.get("directory.deleted", now.organisation().name()), change));
        }
    }

    public void openPerson(PersonId person) {
        openPerson.accept(person);
    }
}
