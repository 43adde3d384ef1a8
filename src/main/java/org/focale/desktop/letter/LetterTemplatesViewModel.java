package org.focale.desktop.letter;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.letter.LetterTemplates;
import org.focale.app.letter.Occasion;
import org.focale.app.letter.WriteLetter;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordEditor.Way;
import org.focale.desktop.kit.record.RecordWork;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.SessionState;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.letter.LetterTemplateId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Organisation;
import org.jspecify.annotations.Nullable;

/// How the association words its letters: which there are, the one whose words are looked at, and what it makes.
public final class LetterTemplatesViewModel {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Hours AFTERNOON = new Hours(LocalTime.of(14, 0), LocalTime.of(16, 30));

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final RecordWork work;
    private final UndoToast undo;
    private final Latest previewing;

    private final ReadOnlyObjectWrapper<List<LetterTemplates.Offered>> templates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<LetterTemplate>> editor = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<Organisation>> head = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WriteLetter.@Nullable Letter> preview = new ReadOnlyObjectWrapper<>();

    public LetterTemplatesViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts, Drafts drafts) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.work = new RecordWork(cases, jobs, dialogs, texts, drafts, this::refresh);
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.previewing = jobs.latest();
    }

    // properties

    public ReadOnlyObjectProperty<List<LetterTemplates.Offered>> templates() {
        return templates.getReadOnlyProperty();
    }

    /// The words that are looked at; null until they were read.
    public ReadOnlyObjectProperty<@Nullable RecordEditor<LetterTemplate>> editor() {
        return editor.getReadOnlyProperty();
    }

    /// What stands above every letter; null until it was read.
    public ReadOnlyObjectProperty<@Nullable RecordEditor<Organisation>> head() {
        return head.getReadOnlyProperty();
    }

    /// What the words make for an invented person.
    public ReadOnlyObjectProperty<WriteLetter.@Nullable Letter> preview() {
        return preview.getReadOnlyProperty();
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

    private record Read(List<LetterTemplates.Offered> templates, Optional<Organisation> own) {}

    private void refresh() {
        jobs.run(_ -> new Read(cases.letters().templates().all(),
                cases.session().read(reading -> reading.find(Organisation.class, cases.session().organisation()))), this::show);
    }

    private void show(Read read) {
        templates.set(read.templates());
        read.own().ifPresent(own -> {
            @Nullable RecordEditor<Organisation> before = head.get();
            if (before == null) {
                head.set(new RecordEditor<>(work, own, Way.KEPT));
            } else {
                before.show(own, cases.history().inTwoVersions(own));
            }
        });
        @Nullable RecordEditor<LetterTemplate> open = editor.get();
        var same = open == null ? Optional.<LetterTemplates.Offered>empty()
                : read.templates().stream().filter(each -> each.template().id().equals(open.record().get().id())).findFirst();
        if (open == null || same.isEmpty()) {
            choose(read.templates().getFirst());
        } else if (same.get().kept()) {
            open.show(same.get().template(), cases.history().inTwoVersions(same.get().template()));
        } else {
            open.showUnwritten(same.get().template());
        }
    }

    public void choose(LetterTemplates.Offered offered) {
        editor.set(new RecordEditor<>(work, offered.template(), offered.kept() ? Way.KEPT : Way.UNWRITTEN));
        preview(offered.template());
    }

    /// What these words make, while they are typed.
    public void preview(LetterTemplate template) {
        previewing.run(_ -> cases.letters().write().fill(template,
                Person.named(new PersonId(NOBODY), texts.get("letter.invented.first-name"), texts.get("letter.invented.last-name")),
                invented(template), texts), preview::set);
    }

    private Occasion invented(LetterTemplate template) {
        var today = cases.session().today();
        String title = texts.get("letter.invented.activity");
        return switch (template.kind()) {
            case ATTENDANCE_CERTIFICATE, HOURS_SUMMARY -> new Occasion.OfPresence(title,
                    List.of(new Occasion.Time(today.minusDays(15), title, "", AFTERNOON.minutes()),
                            new Occasion.Time(today.minusDays(8), title, "", 120)));
            case INVITATION, MESSAGE, OTHER -> new Occasion.OfSession(
                    new Activity(new ActivityId(NOBODY), ActivityKind.WORKSHOP, title, Coded.NONE, "", texts.get("letter.invented.place"),
                            texts.get("letter.invented.trainer"), null, List.of(), false, "", null),
                    new ActivitySession(new ActivitySessionId(NOBODY), new ActivityId(NOBODY), today.plusDays(8), AFTERNOON, "", "", "",
                            SessionState.PLANNED));
        };
    }

    public void add(String name) {
        jobs.save(_ -> cases.letters().templates().add(name), added -> {
            editor.set(new RecordEditor<>(work, added, Way.KEPT));
            preview(added);
            refresh();
        });
    }

    /// Takes a template of the association away, or gives one that shipped its first words back; the message takes that back.
    public void drop(LetterTemplates.Offered offered) {
        LetterTemplateId id = offered.template().id();
        jobs.save(_ -> {
            cases.saves().delete(offered.template());
            return undo.lastChange();
        }, change -> {
            undo.tell(texts.get(offered.shipped() ? "letter.templates.restored" : "letter.templates.deleted", offered.template().name()), change);
            @Nullable RecordEditor<LetterTemplate> open = editor.get();
            if (open != null && open.record().get().id().equals(id)) {
                templates.get().stream().filter(each -> each.template().id().equals(id)).findFirst()
                        .or(() -> templates.get().stream().findFirst()).ifPresent(this::choose);
            }
        });
    }
}
