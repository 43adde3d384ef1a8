package org.focale.app.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.focale.domain.Hours;
import org.focale.domain.activity.SessionState;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.agenda.AgendaKind;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Lines of an agenda as rules need them, without a workspace.
final class Lines {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static long next = 1;

    private Lines() {}

    static PersonId person(long number) {
        return new PersonId(new UUID(0, number));
    }

    static @Nullable Hours hours(String words) {
        if (words.isBlank()) {
            return null;
        }
        String[] parts = words.split("-", -1);
        return new Hours(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]));
    }

    /// A session, or something of another kind that says the same.
    static AgendaEntry line(AgendaKind kind, LocalDate from, LocalDate until, String hours, Set<PersonId> people, String worker, String place,
            boolean cancelled) {
        var record = new ActivitySession(new ActivitySessionId(new UUID(1, next++)), null, from, hours(hours), "", place, worker,
                cancelled ? SessionState.CANCELLED : SessionState.PLANNED);
        return new AgendaEntry(kind, record, null, null, people, "", "", place, worker, "", from, until, hours(hours), cancelled);
    }
}
