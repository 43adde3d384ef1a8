package org.focale.app.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focale.app.record.Batch;
import org.focale.app.reference.ReferenceFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Ids;
import org.focale.domain.Kept;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.ObjectiveId;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.Person;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.GroupId;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the plans of the people of a sample: objectives with their steps, looks at barriers, pathways beside the first, follow-ups. They
/// stand in a file of their own, `plans.yaml`, told by the name of the person; a sample may have none.
final class PathwaySample {

    private final Place place;
    private final ObjectNode tree;
    private final RecordMaker maker;
    private final Ids ids;

    private PathwaySample(Place place, ObjectNode tree, RecordMaker maker, Ids ids) {
        this.place = place;
        this.tree = tree;
        this.maker = maker;
        this.ids = ids;
    }

    static PathwaySample of(String name, SampleFiles files, RecordMaker maker, Ids ids) {
        String file = name + "/plans.yaml";
        var place = new Place(file, "");
        var tree = files.text("samples/" + file).isEmpty() ? SampleFiles.YAML.createObjectNode() : place.map(files.tree("samples/" + file));
        return new PathwaySample(place, tree, maker, ids);
    }

    /// What the organisation says of its programme.
    Optional<Programme> filledIn() {
        if (!tree.has("programme")) {
            return Optional.empty();
        }
        var at = place.at("programme");
        var id = ids.next();
        return Optional.of(maker.make(Programme.class, id, id, at.map(tree.path("programme")), Map.of(), at));
    }

    /// Keys of the programmes that the organisation uses beside its first.
    List<String> others() {
        var keys = new ArrayList<String>();
        place.list(tree, "programmes").forEach(node -> keys.add(node.asString("")));
        return keys;
    }

    /// The programme of the workspace with what the sample says of it, and the others after it.
    static Batch programmes(Session session, Sample sample) {
        var batch = new Batch();
        sample.filledIn().ifPresent(told -> session.read(reading -> reading.all(Programme.class)).stream()
                .filter(programme -> programme.key().equals(told.key()))
                .forEach(programme -> batch.change(programme, programme.withPhases(told.phases()).withFollowUpMonths(told.followUpMonths())
                        .withPositiveExits(told.positiveExits()))));
        sample.others().forEach(key -> batch.create(ReferenceFiles.programme(key, new ProgrammeId(session.ids().next()))
                .orElseThrow(() -> new IllegalStateException("no programme has the key " + key))));
        return batch;
    }

    /// @param there the records of the sample so far: people and their pathways
    List<Kept> records(List<Kept> there) {
        var records = new ArrayList<Kept>();
        var words = new HashMap<Word, UUID>();
        int number = 0;
        for (JsonNode node : place.list(tree, "groups")) {
            var at = place.at("groups[" + ++number + "]");
            records.add(record(Group.class, GroupId.class, at.map(node), null, words, at));
        }
        number = 0;
        for (JsonNode node : place.list(tree, "plans")) {
            var at = place.at("plans[" + ++number + "]");
            plan(at.map(node), at, there, words, records);
        }
        return records;
    }

    private void plan(ObjectNode map, Place at, List<Kept> there, Map<Word, UUID> groups, List<Kept> records) {
        String name = at.text(map, "person");
        var person = there.stream().filter(Person.class::isInstance).map(Person.class::cast).filter(each -> each.displayName().equals(name))
                .findFirst().orElseThrow(() -> at.at("person").wrong("nobody is called so"));
        var words = new HashMap<>(groups);
        var own = there.stream().filter(Pathway.class::isInstance).map(Pathway.class::cast)
                .filter(each -> each.person().equals(person.id())).toList();
        Pathway.latest(own).ifPresent(pathway -> words.put(new Word(PathwayId.class, "parcours"), pathway.id().value()));
        UUID home = person.id().value();
        int number = 0;
        for (JsonNode node : at.list(map, "pathways")) {
            var entry = at.at("pathways[" + ++number + "]");
            records.add(record(Pathway.class, PathwayId.class, entry.map(node), home, words, entry));
        }
        number = 0;
        for (JsonNode node : at.list(map, "objectives")) {
            var entry = at.at("objectives[" + ++number + "]");
            objective(entry.map(node), entry, home, words, records);
        }
        number = 0;
        for (JsonNode node : at.list(map, "barriers")) {
            var entry = at.at("barriers[" + ++number + "]");
            records.add(record(Barrier.class, null, entry.map(node), home, words, entry));
        }
        number = 0;
        for (JsonNode node : at.list(map, "followUps")) {
            var entry = at.at("followUps[" + ++number + "]");
            records.add(record(FollowUp.class, null, inPathway(entry.map(node)), home, words, entry));
        }
    }

    private void objective(ObjectNode map, Place at, UUID home, Map<Word, UUID> words, List<Kept> records) {
        var steps = at.list(map, "steps");
        map.remove("steps");
        map.put("key", "it");
        records.add(record(Objective.class, ObjectiveId.class, inPathway(map), home, words, at));
        int number = 0;
        for (JsonNode node : steps) {
            var entry = at.at("steps[" + ++number + "]");
            records.add(record(Step.class, null, entry.map(node).put("objective", "it"), home, words, entry));
        }
    }

    /// In the pathway that started last where none is named.
    private static ObjectNode inPathway(ObjectNode map) {
        return map.has("pathway") ? map : map.put("pathway", "parcours");
    }

    /// @param named class of the id under which others may refer to it by its `key:`, null: nobody does
    private <R extends Kept> R record(Class<R> type, @Nullable Class<?> named, ObjectNode map, @Nullable UUID home, Map<Word, UUID> words, Place at) {
        var id = ids.next();
        if (named != null) {
            words.put(new Word(named, at.text(map, "key")), id);
            map.remove("key");
        }
        return maker.make(type, id, home == null ? id : home, map, words, at);
    }
}
