package org.focale.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.base.Ids;
import org.focale.domain.Kept;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldId;
import org.focale.domain.own.OwnValue;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Reached;
import org.focale.domain.reference.ListValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads what a sample's association added by itself: own fields with their answers, values of lists, groups, people reached before entry.
final class OwnSample {

    private static final String ANSWERS = "answers";

    private final SampleFiles files;
    private final RecordMaker maker;
    private final Ids ids;
    private final LocalDate today;

    OwnSample(SampleFiles files, RecordMaker maker, Ids ids, LocalDate today) {
        this.files = files;
        this.maker = maker;
        this.ids = ids;
        this.today = today;
    }

    /// @param name   folder of the sample; nothing where it has no such file
    /// @param people who answers, by the names in the file
    List<Kept> read(String name, List<Kept> people) {
        String file = "samples/" + name + "/own.yaml";
        if (files.text(file).isEmpty()) {
            return List.of();
        }
        var place = new Place(name + "/own.yaml", "");
        var own = place.map(files.tree(file));
        Map<String, PersonId> byName = people.stream().filter(Person.class::isInstance).map(Person.class::cast)
                .collect(Collectors.toMap(Person::displayName, Person::id, (first, _) -> first, TreeMap::new));
        var records = new ArrayList<Kept>();
        int rank = 0;
        for (JsonNode node : place.list(own, "fields")) {
            var at = place.at("fields[" + ++rank + "]");
            records.addAll(field(at.map(node), at, rank, byName));
        }
        each(own, "values", ListValue.class, place, records);
        each(own, "groups", Group.class, place, records);
        each(own, "reached", Reached.class, place, records);
        return records;
    }

    private List<Kept> field(ObjectNode map, Place place, int rank, Map<String, PersonId> people) {
        var answers = map.path(ANSWERS);
        map.remove(ANSWERS);
        map.put("place", rank);
        var id = ids.next();
        var records = new ArrayList<Kept>();
        records.add(maker.make(OwnField.class, id, id, map, Map.of(), place));
        answers.forEachEntry((who, said) -> {
            var person = people.get(who);
            if (person == null) {
                throw place.at(who).wrong("nobody of the sample is called so");
            }
            String value = said.asString("");
            records.add(OwnValue.of(person, new OwnFieldId(id), RelativeDate.iso(value, today).orElse(value)));
        });
        return records;
    }

    private <R extends Kept> void each(ObjectNode own, String list, Class<R> type, Place place, List<Kept> records) {
        int number = 0;
        for (JsonNode node : place.list(own, list)) {
            var at = place.at(list + "[" + ++number + "]");
            UUID id = ids.next();
            records.add(maker.make(type, id, id, at.map(node), Map.of(), at));
        }
    }
}
