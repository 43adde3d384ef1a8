package org.focale.desktop.agenda;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.focale.app.agenda.AgendaCases;
import org.focale.app.agenda.AgendaEntry;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Toast;
import org.focale.domain.person.PersonId;

/// Writes lines of the agenda as a file for another agenda.
public final class AgendaExport {

    private final AgendaCases agenda;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;

    public AgendaExport(AgendaCases agenda, Jobs jobs, Dialogs dialogs, Texts texts) {
        this.agenda = agenda;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /// All that one person has ahead, for their own agenda.
    ///
    /// @param today names the file
    public void of(PersonId person, LocalDate today, boolean names) {
        jobs.run(_ -> agenda.export().of(person), entries -> {
            if (entries.isEmpty()) {
                dialogs.toast(new Toast(texts.get("agenda.export.nothing")));
            } else {
                export(entries, today, names);
            }
        });
    }

    /// Names leave only after a sentence about where they go.
    void export(List<AgendaEntry> entries, LocalDate day, boolean names) {
        if (names && !dialogs.confirm(Question.of(texts.get("agenda.export.names"), texts.get("agenda.export.names.detail"),
                texts.get("agenda.export.names.verb")))) {
            return;
        }
        var asked = new FileQuestion(texts.get("agenda.export"), texts.get("agenda.export.name", day.toString()) + ".ics",
                texts.get("agenda.export.kind"), List.of("ics"));
        dialogs.saveFile(asked).ifPresent(file -> jobs.beside(texts.get("agenda.export.job"), _ -> {
            agenda.export().export(entries, names, file, texts);
            return file;
        }, this::tellWritten));
    }

    void tellWritten(Path file) {
        dialogs.toast(new Toast(texts.get("agenda.written", Objects.toString(file.getFileName()))));
    }
}
