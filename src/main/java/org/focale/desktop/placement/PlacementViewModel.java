package org.focale.desktop.placement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.exchange.FileStanding;
import org.focale.app.placement.PlacementFile;
import org.focale.app.placement.PrintPlacement.Paper;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordEditor.Way;
import org.focale.desktop.kit.record.RecordWork;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.Hours;
import org.focale.domain.InFile;
import org.focale.domain.activity.Agreement;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.Ending;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.activity.WeekPattern;
import org.focale.domain.reference.Job;
import org.jspecify.annotations.Nullable;

/// One placement: its fields, its agreement and its assessment, its hours, and everything that can be done about it.
public final class PlacementViewModel {

    private static final int OFFERED_JOBS = 8;

    private final UseCases cases;
    private final PlacementId id;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final RecordWork work;
    private final UndoToast undo;
    private final Ways ways;

    private final ReadOnlyObjectWrapper<@Nullable PlacementFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<FileStanding> standing = new ReadOnlyObjectWrapper<>(FileStanding.OURS);
    private final Locked locked = new Locked(standing.map(FileStanding::isReadOnly));
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<Placement>> placement = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<Agreement>> agreement = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<Assessment>> assessment = new ReadOnlyObjectWrapper<>();

    /// Where the page leads.
    ///
    /// @param person   to their file
    /// @param diagnose to the grid of soft skills, for this placement
    /// @param open     to the page of another placement
    public record Ways(Consumer<PlacementFile> person, Consumer<PlacementFile> diagnose, Consumer<PlacementId> open) {}

    public PlacementViewModel(UseCases cases, PlacementId id, Jobs jobs, Dialogs dialogs, Words words, Drafts drafts, Ways ways) {
        this.cases = cases;
        this.id = id;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
        this.work = new RecordWork(cases, jobs, dialogs, texts, drafts, this::refresh);
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.ways = ways;
    }

    // properties

    /// Null until it was read.
    public ReadOnlyObjectProperty<@Nullable PlacementFile> file() {
        return file.getReadOnlyProperty();
    }

    /// It was taken away, here or by an envoi.
    public ReadOnlyBooleanProperty gone() {
        return gone.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable RecordEditor<Placement>> placement() {
        return placement.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable RecordEditor<Agreement>> agreement() {
        return agreement.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable RecordEditor<Assessment>> assessment() {
        return assessment.getReadOnlyProperty();
    }

    /// Who follows the person.
    ReadOnlyObjectProperty<FileStanding> standing() {
        return standing.getReadOnlyProperty();
    }

    /// Its file can only be read as long as another organisation follows the person.
    Locked locked() {
        return locked;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /// Names of jobs that begin so.
    List<String> jobs(String typed) {
        return cases.jobs().suggestions(typed, OFFERED_JOBS).stream().map(Job::label).toList();
    }

    UseCases cases() {
        return cases;
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
        jobs.run(_ -> cases.placements().read().read(id).map(read -> new Now(read, cases.transfer().standing(read.person().id()))),
                now -> now.ifPresentOrElse(this::show, () -> gone.set(true)));
    }

    private record Now(PlacementFile read, FileStanding standing) {}

    private void show(Now now) {
        gone.set(false);
        var read = now.read();
        var whole = read.whole();
        PlacementFile before = file.get();
        if (before != null && !now.standing().isReadOnly() && before.whole().assessment().ending() == Ending.NOT_SAID
                && whole.assessment().ending() != Ending.NOT_SAID) {
            jobs.save(_ -> {
                cases.placements().write().assessed(whole.placement());
                return id;
            }, _ -> { });
        }
        placement.set(shown(placement.get(), whole.placement(), read, true));
        agreement.set(shown(agreement.get(), whole.agreement(), read, !whole.agreement().equals(Agreement.of(whole.placement().person(), id))));
        assessment.set(shown(assessment.get(), whole.assessment(), read, !whole.assessment().equals(Assessment.of(whole.placement().person(), id))));
        file.set(read);
        standing.set(now.standing());
    }

    /// The same editor for the same record, so that what is being typed stays.
    private <R extends InFile> RecordEditor<R> shown(@Nullable RecordEditor<R> before, R record, PlacementFile read, boolean written) {
        var editor = before == null ? new RecordEditor<>(work, record, written ? Way.KEPT : Way.UNWRITTEN) : before;
        if (written) {
            editor.show(record, read.inTwoVersions(record));
        } else {
            editor.showUnwritten(record);
        }
        return editor;
    }

    /// Fills every day between the dates with the hours of a usual week.
    public void fill(WeekPattern week) {
        with(read -> jobs.save(_ -> {
            cases.placements().write().fill(read.whole().placement(), week);
            return undo.lastChange();
        }, change -> undo.tell(texts.get("placement.hours.filled"), change)));
    }

    /// Corrects one day; none: nobody was there.
    public void setDay(LocalDate day, List<Hours> spans) {
        with(read -> jobs.save(_ -> {
            cases.placements().write().setDay(read.whole().placement(), day, spans);
            return day;
        }, _ -> { }));
    }

    /// A task to assess it, on its last day.
    public void remind() {
        with(read -> jobs.save(_ -> cases.placements().write().remind(read.whole().placement(), texts), _ -> { }));
    }

    /// Prolongs it, and goes to what follows.
    public void renew() {
        var question = Question.of(texts.get("placement.renew"), texts.get("placement.renew.why"), texts.get("placement.renew.verb"));
        with(read -> dialogs.askText(question, texts.get("placement.renew.reason"), "").ifPresent(reason ->
                jobs.save(_ -> cases.placements().write().renew(read.whole(), reason), next -> ways.open().accept(next))));
    }

    /// Everything that was observed here was talked over with the person today.
    public void talkedOver() {
        with(read -> {
            var waiting = read.notTalkedOver();
            jobs.save(_ -> {
                cases.placements().write().talkedOver(waiting, words.today());
                return undo.lastChange();
            }, change -> undo.tell(texts.count("placement.feedback.done", waiting.size()), change));
        });
    }

    /// Writes the data sheet or the grid where the user says.
    public void print(Paper paper) {
        with(read -> dialogs.saveFile(new FileQuestion(texts.get(paper == Paper.GRID ? "placement.grid.verb" : "placement.sheet.verb"),
                cases.placements().print().proposedName(read, paper, texts), texts.get("placement.pdf"), List.of("pdf")))
                .ifPresent(target -> jobs.beside(texts.get("placement.pdf.running"), _ -> {
                    cases.placements().print().export(read, paper, target, texts);
                    return target;
                }, this::tellWhere)));
    }

    private void tellWhere(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        dialogs.toast(new Toast(texts.get("placement.exported", target.getFileName(), Optional.ofNullable(folder).map(Path::toString).orElse(""))));
    }

    public void openPerson() {
        with(ways.person());
    }

    public void diagnose() {
        with(ways.diagnose());
    }

    public void open(PlacementId other) {
        ways.open().accept(other);
    }

    private void with(Consumer<PlacementFile> work) {
        @Nullable PlacementFile read = file.get();
        if (read != null) {
            work.accept(read);
        }
    }
}
