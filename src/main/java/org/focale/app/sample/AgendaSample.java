package org.focale.app.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focale.base.Ids;
import org.focale.domain.Hours;
import org.focale.domain.Kept;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.AppointmentId;
import org.focale.domain.agenda.AppointmentState;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.agenda.MeetingId;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the appointments and meetings of a sample. They are told by the day of a week, this one or one beside it, so that the agenda is alive
/// from Monday to Friday whenever it is opened.
final class AgendaSample {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final SampleFiles files;
    private final Ids ids;
    private final LocalDate monday;
    private final Map<String, UUID> people;

    /// @param people ids of those who were read, by name
    AgendaSample(SampleFiles files, Ids ids, LocalDate today, Map<String, UUID> people) {
        this.files = files;
        this.ids = ids;
        this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.people = people;
    }

    /// Empty when the workspace names no such file.
    List<Kept> read(String name, ObjectNode workspace) {
        var records = new ArrayList<Kept>();
        if (workspace.has("agenda")) {
            var place = new Place(name + "/" + new Place(name + "/workspace.yaml", "").text(workspace, "agenda"), "");
            int number = 0;
            for (JsonNode node : files.tree("samples/" + place.file())) {
                var at = place.at("line " + ++number);
                records.add(record(at.map(node), at));
            }
        }
        return records;
    }

    private Kept record(ObjectNode line, Place at) {
        LocalDate day = monday.plusWeeks(line.path("week").asInt(0)).with(TemporalAdjusters.nextOrSame(day(at.text(line, "day"), at)));
        @Nullable Hours hours = line.has("hours") ? hours(at.text(line, "hours"), at) : null;
        String title = at.text(line, "title");
        String where = line.path("place").asString("");
        String worker = line.path("worker").asString("");
        if (!line.has("person")) {
            int days = line.path("days").asInt(1);
            return new Meeting(new MeetingId(ids.next()), day, days > 1 ? day.plusDays(days - 1L) : null, hours, title, where, worker, "");
        }
        UUID person = people.get(at.text(line, "person"));
        if (person == null) {
            throw at.at("person").wrong("nobody has this name");
        }
        return new Appointment(new AppointmentId(ids.next()), new PersonId(person), day, hours, title, where, worker,
                line.path("cancelled").asBoolean(false) ? AppointmentState.CANCELLED : AppointmentState.PLANNED);
    }

    private static DayOfWeek day(String word, Place at) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(word)) {
                return day;
            }
        }
        throw at.at("day").wrong("no day of the week");
    }

    private static Hours hours(String words, Place at) {
        String[] parts = words.split("-", -1);
        if (parts.length != 2) {
            throw at.at("hours").wrong("from when to when, as 9:00-10:30");
        }
        return new Hours(LocalTime.parse(parts[0], TIME), LocalTime.parse(parts[1], TIME));
    }
}
