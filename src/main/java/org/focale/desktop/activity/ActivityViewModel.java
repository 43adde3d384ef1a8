package org.focale.desktop.activity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.focale.app.UseCases;
import org.focale.app.activity.ActivityFile;
import org.focale.app.activity.Enrol;
import org.focale.app.activity.Participant;
import org.focale.app.activity.ScanSheet;
import org.focale.app.activity.Series;
import org.focale.app.documents.ContentNotHere;
import org.focale.app.reference.Choice;
import org.focale.app.reference.ReferenceFiles;
import org.focale.base.Refused;
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
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.SignedSheet;
import org.focale.domain.document.Logo;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One activity: its sessions, its people, who was there, what it is, and its papers.
public final class ActivityViewModel {

    /// A scan that is looked at.
    ///
    /// @param shown null when it cannot be shown; then `sentence` says why
    record Looked(SignedSheet sheet, @Nullable Preview shown, String sentence) {}

    /// Pixels: enough to read a signature, little enough to be drawn at once.
    static final int LOOKED_ACROSS = 900;
    private static final int LOGO_ACROSS = 240;

    private final UseCases cases;
    private final ActivityId id;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final RecordWork work;
    private final UndoToast undo;
    private final Latest drawing;
    private final AttendanceModel attendance;
    private final PickModel pick;
    private final ReadOnlyObjectWrapper<@Nullable ActivityFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<Activity>> editor = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<ActivitySession>> session = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Logo>> logos = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Participant> proposed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private List<Choice> themes = List.of();
    private List<String> workers = List.of();

    public ActivityViewModel(UseCases cases, ActivityId id, Jobs jobs, Dialogs dialogs, Words words, Drafts drafts) {
        this.cases = cases;
        this.id = id;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = words.texts();
        this.work = new RecordWork(cases, jobs, dialogs, texts, drafts, this::refresh);
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.drawing = jobs.latest();
        this.attendance = new AttendanceModel(cases, jobs, this::refresh);
        this.pick = new PickModel(cases, jobs, texts);
    }

    // properties

    /// Null until it was read, and when it is there no more.
    ReadOnlyObjectProperty<@Nullable ActivityFile> file() {
        return file.getReadOnlyProperty();
    }

    /// What the activity is, field by field.
    ReadOnlyObjectProperty<@Nullable RecordEditor<Activity>> editor() {
        return editor.getReadOnlyProperty();
    }

    /// The session that was chosen, field by field; null for none.
    ReadOnlyObjectProperty<@Nullable RecordEditor<ActivitySession>> session() {
        return session.getReadOnlyProperty();
    }

    /// The scan that is looked at; null for none.
    ReadOnlyObjectProperty<@Nullable Looked> looked() {
        return looked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Logo>> logos() {
        return logos.getReadOnlyProperty();
    }

    /// Who waits longest, while a place is free; null for nobody.
    ReadOnlyObjectProperty<@Nullable Participant> proposed() {
        return proposed.getReadOnlyProperty();
    }

    /// What was not taken, and why; empty when there is nothing to say.
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    AttendanceModel attendance() {
        return attendance;
    }

    PickModel pick() {
        return pick;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /// The themes that hours are counted by.
    List<Choice> themes() {
        return themes;
    }

    List<String> workers() {
        return workers;
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

    /// What stands there at one moment.
    private record Read(Optional<ActivityFile> file, List<Logo> logos, List<Choice> themes, List<String> workers, List<String> inTwoVersions,
            List<String> sessionInTwoVersions) {}

    private void refresh() {
        Set<Object> saved = attendance.savedByNow();
        @Nullable RecordEditor<ActivitySession> open = session.get();
        jobs.run(_ -> {
            var found = cases.activities().read().open(id);
            return new Read(found, cases.activities().logos().all(), cases.lists().choices(ReferenceFiles.BARRIER_THEMES),
                    cases.timeline().thread().workers(),
                    found.map(each -> cases.history().inTwoVersions(each.activity())).orElse(List.of()),
                    open == null ? List.of() : cases.history().inTwoVersions(open.record().get()));
        }, read -> show(read, saved));
    }

    private void show(Read read, Set<Object> saved) {
        themes = read.themes();
        workers = read.workers();
        logos.set(read.logos());
        read.file().ifPresent(found -> {
            @Nullable RecordEditor<Activity> known = editor.get();
            if (known == null) {
                var made = new RecordEditor<>(work, found.activity(), Way.KEPT);
                made.show(found.activity(), read.inTwoVersions());
                editor.set(made);
            } else {
                known.show(found.activity(), read.inTwoVersions());
            }
            @Nullable RecordEditor<ActivitySession> open = session.get();
            if (open != null) {
                found.sessions().stream().filter(each -> each.id().equals(open.record().get().id())).findFirst()
                        .ifPresentOrElse(now -> open.show(now, read.sessionInTwoVersions()), this::closeSession);
            }
            attendance.show(found, saved);
            proposed.set(found.isFull() || found.waiting().isEmpty() ? null : found.waiting().getFirst());
            pick.without(found);
        });
        file.set(read.file().orElse(null));
    }

    /// Plans sessions, all at once.
    void plan(Series series, String topic, Runnable done, Consumer<Refused> refused) {
        jobs.save(_ -> {
            int planned = cases.activities().plan().plan(id, series, topic).size();
            return new Counted(planned, undo.lastChange());
        }, counted -> {
            done.run();
            undo.tell(texts.count("activity.planned", counted.number()), counted.change());
        }, refused);
    }

    private record Counted(int number, Optional<Long> change) {}

    void choose(ActivitySession chosen) {
        stopLooking();
        told.set("");
        session.set(new RecordEditor<>(work, chosen, Way.KEPT));
    }

    void closeSession() {
        stopLooking();
        session.set(null);
    }

    void cancel(ActivitySession chosen) {
        changed("activity.session.cancelled", () -> cases.activities().plan().cancel(chosen));
    }

    void restore(ActivitySession chosen) {
        changed("activity.session.restored", () -> cases.activities().plan().restore(chosen));
    }

    void remove(ActivitySession chosen) {
        changed("activity.session.removed", () -> cases.activities().plan().remove(chosen));
    }

    void close(Activity activity) {
        changed("activity.closed", () -> cases.activities().plan().close(activity));
    }

    void reopen(Activity activity) {
        changed("activity.reopened", () -> cases.activities().plan().reopen(activity));
    }

    private void changed(String said, Runnable change) {
        jobs.save(_ -> {
            change.run();
            return undo.lastChange();
        }, number -> undo.tell(texts.get(said), number));
    }

    /// Puts people on the list, or lets them wait.
    void enrol(Collection<PersonId> people) {
        if (!people.isEmpty()) {
            jobs.save(_ -> {
                var outcome = cases.activities().enrol().enrol(id, people);
                return new Enrolled(outcome, undo.lastChange());
            }, enrolled -> undo.tell(words(enrolled.outcome()), enrolled.change()));
        }
    }

    private record Enrolled(Enrol.Outcome outcome, Optional<Long> change) {}

    /// "3 personnes inscrites. 1 personne en attente."
    private String words(Enrol.Outcome outcome) {
        var parts = new ArrayList<String>();
        if (outcome.enrolled() > 0 || outcome.waiting() == 0) {
            parts.add(texts.count("activity.enrol.done", outcome.enrolled()));
        }
        if (outcome.waiting() > 0) {
            parts.add(texts.count("activity.enrol.waiting", outcome.waiting()));
        }
        return String.join(" ", parts);
    }

    void withdraw(Participant participant) {
        Enrolment enrolment = participant.enrolment();
        if (enrolment != null) {
            jobs.save(_ -> {
                cases.activities().enrol().withdraw(enrolment);
                return undo.lastChange();
            }, change -> undo.tell(texts.get("activity.withdrawn", participant.person().displayName()), change));
        }
    }

    /// Gives a place to who waited.
    void give(Participant participant) {
        Enrolment enrolment = participant.enrolment();
        if (enrolment != null) {
            jobs.save(_ -> {
                cases.activities().enrol().give(enrolment);
                return undo.lastChange();
            }, change -> undo.tell(texts.get("activity.given", participant.person().displayName()), change));
        }
    }

    /// Writes the sheet to be signed where the user says.
    void print(ActivitySession of) {
        @Nullable ActivityFile now = file.get();
        if (now == null) {
            return;
        }
        var question = new FileQuestion(texts.get("activity.sheet.save"), cases.activities().sheet().proposedName(now.activity(), of, texts),
                texts.get("activity.sheet.kind"), List.of("pdf"));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("activity.sheet.printing"), _ -> {
            cases.activities().sheet().print(of.id(), target, texts);
            return target;
        }, this::written));
    }

    private void written(Path target) {
        dialogs.toast(new Toast(texts.get("activity.written", target.getFileName())));
    }

    /// Asks which file is the scan of the signed sheet.
    void scan(ActivitySessionId of) {
        scan(of, dialogs.openFiles(FileQuestion.any(texts.get("activity.scan.choose"))));
    }

    /// Takes scans in that were dropped.
    void scan(ActivitySessionId of, List<Path> files) {
        told.set("");
        files.forEach(each -> jobs.beside(texts.get("activity.scan.taking"), _ -> cases.activities().scans().attach(of, each), this::scanned,
                refused -> told.set(texts.get(refused))));
    }

    private void scanned(ScanSheet.Kept kept) {
        if (kept.change() > 0) {
            undo.tell(texts.get("activity.scan.kept"), Optional.of(kept.change()));
        }
        @Nullable RecordEditor<ActivitySession> open = session.get();
        if (open == null || open.record().get().id().equals(kept.sheet().session())) { // else one has gone on to another
            look(kept.sheet(), 0, LOOKED_ACROSS);
        }
    }

    /// Shows a scan, in memory alone.
    void look(SignedSheet sheet, int page, int across) {
        drawing.run(_ -> looked(sheet, page, across), looked::set);
    }

    private Looked looked(SignedSheet sheet, int page, int across) {
        try {
            Preview preview = cases.activities().scans().preview(sheet, page, across);
            return preview instanceof Preview.Silence ? new Looked(sheet, null, texts.get("activity.scan.silent")) : new Looked(sheet, preview, "");
        } catch (ContentNotHere notHere) {
            return new Looked(sheet, null, texts.get(notHere));
        }
    }

    void stopLooking() {
        drawing.forget();
        looked.set(null);
    }

    /// A plain copy where the user says.
    void saveCopy(SignedSheet sheet) {
        String ending = FileKind.of(sheet.mediaType()).ending();
        var question = new FileQuestion(texts.get("activity.scan.copy"), ScanSheet.proposedName(sheet), texts.get("activity.scan.kind"),
                ending.isEmpty() ? List.of() : List.of(ending));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("activity.scan.copying"), _ -> {
            cases.activities().scans().saveCopy(sheet, target);
            return target;
        }, this::written));
    }

    void drop(SignedSheet sheet) {
        jobs.save(_ -> cases.activities().scans().drop(sheet), change -> {
            stopLooking();
            undo.tell(texts.get("activity.scan.dropped"), Optional.of(change));
        });
    }

    void addLogo() {
        var question = new FileQuestion(texts.get("activity.logo.choose"), "", texts.get("activity.logo.kind"), List.of("png", "jpg", "jpeg"));
        dialogs.openFile(question).ifPresent(chosen -> jobs.save(_ -> cases.activities().logos().add(chosen),
                change -> undo.tell(texts.get("activity.logo.added"), Optional.of(change))));
    }

    void drop(Logo logo) {
        jobs.save(_ -> cases.activities().logos().drop(logo), change -> undo.tell(texts.get("activity.logo.dropped"), Optional.of(change)));
    }

    /// The bytes of a logo, to be drawn.
    void draw(Logo logo, Consumer<Preview> done) {
        jobs.beside("", _ -> {
            byte[] content = cases.activities().logos().content(logo);
            return Preview.of(content, FileKind.of(content), 0, LOGO_ACROSS);
        }, done);
    }
}
