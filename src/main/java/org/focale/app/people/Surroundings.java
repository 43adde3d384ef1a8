package org.focale.app.people;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focale.app.workspace.Session;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.own.OwnField;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.Stage;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.GroupId;
import org.focale.domain.programme.Phase;
import org.focale.domain.programme.Programme;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.store.PersonFacts.Stay;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// What a list must know besides its people: the day, and what stands behind their programmes, groups, hosts and own fields.
public record Surroundings(
        LocalDate today,
        ZoneId zone,
        Map<String, Programme> programmes,
        Map<GroupId, Group> groups,
        Map<OrganisationId, Organisation> organisations,
        List<OwnField> ownFields) {

    /// Reads them as they stand now.
    public static Surroundings of(Session session) {
        return session.read(reading -> new Surroundings(session.today(), session.clock().getZone(),
                by(reading.all(Programme.class), Programme::key), by(reading.all(Group.class), Group::id),
                by(reading.all(Organisation.class), Organisation::id),
                reading.all(OwnField.class).stream().filter(field -> !field.label().isBlank()).toList()));
    }

    private static <K, V> Map<K, V> by(List<V> all, Function<V, K> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity(), (earlier, _) -> earlier, LinkedHashMap::new));
    }

    public Stage stage(PersonRow row) {
        var stays = row.facts().current(today);
        return Stage.of(!stays.isEmpty(), stays.isEmpty() ? null : stays.getLast().exit(), today);
    }

    public List<Stay> stays(PersonRow row) {
        return row.facts().current(today);
    }

    public @Nullable Integer age(PersonRow row) {
        return row.birthDate() == null ? null : Period.between(row.birthDate(), today).getYears();
    }

    public @Nullable Integer month(Stay stay) {
        return Pathway.monthOf(stay.start(), stay.exit(), today);
    }

    /// What makes this person's CV complete: as the programme of the latest pathway says.
    public CvGoals goals(PersonRow row) {
        var programme = programmes.get(row.programme());
        return programme == null ? CvGoals.DEFAULT : programme.goals();
    }

    /// As people call the programme, else its key.
    public String programmeName(String key) {
        var programme = programmes.get(key);
        return programme == null ? key : programme.calledShort();
    }

    /// The phase a pathway is in, as far as its programme says how long the phases before it last; else empty.
    public String phase(Stay stay) {
        var programme = programmes.get(stay.programme());
        @Nullable LocalDate begins = stay.start();
        if (programme == null || begins == null || begins.isAfter(today) || !stay.isUnderWayOn(today)) {
            return "";
        }
        for (Phase phase : programme.phases()) {
            @Nullable LocalDate ends = phase.length().end(begins);
            if (ends == null) {
                return phase == programme.phases().getLast() ? phase.name() : "";
            }
            if (ends.isAfter(today)) {
                return phase.name();
            }
            begins = ends;
        }
        return "";
    }

    /// Days since somebody was in contact with the person; without any note since the pathway began. Null when neither has a day.
    public @Nullable LocalDate lastSeen(PersonRow row) {
        @Nullable LocalDate contact = row.facts().lastContact(today);
        return contact == null ? row.start() : contact;
    }
}
