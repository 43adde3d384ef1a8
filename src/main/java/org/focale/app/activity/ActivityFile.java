package org.focale.app.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.SessionState;
import org.focale.domain.activity.SignedSheet;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One activity with everything that belongs to it, as it stands in one moment.
///
/// @param sessions    in the order of their days, those without a day last
/// @param people      who has a place or was there, by name
/// @param waiting     who waits for a place, the longest first
/// @param attendances by the file in which their person is shown
public record ActivityFile(
        Activity activity,
        List<ActivitySession> sessions,
        List<Participant> people,
        List<Participant> waiting,
        Map<Seat, Attendance> attendances,
        List<SignedSheet> sheets) {

    /// One cell of the grid.
    public record Seat(PersonId person, ActivitySessionId session) {}

    public @Nullable Attendance attendance(PersonId person, ActivitySessionId session) {
        return attendances.get(new Seat(person, session));
    }

    /// How many have a place.
    public int enrolled() {
        return (int) people.stream().filter(Participant::isEnrolled).count();
    }

    public boolean isFull() {
        return activity.capacity() != null && enrolled() >= activity.capacity();
    }

    /// Those that took place or will.
    public List<ActivitySession> standing() {
        return sessions.stream().filter(session -> session.state() != SessionState.CANCELLED).toList();
    }

    /// How long someone was there in all.
    public int minutes(PersonId person) {
        return standing().stream().mapToInt(session -> minutes(person, session)).sum();
    }

    private int minutes(PersonId person, ActivitySession session) {
        var attendance = attendance(person, session.id());
        return attendance == null ? 0 : attendance.minutesOf(whole(session));
    }

    /// How long everybody was at a session, together.
    public int minutes(ActivitySession session) {
        return people.stream().mapToInt(each -> minutes(each.person().id(), session)).sum();
    }

    /// How long a session lasts; 0 while its hours are open.
    public static int whole(ActivitySession session) {
        Hours hours = session.hours();
        return hours == null ? 0 : hours.minutes();
    }

    /// How many were there.
    public int present(ActivitySession session) {
        return (int) people.stream().map(each -> attendance(each.person().id(), session.id()))
                .filter(each -> each != null && each.state().isThere()).count();
    }

    /// Somebody’s attendance was entered.
    public boolean isEntered(ActivitySession session) {
        return attendances.values().stream().anyMatch(each -> session.id().equals(each.session()) && each.state() != AttendanceState.NOT_ENTERED);
    }

    /// It was to take place and nothing is entered.
    public boolean isToEnter(ActivitySession session, LocalDate today) {
        return session.state() != SessionState.CANCELLED && session.date() != null && !session.date().isAfter(today) && !isEntered(session);
    }

    public List<SignedSheet> sheets(ActivitySessionId session) {
        return sheets.stream().filter(each -> session.equals(each.session())).toList();
    }

    /// The one to think of: today’s or the next, else the last that was.
    public Optional<ActivitySession> nearest(LocalDate today) {
        var dated = standing().stream().filter(each -> each.date() != null).toList();
        return dated.stream().filter(each -> each.date() != null && !each.date().isBefore(today)).findFirst()
                .or(() -> dated.isEmpty() ? standing().stream().findFirst() : Optional.of(dated.getLast()));
    }
}
