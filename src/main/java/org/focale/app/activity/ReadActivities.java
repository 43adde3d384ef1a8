package org.focale.app.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.focale.app.person.PeopleIndex;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.SessionState;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.focale.store.Reading;

/// Reads activities: all of them in lines, one with its people and sessions, and those of one person.
public final class ReadActivities {

    /// What nobody entered in half a year was not forgotten: it was left.
    public static final Period LEFT_ALONE_AFTER = Period.ofMonths(6);

    static final Comparator<ActivitySession> IN_TIME = Comparator
            .comparing(ActivitySession::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(each -> each.hours() == null ? LocalTime.MIN : each.hours().from()).thenComparing(each -> each.id().value());

    static final Comparator<Enrolment> LONGEST_FIRST = Comparator
            .comparing(Enrolment::since, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(each -> each.id().value());

    private static final int YEARS_AHEAD = 5;

    private final Session session;
    private final PeopleIndex people;

    ReadActivities(Session session, PeopleIndex people) {
        this.session = session;
        this.people = people;
    }

    /// What goes on first, by its next session; then what has none planned; what was closed last.
    public List<ActivityLine> all() {
        return session.read(reading -> {
            LocalDate today = session.today();
            var next = new HashMap<ActivityId, ActivitySession>();
            reading.groups().sessions(today, today.plusYears(YEARS_AHEAD)).stream()
                    .filter(each -> each.state() != SessionState.CANCELLED && each.activity() != null).sorted(IN_TIME)
                    .forEach(each -> next.putIfAbsent(each.activity(), each));
            var toEnter = reading.groups().notEntered(today.minus(LEFT_ALONE_AFTER), today.minusDays(1)).stream()
                    .filter(each -> each.activity() != null).collect(Collectors.groupingBy(ActivitySession::activity, Collectors.counting()));
            var enrolled = new HashMap<ActivityId, Integer>();
            var waiting = new HashMap<ActivityId, Integer>();
            reading.groups().standing().stream().filter(each -> each.activity() != null)
                    .forEach(each -> (each.state() == EnrolmentState.ENROLLED ? enrolled : waiting).merge(each.activity(), 1, Integer::sum));
            var lines = new ArrayList<ActivityLine>();
            for (Activity each : reading.all(Activity.class)) {
                lines.add(new ActivityLine(each, next.get(each.id()), enrolled.getOrDefault(each.id(), 0), waiting.getOrDefault(each.id(), 0),
                        toEnter.getOrDefault(each.id(), 0L).intValue()));
            }
            lines.sort(Comparator.comparing((ActivityLine line) -> line.activity().closed() != null)
                    .thenComparing(ActivityLine::next, Comparator.nullsLast(IN_TIME))
                    .thenComparing(line -> Folded.of(line.activity().title())));
            return List.copyOf(lines);
        });
    }

    /// Empty when there is no such activity.
    public Optional<ActivityFile> open(ActivityId id) {
        people.refresh();
        return session.read(reading -> reading.find(Activity.class, id).map(activity -> file(reading, activity)));
    }

    /// The activity of a session.
    public Optional<ActivityFile> open(ActivitySessionId id) {
        var activity = session.read(reading -> reading.find(ActivitySession.class, id)).map(ActivitySession::activity);
        return activity.flatMap(this::open);
    }

    private ActivityFile file(Reading reading, Activity activity) {
        var aliases = reading.aliases();
        var sessions = reading.groups().sessions(activity.id()).stream().sorted(IN_TIME).toList();
        var attendances = new LinkedHashMap<ActivityFile.Seat, Attendance>();
        for (Attendance each : reading.groups().attendances(activity.id())) {
            if (each.session() != null && each.state() != AttendanceState.NOT_ENTERED) {
                attendances.put(new ActivityFile.Seat(aliases.shown(each.person()), each.session()), each);
            }
        }
        var enrolments = new LinkedHashMap<PersonId, Enrolment>();
        reading.groups().enrolments(activity.id()).stream()
                .sorted(Comparator.comparing((Enrolment each) -> each.state() == EnrolmentState.ENROLLED))
                .forEach(each -> enrolments.put(aliases.shown(each.person()), each));
        var in = new LinkedHashMap<PersonId, Participant>();
        enrolments.forEach((person, enrolment) -> {
            if (enrolment.state() == EnrolmentState.ENROLLED) {
                put(in, person, enrolments);
            }
        });
        attendances.keySet().forEach(seat -> put(in, seat.person(), enrolments));
        var waiting = Enrol.longestFirst(enrolments.values()).stream()
                .flatMap(each -> people.findSoFar(aliases.shown(each.person())).map(row -> new Participant(row, each)).stream()).toList();
        return new ActivityFile(activity, sessions, byName(in.values()), waiting, Map.copyOf(attendances), reading.groups().sheets(activity.id()));
    }

    private void put(Map<PersonId, Participant> in, PersonId person, Map<PersonId, Enrolment> enrolments) {
        people.findSoFar(person).ifPresent(row -> in.put(person, new Participant(row, enrolments.get(person))));
    }

    private static List<Participant> byName(Collection<Participant> all) {
        return all.stream().sorted(Comparator.comparing((Participant each) -> each.person().folded())
                .thenComparing(each -> each.person().id().value())).toList();
    }

    /// What someone takes part in or did, the newest first.
    public List<TakenPart> of(PersonId person) {
        return session.read(reading -> {
            var enrolments = reading.inFile(Enrolment.class, person).stream().filter(each -> each.activity() != null)
                    .collect(Collectors.toMap(each -> Objects.requireNonNull(each.activity()), Enrolment::state, (one, _) -> one,
                            LinkedHashMap::new));
            var parts = new LinkedHashMap<ActivityId, TakenPart>();
            enrolments.forEach((id, state) -> reading.find(Activity.class, id)
                    .ifPresent(activity -> parts.put(id, new TakenPart(activity, state, 0, 0, null))));
            for (Attendance each : reading.inFile(Attendance.class, person)) {
                if (each.state().isThere() && each.session() != null) {
                    reading.find(ActivitySession.class, each.session()).filter(at -> at.state() != SessionState.CANCELLED)
                            .ifPresent(at -> add(reading, parts, at, each));
                }
            }
            return parts.values().stream()
                    .filter(each -> each.state() != EnrolmentState.WITHDRAWN || each.sessions() > 0)
                    .sorted(Comparator.comparing(TakenPart::last, Comparator.nullsLast(Comparator.naturalOrder())).reversed()).toList();
        });
    }

    private static void add(Reading reading, Map<ActivityId, TakenPart> parts, ActivitySession at, Attendance attendance) {
        ActivityId id = at.activity();
        if (id == null) {
            return;
        }
        TakenPart before = parts.containsKey(id) ? parts.get(id)
                : reading.find(Activity.class, id).map(activity -> new TakenPart(activity, null, 0, 0, null)).orElse(null);
        if (before != null) {
            LocalDate last = before.last() == null || at.date() != null && at.date().isAfter(before.last()) ? at.date() : before.last();
            parts.put(id, new TakenPart(before.activity(), before.state(), before.sessions() + 1,
                    before.minutes() + attendance.minutesOf(ActivityFile.whole(at)), last));
        }
    }

    /// Someone who is not in the grid yet.
    public Optional<PersonRow> person(PersonId id) {
        return people.find(id);
    }
}
