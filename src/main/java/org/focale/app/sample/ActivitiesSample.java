package org.focale.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.base.Ids;
import org.focale.domain.Kept;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the activities of a sample with their people, sessions and attendance. They stand in a file of their own, `activities.yaml`; a sample
/// may have none.
final class ActivitiesSample {

    private static final Map<String, AttendanceState> STATES = Map.of("P", AttendanceState.PRESENT, "R", AttendanceState.LATE, "D",
            AttendanceState.LEFT_EARLY, "E", AttendanceState.EXCUSED, "A", AttendanceState.ABSENT);

    private final SampleFiles files;
    private final RecordMaker maker;
    private final Ids ids;
    private final LocalDate today;

    ActivitiesSample(SampleFiles files, RecordMaker maker, Ids ids, LocalDate today) {
        this.files = files;
        this.maker = maker;
        this.ids = ids;
        this.today = today;
    }

    /// @param name  folder of the sample; nothing where it has no such file
    /// @param there who takes part, by the names in the file
    List<Kept> read(String name, List<Kept> there) {
        String file = "samples/" + name + "/activities.yaml";
        var records = new ArrayList<Kept>();
        if (files.text(file).isEmpty()) {
            return records;
        }
        Map<String, PersonId> people = there.stream().filter(Person.class::isInstance).map(Person.class::cast)
                .collect(Collectors.toMap(Person::displayName, Person::id, (first, _) -> first, TreeMap::new));
        var place = new Place(name + "/activities.yaml", "");
        int number = 0;
        for (JsonNode node : files.tree(file)) {
            var at = place.at("activity " + ++number);
            activity(at.map(node), at, people, records);
        }
        return records;
    }

    private void activity(ObjectNode map, Place at, Map<String, PersonId> people, List<Kept> records) {
        var enrolled = names(map, "people", at, people);
        var waiting = names(map, "waiting", at, people);
        var sessions = new ArrayList<JsonNode>();
        at.list(map, "sessions").forEach(sessions::add);
        LocalDate since = LocalDate.parse(RelativeDate.iso(at.text(map, "since"), today)
                .orElseThrow(() -> at.at("since").wrong("a day is expected")));
        List.of("people", "waiting", "sessions", "since").forEach(map::remove);
        UUID id = ids.next();
        var activity = new ActivityId(id);
        records.add(maker.make(Activity.class, id, id, map, Map.of(), at));
        enrolled.forEach(person -> records.add(Enrolment.of(person, activity, EnrolmentState.ENROLLED, since)));
        int days = 0;
        for (PersonId person : waiting) {
            records.add(Enrolment.of(person, activity, EnrolmentState.WAITING, since.plusDays(++days)));
        }
        int number = 0;
        for (JsonNode node : sessions) {
            var entry = at.at("sessions[" + ++number + "]");
            session(entry.map(node), entry, activity, enrolled, records);
        }
    }

    private static List<PersonId> names(ObjectNode map, String key, Place at, Map<String, PersonId> people) {
        var found = new ArrayList<PersonId>();
        at.list(map, key).forEach(name -> {
            var person = people.get(name.asString(""));
            if (person == null) {
                throw at.at(key).wrong("nobody of the sample is called " + name.asString(""));
            }
            found.add(person);
        });
        return found;
    }

    private void session(ObjectNode map, Place at, ActivityId activity, List<PersonId> people, List<Kept> records) {
        var there = map.path("there").asString("");
        map.remove("there");
        map.put("activity", "it");
        map.put("state", there.isBlank() ? map.path("state").asString("PLANNED") : "HELD");
        var words = new HashMap<Word, UUID>();
        words.put(new Word(ActivityId.class, "it"), activity.value());
        UUID id = ids.next();
        records.add(maker.make(ActivitySession.class, id, id, map, words, at));
        var said = there.isBlank() ? List.<String>of() : List.of(there.strip().split(" +"));
        for (int i = 0; i < said.size(); i++) {
            if (i >= people.size()) {
                throw at.at("there").wrong("more letters than people");
            }
            attendance(said.get(i), people.get(i), new ActivitySessionId(id), at, records);
        }
    }

    /// "R:150" came late and was there for 150 minutes; "-" is not entered.
    private static void attendance(String said, PersonId person, ActivitySessionId session, Place at, List<Kept> records) {
        if (said.equals("-")) {
            return;
        }
        int colon = said.indexOf(':');
        var state = STATES.get(colon < 0 ? said : said.substring(0, colon));
        if (state == null) {
            throw at.at("there").wrong("one of P, R, D, E, A or - is expected for each person");
        }
        @Nullable Integer minutes = colon < 0 ? null : Integer.valueOf(said.substring(colon + 1));
        records.add(Attendance.of(person, session, state, minutes, ""));
    }
}
