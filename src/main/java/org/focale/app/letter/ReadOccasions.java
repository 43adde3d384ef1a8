package org.focale.app.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focale.app.workspace.Session;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.SessionState;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.AppointmentState;
import org.focale.domain.letter.LetterKind;
import org.focale.domain.person.PersonId;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// What a letter to a person may be about: what is to come for an invitation, where they were for a certificate.
public final class ReadOccasions {

    private static final Comparator<LocalDate> UNDATED_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Session session;

    ReadOccasions(Session session) {
        this.session = session;
    }

    /// The nearest first; certificates begin with everything.
    public List<Occasion> of(PersonId person, LetterKind kind) {
        return session.read(reading -> switch (kind) {
            case ATTENDANCE_CERTIFICATE, HOURS_SUMMARY -> presences(reading, person);
            case INVITATION, MESSAGE, OTHER -> coming(reading, person);
        });
    }

    private List<Occasion> coming(Reading reading, PersonId person) {
        var today = session.today();
        record Dated(@Nullable LocalDate date, Occasion occasion) {}
        var found = new ArrayList<Dated>();
        for (Appointment appointment : reading.inFile(Appointment.class, person)) {
            if (appointment.state() == AppointmentState.PLANNED && isComing(appointment.date(), today)) {
                found.add(new Dated(appointment.date(), new Occasion.OfAppointment(appointment)));
            }
        }
        var enrolled = reading.inFile(Enrolment.class, person).stream().filter(each -> each.state() == EnrolmentState.ENROLLED)
                .map(Enrolment::activity).filter(Objects::nonNull).distinct()
                .flatMap(id -> reading.find(Activity.class, id).stream()).collect(Collectors.toMap(Activity::id, Function.identity()));
        if (!enrolled.isEmpty()) {
            reading.each(ActivitySession.class, each -> {
                @Nullable Activity activity = each.activity() == null ? null : enrolled.get(each.activity());
                if (activity != null && each.state() != SessionState.CANCELLED && isComing(each.date(), today)) {
                    found.add(new Dated(each.date(), new Occasion.OfSession(activity, each)));
                }
            });
        }
        return found.stream().sorted(Comparator.comparing(Dated::date, UNDATED_LAST)).map(Dated::occasion).toList();
    }

    private static boolean isComing(@Nullable LocalDate date, LocalDate today) {
        return date == null || !date.isBefore(today);
    }

    /// Only where the person was there counts, and as long as they were.
    private static List<Occasion> presences(Reading reading, PersonId person) {
        Map<ActivityId, Optional<Activity>> activities = new HashMap<>();
        Map<String, List<Occasion.Time>> byTitle = new TreeMap<>();
        var seen = new HashSet<ActivitySessionId>();
        for (Attendance attendance : reading.inFile(Attendance.class, person)) {
            if (attendance.session() == null || !attendance.state().isThere() || !seen.add(attendance.session())) {
                continue; // two files of one person may both say that they were at one session
            }
            reading.find(ActivitySession.class, attendance.session()).ifPresent(found -> {
                @Nullable ActivityId id = found.activity();
                if (id != null) {
                    activities.computeIfAbsent(id, each -> reading.find(Activity.class, each)).ifPresent(activity ->
                            byTitle.computeIfAbsent(activity.title(), _ -> new ArrayList<>()).add(Occasion.Time.of(activity, found, attendance)));
                }
            });
        }
        var occasions = new ArrayList<Occasion>();
        if (byTitle.size() > 1) {
            occasions.add(new Occasion.OfPresence("", inOrder(byTitle.values().stream().flatMap(List::stream).toList())));
        }
        byTitle.forEach((title, times) -> occasions.add(new Occasion.OfPresence(title, inOrder(times))));
        return occasions;
    }

    private static List<Occasion.Time> inOrder(List<Occasion.Time> times) {
        return times.stream().sorted(Comparator.comparing(Occasion.Time::date, UNDATED_LAST)).toList();
    }
}
