package org.focale.app.agenda;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focale.app.file.UserFiles;
import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.document.calendar.CalendarEvent;
import org.focale.document.calendar.CalendarFile;
import org.focale.document.calendar.ReadCalendar;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.agenda.MeetingId;
import org.focale.store.ChangeKind;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Takes the events of another agenda in as meetings. Each keeps the name it has there, so that the same file twice changes nothing, and a
/// newer file brings what is there up to date.
public final class ImportCalendar {

    private static final int LONGEST = 300;

    private final Session session;
    private final Saves saves;

    ImportCalendar(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// What a file would change; nothing is saved yet.
    ///
    /// @param added   meetings that are new here
    /// @param changed those that are here and say something else
    /// @param same    how many are here already, just as they are, or left from here
    /// @param read    what the file says
    public record Plan(List<Meeting> added, List<Batch.Changed<Meeting>> changed, int same, ReadCalendar read) {

        public boolean isEmpty() {
            return added.isEmpty() && changed.isEmpty();
        }
    }

    /// @param worker   whose agenda it is, empty for everybody’s
    /// @param untitled what an event is called that does not say
    /// @throws org.focale.document.calendar.CalendarRefused when it is no calendar, is damaged, or is too large
    /// @throws org.focale.app.file.NotRead when the file cannot be read
    public Plan plan(Path file, String worker, String untitled) {
        byte[] bytes = UserFiles.read(file, (in, _) -> UserFiles.bytes(in, CalendarFile.LARGEST + 1));
        return plan(bytes, worker, untitled);
    }

    /// The same of what was read already.
    public Plan plan(byte[] file, String worker, String untitled) {
        var read = CalendarFile.read(file, session.clock().getZone(), session.today());
        var known = known();
        var added = new LinkedHashMap<String, Meeting>();
        var changed = new LinkedHashMap<String, Batch.Changed<Meeting>>();
        int same = 0;
        for (CalendarEvent event : read.events()) {
            @Nullable Meeting here = known.get(event.uid());
            if (event.uid().endsWith(ExportCalendar.OURS)) {
                same++;
            } else if (here == null) {
                added.put(event.uid(), meeting(event, new MeetingId(session.ids().next()), worker, untitled));
            } else {
                var left = meeting(event, here.id(), here.worker(), untitled);
                if (left.equals(here)) {
                    same++;
                } else {
                    changed.put(event.uid(), new Batch.Changed<>(here, left));
                }
            }
        }
        return new Plan(List.copyOf(added.values()), List.copyOf(changed.values()), same, read);
    }

    private Map<String, Meeting> known() {
        var known = new HashMap<String, Meeting>();
        session.read((Reading reading) -> {
            reading.each(Meeting.class, meeting -> {
                if (!meeting.uid().isEmpty()) {
                    known.put(meeting.uid(), meeting);
                }
            });
            return known.size();
        });
        return known;
    }

    private static Meeting meeting(CalendarEvent event, MeetingId id, String worker, String untitled) {
        return new Meeting(id, event.from(), event.until().equals(event.from()) ? null : event.until(), event.hours(),
                event.title().isBlank() ? untitled : cut(event.title()), cut(event.place()), worker, event.uid());
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST)));
    }

    /// Saves it, as one change that one undo takes back.
    public void take(Plan plan, Progress progress) {
        saves.saveAll(Batch.of(plan.added(), plan.changed()), ChangeKind.SAVE, progress);
    }
}
