package org.focale.desktop.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.activity.TakenPart;
import org.focale.app.person.OpenFile;
import org.focale.app.reference.Choice;
import org.focale.app.reference.JobIndex;
import org.focale.app.timeline.FileThread;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordEditor.Way;
import org.focale.desktop.kit.record.RecordPast;
import org.focale.desktop.kit.record.RecordWork;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.InFile;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.document.Attachment;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.Situation;
import org.focale.domain.person.SituationId;
import org.jspecify.annotations.Nullable;

/// The file of one person: what is known, what is being edited, and everything that can be done about it.
public final class PersonViewModel {

    private final UseCases cases;
    private final PersonId id;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final RecordWork work;
    private final NewRecords fresh;
    private final UndoToast undo;
    private final DocumentsViewModel documents;
    private final ThreadViewModel thread;
    private final RightsViewModel rights;
    private final OwnAnswers own;

    private List<Attachment> attachments = List.of();

    private final ReadOnlyObjectWrapper<@Nullable OpenFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<TakenPart>> parts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<Person>> person = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PathwayId> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<Pathway>> pathway = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<Situation>> entry = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<? extends InFile>> panel = new ReadOnlyObjectWrapper<>();

    /// @param drafts those of this workspace, so that a form left half-way is found again
    public PersonViewModel(UseCases cases, PersonId id, Jobs jobs, Dialogs dialogs, Words words, Drafts drafts) {
        this.cases = cases;
        this.id = id;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
        this.work = new RecordWork(cases, jobs, dialogs, texts, drafts, this::refresh);
        this.fresh = new NewRecords(cases, id);
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.documents = new DocumentsViewModel(cases, id, jobs, dialogs, words, drafts);
        this.thread = new ThreadViewModel(work, id, undo, new RecordPast(cases, jobs, dialogs, words));
        this.rights = new RightsViewModel(cases, id, jobs, dialogs, words);
        this.own = new OwnAnswers(work, id);
    }

    // properties

    /// Null until it was read.
    public ReadOnlyObjectProperty<@Nullable OpenFile> file() {
        return file.getReadOnlyProperty();
    }

    /// The file was taken away, here or by an envoi.
    public ReadOnlyBooleanProperty gone() {
        return gone.getReadOnlyProperty();
    }

    /// What happened and what is to be done.
    public ThreadViewModel thread() {
        return thread;
    }

    public ReadOnlyObjectProperty<@Nullable RecordEditor<Person>> person() {
        return person.getReadOnlyProperty();
    }

    /// The pathway that was chosen to be looked at; null: the one that started last.
    public ReadOnlyObjectProperty<@Nullable PathwayId> chosenPathway() {
        return chosen.getReadOnlyProperty();
    }

    /// The pathway that is looked at; null without one.
    public ReadOnlyObjectProperty<@Nullable RecordEditor<Pathway>> pathway() {
        return pathway.getReadOnlyProperty();
    }

    /// The situation at the entry of that pathway, whether it was told yet or not; null without a pathway.
    public ReadOnlyObjectProperty<@Nullable RecordEditor<Situation>> entry() {
        return entry.getReadOnlyProperty();
    }

    /// The one record that is open beside the rest: a draft, or one that is looked at.
    public ReadOnlyObjectProperty<@Nullable RecordEditor<? extends InFile>> panel() {
        return panel.getReadOnlyProperty();
    }

    /// The association's own fields in this file.
    public OwnAnswers own() {
        return own;
    }

    /// The activities of groups that the person takes part in.
    ReadOnlyObjectProperty<List<TakenPart>> parts() {
        return parts.getReadOnlyProperty();
    }

    /// Whether the file can only be read.
    public Locked locked() {
        return rights.transfer().locked();
    }

    public PersonId id() {
        return id;
    }

    /// What may show what was observed: documents of the file, the newest first.
    List<Attachment> attachments() {
        return attachments;
    }

    /// The documents of the same file.
    DocumentsViewModel documents() {
        return documents;
    }

    /// What the person was told and agreed to.
    RightsViewModel rights() {
        return rights;
    }

    Dialogs dialogs() {
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

    private void refresh() {
        jobs.run(_ -> read(), read -> {
            attachments = read.attachments();
            thread.show(read.thread());
            parts.set(read.parts());
            read.file().ifPresentOrElse(this::show, () -> gone.set(true));
        });
    }

    private Read read() {
        return new Read(cases.files().open(id), cases.timeline().thread().read(id), cases.activities().read().of(id),
                cases.grids().around(id).documents());
    }

    private record Read(Optional<OpenFile> file, FileThread thread, List<TakenPart> parts, List<Attachment> attachments) {}

    private void show(OpenFile read) {
        gone.set(false);
        person.set(shown(person.get(), read.file().person(), read));
        own.show(read);
        showPathway(read);
        @Nullable RecordEditor<? extends InFile> open = panel.get();
        if (open != null && !open.isDraft() && !showAgain(open, read)) {
            panel.set(null);
        }
        file.set(read);
    }

    private void showPathway(OpenFile read) {
        var looked = read.pathway(chosen.get());
        pathway.set(looked.map(each -> shown(pathway.get(), each, read)).orElse(null));
        entry.set(looked.map(each -> entryOf(each, read)).orElse(null));
    }

    /// Looks at another of the person's pathways.
    public void choosePathway(@Nullable PathwayId of) {
        chosen.set(of);
        @Nullable OpenFile read = file.get();
        if (read != null) {
            showPathway(read);
        }
    }

    private RecordEditor<Situation> entryOf(Pathway of, OpenFile read) {
        @Nullable RecordEditor<Situation> before = entry.get();
        return read.entry(of.id()).map(situation -> shown(before, situation, read)).orElseGet(() -> unwrittenEntry(of, before));
    }

    private RecordEditor<Situation> unwrittenEntry(Pathway of, @Nullable RecordEditor<Situation> before) {
        boolean same = before != null && of.id().equals(before.record().get().pathway());
        var id = same && before != null ? before.record().get().id() : new SituationId(cases.session().ids().next());
        var empty = Situation.unknown(id, this.id, of.id(), Situation.Moment.ENTRY);
        if (!same || before == null) {
            return new RecordEditor<>(work, empty, Way.UNWRITTEN);
        }
        before.showUnwritten(empty);
        return before;
    }

    /// The same editor for the same record, so that what is being typed stays.
    private <R extends InFile> RecordEditor<R> shown(@Nullable RecordEditor<R> before, R record, OpenFile read) {
        var editor = before != null && before.record().get().id().equals(record.id()) ? before : new RecordEditor<>(work, record, Way.KEPT);
        editor.show(record, read.inTwoVersions(record));
        return editor;
    }

    private static <R extends InFile> boolean showAgain(RecordEditor<R> editor, OpenFile read) {
        R before = editor.record().get();
        Optional<R> now = records(read.file()).filter(record -> record.getClass() == before.getClass() && record.id().equals(before.id()))
                .map(record -> {
                    @SuppressWarnings("unchecked") // of the same final class
                    R same = (R) record;
                    return same;
                }).findFirst();
        now.ifPresent(record -> editor.show(record, read.inTwoVersions(record)));
        return now.isPresent();
    }

    private static Stream<InFile> records(PersonFile file) {
        return Stream.<Collection<? extends InFile>>of(file.pathways(), file.placements(), file.diagnoses(), file.experiences(),
                file.validations()).flatMap(Collection::stream);
    }

    /// The first record with a field that waits for a decision.
    Optional<InFile> waiting() {
        @Nullable OpenFile read = file.get();
        if (read == null) {
            return Optional.empty();
        }
        var all = Stream.of(Stream.of(read.file().person()), read.file().situations().stream(), records(read.file()))
                .<InFile>flatMap(records -> records);
        return all.filter(record -> !read.inTwoVersions(record).isEmpty()).findFirst().or(own::waiting);
    }

    /// Opens a record beside the rest.
    public <R extends InFile> void edit(R record) {
        @Nullable OpenFile read = file.get();
        var editor = new RecordEditor<>(work, record, Way.KEPT);
        editor.show(record, read == null ? List.of() : read.inTwoVersions(record));
        panel.set(editor);
    }

    public void addExperience() {
        draft(fresh.experience());
    }

    /// An experience that comes of a placement, in its words.
    public void addExperience(Placement of) {
        panel.set(new RecordEditor<>(work, fresh.experience(of), Way.DRAFT));
    }

    public void addValidation() {
        draft(fresh.validation());
    }

    public void addPlacement() {
        draft(fresh.placement());
    }

    /// One more stay, in the programme of this workspace unless another is chosen; the one before stays as it is.
    public void addPathway() {
        jobs.run(_ -> cases.addPerson().pathway(id, words.today()), this::draft);
    }

    private <R extends InFile> void draft(R record) {
        panel.set(new RecordEditor<>(work, work.draftOr(record), Way.DRAFT));
    }

    /// Asks what a new group is called, and puts the pathway into it.
    ///
    /// @param back where none was made, what was chosen before stands again
    void addGroup(Pathway pathway, Runnable back) {
        var name = dialogs.askText(Question.of(texts.get("person.pathway.group.new.title"), texts.get("person.pathway.group.new.text"),
                texts.get("person.pathway.group.new.verb")), texts.get("person.pathway.group.new.name"), "").map(String::strip)
                .filter(typed -> !typed.isEmpty());
        if (name.isEmpty()) {
            back.run();
            return;
        }
        jobs.save(_ -> {
            cases.addGroup().addFor(pathway, name.get());
            return undo.lastChange();
        }, change -> undo.tell(texts.get("person.pathway.group.made", name.get()), change), refusal -> {
            back.run();
            dialogs.refused(refusal);
        });
    }

    /// Saves the draft that is open and closes it; what is refused is told, and the draft stays.
    public void createDraft() {
        @Nullable RecordEditor<? extends InFile> draft = panel.get();
        if (draft != null && draft.isDraft()) {
            draft.create(made -> {
                closePanel();
                if (made instanceof Pathway begun) {
                    choosePathway(begun.id());
                }
            }, dialogs::refused);
        }
    }

    /// Gives the draft up.
    public void dropDraft() {
        @Nullable RecordEditor<? extends InFile> draft = panel.get();
        if (draft != null) {
            work.forgetDraft(draft.record().get());
        }
        closePanel();
    }

    public void closePanel() {
        panel.set(null);
    }

    /// Takes a record away; the message brings it back.
    ///
    /// @param message what was taken away, in words
    public void delete(InFile record, String message) {
        jobs.save(_ -> {
            cases.saves().delete(record);
            return undo.lastChange();
        }, change -> undo.tell(message, change));
    }

    /// What the person says of one line of their CV.
    public void agree(Collection<? extends InFile> records, LineState state) {
        var all = List.copyOf(records);
        jobs.save(_ -> {
            cases.agree().set(all, state);
            return all;
        }, _ -> { });
    }

    /// What may be chosen from a list.
    List<Choice> choices(String listKey) {
        return cases.lists().choices(listKey);
    }

    JobIndex jobs() {
        return cases.jobs();
    }

    /// Names of workers to choose from, with those that stand in the file already.
    List<String> workers() {
        @Nullable OpenFile read = file.get();
        var names = new ArrayList<String>(read == null ? List.of() : read.workers());
        if (read != null) {
            read.file().pathways().stream().map(Pathway::referent).filter(name -> !name.isBlank() && !names.contains(name))
                    .forEach(names::add);
        }
        return names;
    }
}
