package org.focale.desktop.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.focale.app.UseCases;
import org.focale.app.agenda.AgendaEntry;
import org.focale.app.today.Today;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Once;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.InFile;
import org.focale.domain.note.Note;
import org.focale.domain.note.Task;
import org.focale.domain.site.Organisation;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// What is to be done today, for everybody or for those whom the one at work follows; what can be done at once is done here.
public final class TodayViewModel {

    /// Something typed and not saved in someone's file.
    public record Draft(PersonRow person, Class<? extends InFile> kind) {}

    private final UseCases cases;
    private final Jobs jobs;
    private final Drafts drafts;
    private final TodayWays ways;
    private final Texts texts;
    private final UndoToast undo;
    private final PersonFinding finding;
    private final PersonFinding noting;
    private @Nullable Today everything;
    private final Once adding = new Once();
    private List<AgendaEntry> wholeDay = List.of();

    private final ReadOnlyObjectWrapper<@Nullable Today> today = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<OfTheDay>> agenda = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Today.Gathering>> sessions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Draft>> unsaved = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper toCheck = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper nobody = new ReadOnlyBooleanWrapper();
    private final BooleanProperty mine = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable PersonRow> person = new SimpleObjectProperty<>();

    /// @param drafts those of this workspace
    public TodayViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts, Drafts drafts, TodayWays ways) {
        this.cases = cases;
        this.jobs = jobs;
        this.drafts = drafts;
        this.ways = ways;
        this.texts = texts;
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.finding = new PersonFinding(cases, jobs);
        this.noting = new PersonFinding(cases, jobs);
        mine.addListener((_, _, _) -> show());
    }

    // properties

    /// Null until it was read.
    public ReadOnlyObjectProperty<@Nullable Today> today() {
        return today.getReadOnlyProperty();
    }

    /// What stands in the agenda today and takes place: appointments, sessions, meetings; whole days first.
    public ReadOnlyObjectProperty<List<OfTheDay>> agenda() {
        return agenda.getReadOnlyProperty();
    }

    /// Sessions of groups that wait to be entered, beside those that stand in the agenda of the day.
    public ReadOnlyObjectProperty<List<Today.Gathering>> sessions() {
        return sessions.getReadOnlyProperty();
    }

    /// The one begun last first.
    public ReadOnlyObjectProperty<List<Draft>> unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    /// How many fields stand in two versions, whosever they are.
    public ReadOnlyIntegerProperty toCheck() {
        return toCheck.getReadOnlyProperty();
    }

    /// There is nobody in the whole workspace.
    public ReadOnlyBooleanProperty nobody() {
        return nobody.getReadOnlyProperty();
    }

    /// Only for those whom the one at work follows.
    public BooleanProperty mine() {
        return mine;
    }

    /// Finds the person whom a new task is for.
    public PersonFinding finding() {
        return finding;
    }

    /// Finds the person of whom a contact is to be written.
    public PersonFinding noting() {
        return noting;
    }

    /// Whom the new task is for.
    public ObjectProperty<@Nullable PersonRow> person() {
        return person;
    }

    /// As one greets who is at work; empty when nobody is named.
    public String firstName() {
        String author = cases.session().author().strip();
        int space = author.indexOf(' ');
        return space < 0 ? author : author.substring(0, space);
    }

    public List<String> workers() {
        return cases.timeline().thread().workers();
    }

    // commands

    /// To the fields in two versions.
    void check() {
        ways.toCheck();
    }

    /// Follows the workspace, from now on.
    ///
    /// @return stops
    public Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        refresh();
        return stop;
    }

    private void refresh() {
        LocalDate day = cases.session().today();
        jobs.run(_ -> new Read(cases.today().read(), cases.agenda().read().read(day, day).entries(), cases.twoVersions().all().size(),
                cases.people().all().isEmpty()), this::arrived);
    }

    private void arrived(Read read) {
        everything = read.today();
        nobody.set(read.nobody());
        unsaved.set(drafts.inFiles().stream().flatMap(key -> cases.people().findSoFar(key.person()).stream()
                .map(row -> new Draft(row, key.kind()))).toList());
        toCheck.set(read.toCheck());
        wholeDay = read.agenda().stream().filter(entry -> !entry.cancelled() && switch (entry.kind()) {
            case APPOINTMENT, SESSION, MEETING -> true;
            case PLACEMENT, TASK, HOLIDAY -> false;
        }).toList();
        show();
    }

    /// A line of the agenda of the day.
    ///
    /// @param gathering of a session: what is known of the group, null otherwise
    public record OfTheDay(AgendaEntry entry, Today.@Nullable Gathering gathering) {

        static OfTheDay of(AgendaEntry entry, List<Today.Gathering> gatherings) {
            return new OfTheDay(entry, gatherings.stream().filter(each -> each.session().equals(entry.record())).findFirst().orElse(null));
        }
    }

    private record Read(Today today, List<AgendaEntry> agenda, int toCheck, boolean nobody) {}

    private void show() {
        Today all = everything;
        if (all == null) {
            return;
        }
        String author = cases.session().author();
        Today told = mine.get() ? all.of(author) : all;
        agenda.set(wholeDay.stream().filter(entry -> !mine.get() || entry.whose().isBlank() || entry.whose().equals(author))
                .map(entry -> OfTheDay.of(entry, told.sessions())).toList());
        sessions.set(told.sessions().stream()
                .filter(each -> agenda.get().stream().noneMatch(line -> each.equals(line.gathering()))).toList());
        today.set(told);
    }

    public void choose(PersonRow row) {
        person.set(row);
        finding.typed().set("");
    }

    /// @param due null when it has no day
    public void add(String words, @Nullable LocalDate due, String who, Runnable done) {
        var whose = Objects.requireNonNull(person.get());
        adding.run(() -> jobs.save(_ -> {
            cases.timeline().tasks().add(whose.id(), words, due, who);
            return words;
        }, _ -> {
            if (whose.equals(person.get())) {
                person.set(null);
            }
            done.run();
        }));
    }

    /// Done today; the message takes it back.
    public void tick(Task task) {
        jobs.save(_ -> {
            cases.timeline().tasks().tick(task);
            return undo.lastChange();
        }, change -> undo.tell(texts.get("today.task.done"), change));
    }

    /// To the file of the person, where there is one.
    public void open(AgendaEntry entry) {
        if (entry.person() != null) {
            ways.open(entry.person(), TodayWays.Part.THREAD);
        }
    }

    public void open(Today.ToDo task) {
        ways.open(task.person().id(), TodayWays.Part.THREAD);
    }

    public void open(Today.Silent silent) {
        ways.open(silent.person().id(), TodayWays.Part.THREAD);
    }

    public void open(Today.Ending ending) {
        ways.open(ending.person().id(), TodayWays.Part.PATHWAY);
    }

    public void open(Today.ToEnter entry) {
        switch (entry.what()) {
            case Today.Waiting.Undiagnosed(var placement) -> ways.diagnose(entry.person().id(), placement.id());
            case Today.Waiting.Unassessed(var placement) -> ways.placement(placement.id());
            case Today.Waiting.NotTalkedOver(var placement, _) -> ways.placement(placement.id());
            case Today.Waiting.Following _ -> ways.open(entry.person().id(), TodayWays.Part.PATHWAY);
            case Today.Waiting.Consenting _ -> ways.open(entry.person().id(), TodayWays.Part.RIGHTS);
            case Today.Waiting.Expiring _ -> ways.open(entry.person().id(), TodayWays.Part.DOCUMENTS);
        }
    }

    public void open(Organisation partner) {
        ways.partner(partner.id());
    }

    public void open(Today.Gathering gathering) {
        ways.attendance(gathering.activity().id(), gathering.session().id());
    }

    public void open(Draft draft) {
        if (draft.kind() == Note.class) {
            ways.write(draft.person().id());
        } else {
            ways.open(draft.person().id(), TodayWays.Part.THREAD);
        }
    }

    public void write(Today.Silent silent) {
        ways.write(silent.person().id());
    }

    /// Opens their file where a note is written.
    public void write(PersonRow row) {
        ways.write(row.id());
    }

    public void addPerson() {
        ways.addPerson();
    }
}
