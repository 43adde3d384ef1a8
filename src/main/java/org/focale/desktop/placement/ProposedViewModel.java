package org.focale.desktop.placement;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.placement.ProposedLine;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.person.PersonId;

/// The lines that what someone did proposes for their CV, each to accept, to reword or to leave.
public final class ProposedViewModel {

    private final UseCases cases;
    private final PersonId person;
    private final Jobs jobs;
    private final Words words;
    private final Texts texts;
    private final UndoToast undo;
    private boolean besideSoftSkills;
    private final ReadOnlyObjectWrapper<List<ProposedLine>> lines = new ReadOnlyObjectWrapper<>(List.of());

    public ProposedViewModel(UseCases cases, PersonId person, Jobs jobs, Dialogs dialogs, Words words) {
        this.cases = cases;
        this.person = person;
        this.jobs = jobs;
        this.words = words;
        this.texts = words.texts();
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
    }

    /// Where soft skills that wait stand in their own block already, they do not stand here too.
    public ProposedViewModel besideSoftSkills() {
        besideSoftSkills = true;
        return this;
    }

    // properties

    public ReadOnlyObjectProperty<List<ProposedLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    String title(ProposedLine line) {
        return switch (line) {
            case ProposedLine.Lived(var experience, _) -> experience.role();
            case ProposedLine.Validated(var validation, _, _) -> validation.skill().label();
            case ProposedLine.Observed observed -> observed.latest().skill().label();
        };
    }

    /// Where it comes from.
    String source(ProposedLine line) {
        return switch (line) {
            case ProposedLine.Lived(var experience, _) -> joined(experience.organisation(),
                    experience.period() == null ? "" : words.between(experience.period().from(), experience.period().to()));
            case ProposedLine.Validated(var validation, var activity, int minutes) -> joined(activity.title(),
                    minutes == 0 ? "" : words.lasting(Duration.ofMinutes(minutes)),
                    validation.date() == null ? "" : words.month(validation.date()));
            case ProposedLine.Observed observed -> joined(texts.of(observed.latest().level()), observed.latest().observer(),
                    observed.latest().situation());
        };
    }

    /// What stands below it, in the words that can be changed.
    String said(ProposedLine line) {
        return switch (line) {
            case ProposedLine.Lived(var experience, _) -> experience.tasks();
            case ProposedLine.Validated _ -> texts.get("placement.proposed.no-certificate");
            case ProposedLine.Observed observed -> observed.latest().fact();
        };
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
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
        jobs.run(_ -> cases.placements().propose().of(person).stream()
                .filter(each -> !besideSoftSkills || !(each instanceof ProposedLine.Observed)).toList(), lines::set);
    }

    /// The person agrees to it as it stands.
    public void accept(ProposedLine line) {
        answer(() -> cases.placements().propose().accept(line), texts.get("placement.proposed.accepted", title(line)));
    }

    /// The person agrees to it in these words.
    public void accept(ProposedLine line, String title, String said) {
        answer(() -> cases.placements().propose().accept(line, title, said), texts.get("placement.proposed.accepted", title));
    }

    /// The person does not want it: it is not proposed again, and the message brings it back.
    public void leave(ProposedLine line) {
        answer(() -> cases.placements().propose().leave(line), texts.get("placement.proposed.left", title(line)));
    }

    private void answer(Runnable work, String message) {
        jobs.save(_ -> {
            work.run();
            return undo.lastChange();
        }, change -> undo.tell(message, change));
    }
}
