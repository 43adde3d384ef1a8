package org.focale.desktop.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.focale.app.agenda.AgendaCases;
import org.focale.app.agenda.AgendaEntry;
import org.focale.app.agenda.ImportCalendar;
import org.focale.app.agenda.PrintWeek;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.record.UndoToast;

/// What leaves the agenda as files, and what comes in from another one.
public final class AgendaFiles {

    private final AgendaViewModel screen;
    private final AgendaCases agenda;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final UndoToast undo;
    private final AgendaExport export;

    AgendaFiles(AgendaViewModel screen, AgendaCases agenda, Jobs jobs, Dialogs dialogs, Texts texts, UndoToast undo) {
        this.screen = screen;
        this.agenda = agenda;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.undo = undo;
        this.export = new AgendaExport(agenda, jobs, dialogs, texts);
    }

    /// What is shown now of the week that is in sight, as a page.
    public void print(boolean names) {
        LocalDate day = screen.date().get();
        var asked = new FileQuestion(texts.get("agenda.print"), PrintWeek.proposedName(day, texts), texts.get("agenda.print.kind"), List.of("pdf"));
        String whose = screen.worker().get();
        var wanted = screen.kinds().get();
        dialogs.saveFile(asked).ifPresent(file -> jobs.beside(texts.get("agenda.print.job"), _ -> {
            var week = agenda.read().read(Span.WEEK.first(day), Span.WEEK.last(day));
            agenda.print().export(week.only(entry -> wanted.contains(entry.kind()) && (whose.isEmpty() || entry.whose().isBlank()
                    || entry.whose().equals(whose))), day, whose, names, file, texts);
            return file;
        }, export::tellWritten));
    }

    /// Writes lines for another agenda.
    public void export(List<AgendaEntry> entries, boolean names) {
        export.export(entries, screen.date().get(), names);
    }

    /// What is in sight, each line by itself.
    public void exportShown(boolean names) {
        String whose = screen.worker().get();
        export(screen.everything().entries().stream().filter(entry -> screen.kinds().get().contains(entry.kind())
                && (whose.isEmpty() || entry.whose().isBlank() || entry.whose().equals(whose))).toList(), names);
    }

    /// Takes a file of another agenda in, after it was said what would change.
    public void take() {
        var asked = new FileQuestion(texts.get("agenda.take"), "", texts.get("agenda.export.kind"), List.of("ics"));
        String whose = screen.worker().get();
        dialogs.openFile(asked).ifPresent(file -> jobs.beside(texts.get("agenda.take.job"),
                _ -> agenda.importing().plan(file, whose, texts.get("agenda.take.untitled")), this::take));
    }

    private void take(ImportCalendar.Plan plan) {
        String found = found(plan);
        if (plan.isEmpty()) {
            dialogs.toast(new Toast(found));
        } else if (dialogs.confirm(Question.of(texts.get("agenda.take.title"), found, texts.get("agenda.take.verb")))) {
            jobs.save(progress -> {
                agenda.importing().take(plan, progress);
                return undo.lastChange();
            }, change -> undo.tell(texts.count("agenda.taken", plan.added().size() + plan.changed().size()), change));
        }
    }

    /// What a file would change, in sentences.
    private String found(ImportCalendar.Plan plan) {
        var said = new ArrayList<String>();
        said.add(plan.isEmpty() ? texts.get("agenda.take.nothing")
                : texts.get("agenda.take.found", count(plan.added().size()), count(plan.changed().size()), count(plan.same())));
        if (plan.read().repeating() > 0) {
            said.add(texts.get("agenda.take.repeating", count(plan.read().repeating())));
        }
        if (plan.read().farOff() > 0) {
            said.add(texts.get("agenda.take.far", count(plan.read().farOff())));
        }
        if (plan.read().leftOut() > 0) {
            said.add(texts.get("agenda.take.left", count(plan.read().leftOut())));
        }
        return String.join(" ", said);
    }

    private String count(int number) {
        return String.format(texts.locale(), "%,d", number);
    }
}
