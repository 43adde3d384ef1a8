package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.focale.app.UseCases;
import org.focale.app.person.OpenFile;
import org.focale.app.person.RecordGrid.Around;
import org.focale.app.person.RecordGrid.Grid;
import org.focale.app.person.RecordGrid.Seen;
import org.focale.app.reference.ReferenceFiles;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Once;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The grid of soft skills that one observer saw in one situation, on its way to the file. Nothing is saved before its verb is
/// pressed; the draft waits for whoever is interrupted.
public final class DiagnoseViewModel {

    /// What must be said before the grid can be saved.
    public enum Missing { SITUATION, OBSERVER, DATE, FEEDBACK, LEVELS }

    private record DraftOf(PersonId person) implements Drafts.InSomeonesFile {
        @Override
        public Class<Diagnosis> kind() {
            return Diagnosis.class;
        }
    }

    private final UseCases cases;
    private final PersonId id;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final Drafts drafts;
    private final Runnable done;
    private final UndoToast undo;
    private final GridWords says;
    private final List<GridLine> lines;
    private @Nullable PlacementId asked;
    private List<Placement> placements = List.of();
    private Around around = Around.NOTHING;
    private @Nullable AttachmentId proof;
    private @Nullable LocalDate proposedDate;
    private boolean filling;
    private final Once saving = new Once();

    private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> situations = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty situation = new SimpleStringProperty("");
    private final StringProperty observer = new SimpleStringProperty("");
    private final StringProperty observerRole = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> feedback = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Attachment>> documents = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Attachment> evidence = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper resumed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Map<Missing, String>> missing = new ReadOnlyObjectWrapper<>(Map.of());

    /// @param in   the placement it was seen in, when one comes from there
    /// @param done leaves the grid
    public DiagnoseViewModel(UseCases cases, PersonId id, Optional<PlacementId> in, Jobs jobs, Dialogs dialogs, Words words, Drafts drafts,
            Runnable done) {
        this.cases = cases;
        this.id = id;
        this.asked = in.orElse(null);
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
        this.drafts = drafts;
        this.done = done;
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.says = new GridWords(words);
        this.proposedDate = words.today();
        this.lines = cases.lists().choices(ReferenceFiles.SOFT_SKILLS).stream()
                .map(choice -> new GridLine(choice.coded(), choice.label(texts.locale()))).toList();
        resume();
        situation.addListener((_, _, now) -> propose(now));
        for (Observable each : typed()) {
            each.addListener(_ -> changed());
        }
        summary.set(says.summary(this));
    }

    private List<Observable> typed() {
        var all = new ArrayList<Observable>(List.of(situation, observer, observerRole, date, feedback, evidence));
        lines.forEach(line -> all.addAll(List.of(line.level(), line.fact(), line.agreed(), line.ownView())));
        return all;
    }

    // properties

    /// Null until the file was read.
    public ReadOnlyObjectProperty<@Nullable Person> person() {
        return person.getReadOnlyProperty();
    }

    /// The placements of the person in words, newest first; then the group activities in which they have a place.
    public ReadOnlyObjectProperty<List<String>> situations() {
        return situations.getReadOnlyProperty();
    }

    /// Where it was seen: one of [#situations], or other words.
    public StringProperty situation() {
        return situation;
    }

    public StringProperty observer() {
        return observer;
    }

    public StringProperty observerRole() {
        return observerRole;
    }

    public ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    /// The day it was talked over with the person; null while it was not.
    public ObjectProperty<@Nullable LocalDate> feedback() {
        return feedback;
    }

    /// What may show it: documents of the file, the newest first.
    public ReadOnlyObjectProperty<List<Attachment>> documents() {
        return documents.getReadOnlyProperty();
    }

    /// What shows all of it, for example the tutor's grid on paper; null without.
    public ObjectProperty<@Nullable Attachment> evidence() {
        return evidence;
    }

    public List<GridLine> lines() {
        return lines;
    }

    /// What pressing the verb will do: "4 savoir-être seront proposés au CV ; Mirela choisira."
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// A grid that was left half-way stands here again.
    public ReadOnlyBooleanProperty resumed() {
        return resumed.getReadOnlyProperty();
    }

    /// What was missing when the verb was pressed, with what to do.
    public ReadOnlyObjectProperty<Map<Missing, String>> missing() {
        return missing.getReadOnlyProperty();
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
        jobs.run(_ -> cases.files().open(id).map(file -> new Read(file, cases.grids().around(id))), read -> read.ifPresentOrElse(this::show, done));
    }

    private record Read(OpenFile file, Around around) {}

    private void show(Read all) {
        OpenFile read = all.file();
        around = all.around();
        documents.set(around.documents());
        prove(proof);
        placements = read.file().placements().stream()
                .sorted(Comparator.comparing(Placement::start, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()).toList();
        person.set(read.file().person());
        situations.set(Stream.concat(placements.stream().map(Placement::inWords), around.activities().stream().map(Activity::title)).distinct()
                .toList());
        Map<String, Diagnosis> last = read.file().diagnoses().stream()
                .filter(diagnosis -> diagnosis.isGrounded() && diagnosis.level() != Level.NOT_OBSERVED)
                .sorted(Comparator.comparing(Diagnosis::date, Comparator.nullsFirst(Comparator.naturalOrder())))
                .collect(Collectors.toMap(diagnosis -> diagnosis.skill().key(), Function.identity(), (_, later) -> later));
        for (GridLine line : lines) {
            @Nullable Diagnosis before = last.get(line.skill().key());
            line.remember(before == null || before.date() == null ? null : new GridLine.Before(before.level(), before.date()));
        }
        placements.stream().filter(placement -> placement.id().equals(asked)).findFirst()
                .ifPresent(placement -> situation.set(placement.inWords()));
        asked = null;
        summary.set(says.summary(this));
    }

    /// Names what shows it, once the documents of the file are known.
    void prove(@Nullable AttachmentId document) {
        proof = document;
        if (document != null) {
            documents.get().stream().filter(each -> each.id().equals(document)).findFirst().ifPresent(known -> {
                evidence.set(known);
                proof = null; // from now on it is the user's to choose
            });
        }
    }

    /// The tutor is who most often saw it, at the end of the placement; what was typed otherwise stays.
    private void propose(String words) {
        placement(words).ifPresent(placement -> {
            if (observer.get().isBlank() || isTutor(observer.get())) {
                observer.set(placement.tutor());
                observerRole.set(placement.tutorRole());
            }
            if (Objects.equals(date.get(), proposedDate)) {
                proposedDate = placement.lastDayBy(this.words.today());
                date.set(proposedDate);
            }
        });
        activity(words).ifPresent(activity -> {
            if (observer.get().isBlank() || isTutor(observer.get())) {
                observer.set(activity.trainer());
                observerRole.set("");
            }
            @Nullable LocalDate last = around.lastThere().get(activity.id());
            if (last != null && Objects.equals(date.get(), proposedDate)) {
                proposedDate = last;
                date.set(last);
            }
        });
    }

    private boolean isTutor(String name) {
        return Stream.concat(placements.stream().map(Placement::tutor), around.activities().stream().map(Activity::trainer))
                .anyMatch(name::equals);
    }

    /// The group activity of that name, where no placement has it.
    private Optional<Activity> activity(String words) {
        return placement(words).isPresent() ? Optional.empty()
                : around.activities().stream().filter(each -> each.title().equals(words.strip())).findFirst();
    }

    private Optional<Placement> placement(String words) {
        return placements.stream().filter(placement -> placement.inWords().equals(words.strip())).findFirst();
    }

    /// The person agrees to every line, or to none.
    public void agreeToAll(boolean agreed) {
        lines.forEach(line -> line.agreed().set(agreed));
    }

    /// Saves the whole grid at once, or says everything that is missing.
    public void save() {
        missing.set(says.missing(this));
        if (missing.get().isEmpty()) {
            var seen = lines.stream().filter(line -> line.level().get() != null).map(GridLine::seen).toList();
            @Nullable Attachment shown = evidence.get();
            var grid = new Grid(id, placement(situation.get()).map(Placement::id).orElse(null),
                    activity(situation.get()).map(Activity::id).orElse(null), situation.get(), date.get(), observer.get(), observerRole.get(),
                    feedback.get(), shown == null ? null : shown.id(), seen);
            saving.run(() -> jobs.save(_ -> {
                cases.grids().record(grid);
                return undo.lastChange();
            }, change -> saved(seen, change), dialogs::refused));
        }
    }

    private void saved(List<Seen> seen, Optional<Long> change) {
        long observed = seen.stream().filter(each -> each.level() != Level.NOT_OBSERVED).count();
        clear();
        undo.tell(texts.count("person.grid.saved", observed), change);
        done.run();
    }

    public void cancel() {
        clear();
        done.run();
    }

    /// Begins the grid anew.
    public void clear() {
        filling = true;
        for (GridLine line : lines) {
            line.level().set(null);
            line.ownView().set(null);
            line.fact().set("");
            line.agreed().set(false);
        }
        feedback.set(null);
        proof = null;
        evidence.set(null);
        filling = false;
        drafts.forget(new DraftOf(id));
        resumed.set(false);
        missing.set(Map.of());
        summary.set(says.summary(this));
    }

    private void changed() {
        if (!filling) {
            if (lines.stream().anyMatch(GridLine::isTouched)) {
                drafts.keep(new DraftOf(id), GridDraft.of(this));
            }
            if (!missing.get().isEmpty()) {
                missing.set(says.missing(this));
            }
            summary.set(says.summary(this));
        }
    }

    private void resume() {
        date.set(proposedDate);
        drafts.find(new DraftOf(id), GridDraft.class).ifPresent(draft -> {
            draft.into(this);
            resumed.set(true);
            asked = null;
        });
    }
}
