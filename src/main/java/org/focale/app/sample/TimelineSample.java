package org.focale.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.base.Ids;
import org.focale.domain.Kept;
import org.focale.domain.activity.Placement;
import org.focale.domain.note.Note;
import org.focale.domain.note.Task;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the notes, contacts and tasks of a sample, and placements so fresh that nothing was made of them yet:
/// a file of its own, so that the people files stay about who people are.
final class TimelineSample {

    private static final Map<String, Class<? extends Kept>> LISTS = Map.of("notes", Note.class, "placements", Placement.class, "tasks", Task.class);

    private final SampleFiles files;
    private final RecordMaker maker;
    private final Ids ids;
    private final Map<String, UUID> people;

    /// @param people ids of those who were read, by name
    TimelineSample(SampleFiles files, RecordMaker maker, Ids ids, Map<String, UUID> people) {
        this.files = files;
        this.maker = maker;
        this.ids = ids;
        this.people = people;
    }

    /// Empty when the workspace names no such file.
    List<Kept> read(String name, ObjectNode workspace) {
        var records = new ArrayList<Kept>();
        if (!workspace.has("thread")) {
            return records;
        }
        var place = new Place(name + "/" + new Place(name + "/workspace.yaml", "").text(workspace, "thread"), "");
        int number = 0;
        for (JsonNode node : files.tree("samples/" + place.file())) {
            var at = place.at("person " + ++number);
            read(at.map(node), at, records);
        }
        return records;
    }

    private void read(ObjectNode map, Place place, List<Kept> records) {
        UUID person = people.get(place.text(map, "person"));
        if (person == null) {
            throw place.at("person").wrong("nobody has this name");
        }
        map.remove("person");
        new TreeMap<>(LISTS).forEach((list, type) -> {
            int number = 0;
            for (JsonNode node : place.list(map, list)) {
                var at = place.at(list + "[" + ++number + "]");
                records.add(maker.make(type, ids.next(), person, at.map(node), Map.of(), at));
            }
            map.remove(list);
        });
        if (!map.isEmpty()) {
            throw place.at(map.propertyNames().iterator().next()).wrong("only notes, placements and tasks are expected here");
        }
    }
}
