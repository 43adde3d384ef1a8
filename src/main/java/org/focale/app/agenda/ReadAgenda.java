package org.focale.app.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.focale.app.person.PeopleIndex;
import org.focale.app.worker.Workers;
import org.focale.app.workspace.Session;
import org.focale.domain.Aliases;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.DayHours;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.SessionState;
import org.focale.domain.agenda.AgendaKind;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.AppointmentState;
import org.focale.domain.agenda.Holidays;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.agenda.Territory;
import org.focale.domain.note.Task;
import org.focale.domain.person.PersonId;
import org.focale.store.AgendaQuery;
import org.focale.store.PersonRow;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Reads all that has a day, whatever record it is in: one query for each kind, whatever the number of files.
public final class ReadAgenda {

    /// A line of the whole day stands above the hours.
    private static final Comparator<AgendaEntry> IN_ORDER = Comparator.comparing(AgendaEntry::from)
            .thenComparing(entry -> entry.hours() == null ? null : entry.hours().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.kind() == AgendaKind.HOLIDAY ? 0 : 1)
            .thenComparing(AgendaEntry::title).thenComparing(AgendaEntry::name)
            .thenComparing(entry -> entry.record() == null ? null : entry.record().id().value(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final int MOST_SAID = 50;

    private final Session session;
    private final PeopleIndex people;
    private final ChooseTerritory territory;

    ReadAgenda(Session session, PeopleIndex people, ChooseTerritory territory) {
        this.session = session;
        this.people = people;
        this.territory = territory;
    }

    /// @param to last day
    public Agenda read(LocalDate from, LocalDate to) {
        people.refresh();
        return session.read(reading -> {
            var lines = new Lines(reading, from, to);
            lines.add(territory.now(reading));
            lines.all.sort(IN_ORDER);
            return Agenda.of(from, to, List.copyOf(lines.all));
        });
    }

    /// What a line would clash with if it were saved so.
    public List<Clash> clashes(AgendaEntry proposed) {
        return Clashes.of(proposed, read(proposed.from(), proposed.until()).entries());
    }

    /// An appointment as a line of the agenda, saved or not.
    public AgendaEntry line(Appointment appointment, LocalDate day) {
        return session.read(reading -> new Lines(reading, day, day).line(appointment, day));
    }

    /// A meeting as a line of the agenda, saved or not.
    public AgendaEntry line(Meeting meeting, LocalDate day) {
        return session.read(reading -> new Lines(reading, day, day).line(meeting, day));
    }

    /// Everybody who receives, leads or follows here, by name.
    public List<String> workers() {
        return session.read(reading -> {
            var names = new TreeSet<String>();
            Workers.of(reading).forEach(worker -> names.add(worker.name()));
            names.addAll(reading.said(Appointment.class, "worker", MOST_SAID));
            names.addAll(reading.said(Meeting.class, "worker", MOST_SAID));
            names.addAll(reading.said(Activity.class, "trainer", MOST_SAID));
            names.addAll(reading.said(ActivitySession.class, "trainer", MOST_SAID));
            return List.copyOf(names);
        });
    }

    /// Where people met before, most often first.
    public List<String> places() {
        return session.read(reading -> {
            var said = new ArrayList<>(reading.said(Appointment.class, "place", MOST_SAID));
            said.addAll(reading.said(Meeting.class, "place", MOST_SAID));
            said.addAll(reading.said(Activity.class, "place", MOST_SAID));
            return said.stream().distinct().toList();
        });
    }

    /// The name of somebody who is expected, empty when the file is gone.
    public String name(PersonId id) {
        return people.findSoFar(id).map(PersonRow::displayName).orElse("");
    }

    /// Gathers the lines of some days.
    private final class Lines {

        private final Aliases<PersonId> aliases;
        private final AgendaQuery query;
        private final LocalDate from;
        private final LocalDate to;
        private final List<AgendaEntry> all = new ArrayList<>();

        Lines(Reading reading, LocalDate from, LocalDate to) {
            this.aliases = reading.aliases();
            this.query = reading.agenda();
            this.from = from;
            this.to = to;
        }

        void add(Territory where) {
            Holidays.between(from, to, where).forEach((day, holiday) -> all.add(new AgendaEntry(AgendaKind.HOLIDAY, null, holiday, null, Set.of(),
                    "", "", "", "", "", day, day, null, false)));
            addSessions();
            query.placements(from, to).forEach(this::add);
            query.appointments(from, to).forEach(each -> addOfSomeone(each.person(), line(each, Objects.requireNonNull(each.date()))));
            query.meetings(from, to).forEach(each -> all.add(line(each, Objects.requireNonNull(each.date()))));
            query.tasks(from, to).forEach(each -> addOfSomeone(each.person(), line(each, Objects.requireNonNull(each.due()))));
        }

        /// What is left of a file that was taken away is left out.
        private void addOfSomeone(PersonId person, AgendaEntry line) {
            if (people.findSoFar(shown(person)).isPresent()) {
                all.add(line);
            }
        }

        private PersonId shown(PersonId person) {
            return aliases.shown(person);
        }

        private String nameOf(PersonId person) {
            return name(shown(person));
        }

        private String followerOf(PersonId person) {
            return people.findSoFar(shown(person)).map(PersonRow::referent).orElse("");
        }

        private void addSessions() {
            var sessions = query.sessions(from, to);
            if (sessions.isEmpty()) {
                return;
            }
            var activities = query.activities(from, to);
            var enrolled = query.enrolled(from, to);
            var attending = query.attending(from, to);
            for (ActivitySession each : sessions) {
                @Nullable ActivityId id = each.activity();
                Optional<Activity> activity = Optional.ofNullable(id == null ? null : activities.get(id));
                all.add(line(each, activity, expected(id == null ? Set.of() : enrolled.getOrDefault(id, Set.of()),
                        attending.getOrDefault(each.id(), Map.of()))));
            }
        }

        /// Who has a place, and who came without one; whoever is known not to come is free.
        private Set<PersonId> expected(Set<PersonId> enrolled, Map<PersonId, AttendanceState> entered) {
            var there = new HashSet<PersonId>();
            enrolled.forEach(person -> there.add(shown(person)));
            entered.forEach((person, state) -> {
                if (state == AttendanceState.EXCUSED || state == AttendanceState.ABSENT) {
                    there.remove(shown(person));
                } else {
                    there.add(shown(person));
                }
            });
            return there;
        }

        private AgendaEntry line(ActivitySession each, Optional<Activity> activity, Set<PersonId> there) {
            LocalDate day = Objects.requireNonNull(each.date());
            String title = activity.map(Activity::title).orElse("");
            String about = each.topic().isBlank() ? title : title.isBlank() ? each.topic() : title + " : " + each.topic();
            return new AgendaEntry(AgendaKind.SESSION, each, null, null, there, about, "",
                    each.place().isBlank() ? activity.map(Activity::place).orElse("") : each.place(),
                    each.trainer().isBlank() ? activity.map(Activity::trainer).orElse("") : each.trainer(), "", day, day, each.hours(),
                    each.state() == SessionState.CANCELLED);
        }

        private AgendaEntry line(Appointment each, LocalDate day) {
            return new AgendaEntry(AgendaKind.APPOINTMENT, each, null, each.person(), Set.of(shown(each.person())), each.title(),
                    nameOf(each.person()), each.place(), each.worker(), followerOf(each.person()), day, day, each.hours(),
                    each.state() == AppointmentState.CANCELLED);
        }

        private AgendaEntry line(Meeting each, LocalDate day) {
            @Nullable LocalDate last = each.until();
            return new AgendaEntry(AgendaKind.MEETING, each, null, null, Set.of(), each.title(), "", each.place(), each.worker(), "", day,
                    last == null || last.isBefore(day) ? day : last, each.hours(), false);
        }

        private AgendaEntry line(Task each, LocalDate day) {
            return new AgendaEntry(AgendaKind.TASK, each, null, each.person(), Set.of(shown(each.person())), each.words(), nameOf(each.person()),
                    "", each.who(), followerOf(each.person()), day, day, null, false);
        }

        /// Its hours where they are known day by day, else one line over all its days.
        private void add(Placement each) {
            if (each.days().isEmpty()) {
                LocalDate first = Objects.requireNonNull(each.start() == null ? each.end() : each.start());
                addOfSomeone(each.person(), line(each, first, each.end() == null ? first : each.end(), null));
                return;
            }
            for (DayHours day : each.days()) {
                if (!day.day().isBefore(from) && !day.day().isAfter(to)) {
                    if (day.spans().isEmpty()) {
                        addOfSomeone(each.person(), line(each, day.day(), day.day(), null));
                    }
                    day.spans().forEach(span -> addOfSomeone(each.person(), line(each, day.day(), day.day(), span)));
                }
            }
        }

        private AgendaEntry line(Placement each, LocalDate first, LocalDate last, @Nullable Hours hours) {
            return new AgendaEntry(AgendaKind.PLACEMENT, each, null, each.person(), Set.of(shown(each.person())), each.title(),
                    nameOf(each.person()), each.place().isBlank() ? each.hostName() : each.place(), "", followerOf(each.person()), first, last,
                    hours, false);
        }
    }
}
