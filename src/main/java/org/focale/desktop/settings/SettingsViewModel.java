package org.focale.desktop.settings;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.ReadBoard;
import org.focale.app.settings.Settings;
import org.focale.app.settings.SettingsFile;
import org.focale.app.today.ReadToday;
import org.focale.app.worker.Workers;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.agenda.Territory;
import org.focale.domain.site.Worker;
import org.focale.seal.Passphrase;
import org.focale.store.CheckReport;
import org.jspecify.annotations.Nullable;

/// Changes how the program looks at once, and remembers it; changes the passphrase; says who is at work.
public final class SettingsViewModel {

    static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);
    static final List<Integer> LOCK_MINUTES = List.of(5, 15, 30, 60, 0);
    static final List<String> LANGUAGES = List.of("fr", "en");

    private final UseCases cases;
    private final SettingsFile file;
    private final Theme theme;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Runnable whoChanged;
    private final UndoToast undo;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final OwnFieldsViewModel ownFields;
    private final ListsViewModel lists;
    private final ProgrammesViewModel programmes;
    private final JobListViewModel jobList;

    /// @param whoChanged told when someone else is at work
    public SettingsViewModel(UseCases cases, SettingsFile file, Theme theme, Jobs jobs, Dialogs dialogs, Texts texts, Runnable whoChanged) {
        this.cases = cases;
        this.file = file;
        this.theme = theme;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.whoChanged = whoChanged;
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.settings = new ReadOnlyObjectWrapper<>(file.read());
        this.ownFields = new OwnFieldsViewModel(cases, jobs, dialogs, texts);
        this.lists = new ListsViewModel(cases, jobs, dialogs, texts);
        this.programmes = new ProgrammesViewModel(cases, jobs, dialogs, texts);
        this.jobList = new JobListViewModel(cases, jobs, dialogs, texts);
    }

    // properties

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    OwnFieldsViewModel ownFields() {
        return ownFields;
    }

    ListsViewModel lists() {
        return lists;
    }

    ProgrammesViewModel programmes() {
        return programmes;
    }

    JobListViewModel jobList() {
        return jobList;
    }

    public String organisation() {
        return cases.session().organisationName();
    }

    public String site() {
        return cases.session().site().name();
    }

    public String fingerprint() {
        return ExportCard.fingerprint(cases.card().card()).toString();
    }

    public String folder() {
        return cases.session().workspace().folder().toString();
    }

    public List<Worker> workers() {
        return cases.session().read(Workers::of);
    }

    /// Follows the workspace: someone may be taken away by an undo.
    ///
    /// @return stops
    Runnable listen(Runnable changed) {
        return cases.session().onChange(() -> jobs.onWindow(changed));
    }

    /// Who is at work.
    public String author() {
        return cases.session().author();
    }

    /// Whose public holidays the agenda shows.
    public Territory territory() {
        return cases.agenda().territory().now();
    }

    /// After how many days without a contact someone is told of.
    public int silentDays() {
        return cases.today().silentDays();
    }

    /// After how many days without a bundle a partner is late.
    public int lateDays() {
        return cases.board().board().lateDays();
    }

    // commands

    /// @param days nothing for the number that ships
    public void lateDays(@Nullable Integer days) {
        int chosen = days == null ? ReadBoard.LATE_DAYS : days;
        jobs.save(_ -> {
            cases.board().board().lateAfter(chosen);
            return chosen;
        }, _ -> { });
    }

    public void territory(Territory chosen) {
        jobs.save(_ -> {
            cases.agenda().territory().choose(chosen);
            return chosen;
        }, _ -> { });
    }

    /// @param days nothing for the number that ships
    public void silentDays(@Nullable Integer days) {
        int chosen = days == null ? ReadToday.SILENT_DAYS : days;
        jobs.save(_ -> {
            cases.today().tellAfter(chosen);
            return chosen;
        }, _ -> { });
    }

    public void dark(boolean dark) {
        remember(settings.get().withDark(dark));
        theme.look().set(theme.look().get().withDark(dark));
    }

    public void textPercent(int percent) {
        remember(settings.get().withTextPercent(percent));
        theme.look().set(theme.look().get().withTextPercent(percent));
    }

    /// Takes effect when the workspace is opened again.
    public void language(String language) {
        remember(settings.get().withLanguage(language));
        dialogs.toast(new Toast(texts.get("settings.language.later")));
    }

    public void lockAfter(int minutes) {
        remember(settings.get().withLockAfterMinutes(minutes));
    }

    public void workAs(Worker worker) {
        cases.session().workAs(worker.name());
        whoChanged.run();
    }

    public void addWorker(String name, Runnable done) {
        jobs.save(_ -> cases.workers().add(name), _ -> done.run());
    }

    /// Asks for another name. What was written under the old one keeps it.
    void renameWorker(Worker worker, Runnable done) {
        dialogs.askText(Question.of(texts.get("settings.worker.rename.title"), texts.get("settings.worker.rename.text", worker.name()),
                texts.get("settings.worker.rename.verb")), texts.get("settings.worker.rename.name"), worker.name())
                .ifPresent(name -> jobs.save(_ -> cases.workers().rename(worker, name), _ -> {
                    whoChanged.run();
                    done.run();
                }));
    }

    /// Takes somebody off the list; the message brings them back.
    void removeWorker(Worker worker, Runnable done) {
        jobs.save(_ -> {
            cases.workers().remove(worker);
            return undo.lastChange();
        }, change -> {
            done.run();
            undo.tell(texts.get("settings.worker.removed", worker.name()), change);
        });
    }

    /// @return what is wrong, in words; empty when the change is under way
    public String changePassphrase(String typed, String again, Runnable done) {
        if (typed.length() < Passphrase.SHORTEST) {
            return texts.get("settings.passphrase.short", Passphrase.SHORTEST);
        }
        if (!typed.equals(again)) {
            return texts.get("settings.passphrase.differs");
        }
        char[] letters = typed.toCharArray();
        jobs.run(_ -> {
            try (var phrase = new Passphrase(letters)) {
                cases.session().workspace().changePassphrase(phrase);
            }
            return true;
        }, _ -> {
            dialogs.toast(new Toast(texts.get("settings.passphrase.changed")));
            done.run();
        });
        return "";
    }

    /// Reads the whole workspace and says whether it is sound.
    public void check() {
        jobs.beside(texts.get("settings.check.running"), _ -> cases.session().workspace().check(), this::tell);
    }

    private void tell(CheckReport report) {
        int records = report.records().values().stream().mapToInt(Integer::intValue).sum();
        dialogs.toast(new Toast(report.isWell() ? texts.count("settings.check.sound", records)
                : texts.count("settings.check.faults", report.problems().size())));
    }

    private void remember(Settings next) {
        settings.set(next);
        jobs.run(_ -> {
            file.write(next);
            return next;
        }, _ -> { });
    }
}
