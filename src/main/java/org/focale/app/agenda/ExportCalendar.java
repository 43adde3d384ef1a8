package org.focale.app.agenda;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.calendar.CalendarEvent;
import org.focale.document.calendar.CalendarFile;
import org.focale.domain.activity.Placement;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.person.PersonId;

/// Writes lines of the agenda as an `.ics` file: one, several, or all that a person has ahead. People are initials unless asked otherwise.
public final class ExportCalendar {

    static final String OURS = "@focale";

    private final Session session;
    private final ReadAgenda read;

    ExportCalendar(Session session, ReadAgenda read) {
        this.session = session;
        this.read = read;
    }

    /// Public holidays stay: every agenda knows its own.
    public byte[] ics(List<AgendaEntry> entries, boolean names, Texts texts) {
        var words = new AgendaWords(texts, names);
        var events = entries.stream().filter(entry -> entry.record() != null).map(entry -> new CalendarEvent(uid(entry), words.title(entry),
                words.place(entry), entry.from(), entry.until(), entry.hours(), entry.cancelled())).toList();
        return CalendarFile.write(events, session.clock().getZone(), session.clock().instant());
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public void export(List<AgendaEntry> entries, boolean names, Path target, Texts texts) {
        UserFiles.write(target, ics(entries, names, texts));
    }

    /// What a person has to come to, in a year from now on. What the association notes for itself to do stays here.
    public List<AgendaEntry> of(PersonId person) {
        LocalDate today = session.today();
        return read.read(today, today.plusYears(1)).entries().stream()
                .filter(entry -> entry.people().contains(person) && entry.mayLeaveWith()).toList();
    }

    /// What came from another agenda goes by the name it has there.
    private static String uid(AgendaEntry entry) {
        if (entry.record() instanceof Meeting meeting && !meeting.uid().isBlank()) {
            return meeting.uid();
        }
        UUID id = Objects.requireNonNull(entry.record()).id().value();
        return entry.record() instanceof Placement && entry.hours() != null
                ? id + "-" + entry.from() + "-" + entry.hours().from().toSecondOfDay() + OURS : id + OURS;
    }
}
