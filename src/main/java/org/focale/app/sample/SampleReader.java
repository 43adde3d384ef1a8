package org.focale.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focale.base.Ids;
import org.focale.domain.Kept;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.Worker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads a sample workspace as it is on a given day. Saves nothing: its records take the way of every save.
///
/// Their format is told in `sample-workspaces/README.md`.
public final class SampleReader {

    /// The samples that ship with the program.
    public static final List<String> NAMES = List.of("association", "lead-partner");

    private static final Set<String> KEYS =
            Set.of("organisation", "city", "role", "site", "programme", "workers", "organisations", "people", "thread", "agenda");

    private final SampleFiles files;

    public SampleReader(SampleFiles files) {
        this.files = files;
    }

    /// The same ids and the same day give the same records.
    ///
    /// @param name  folder of the sample, one of [#NAMES]
    /// @param today the day its dates are told from
    /// @throws WrongSample when a file is missing or says something that a record cannot hold
    public Sample read(String name, LocalDate today, Ids ids) {
        var place = new Place(name + "/workspace.yaml", "");
        var workspace = place.map(files.tree("samples/" + place.file()));
        for (String key : workspace.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw place.at(key).wrong("a workspace has no such key");
            }
        }
        var maker = new RecordMaker(today, new Frameworks(files));
        var words = new HashMap<Word, UUID>();
        var names = new HashMap<String, String>();
        var records = new ArrayList<Kept>();
        int number = 0;
        for (JsonNode node : place.list(workspace, "organisations")) {
            var at = place.at("organisations[" + ++number + "]");
            records.add(organisation(at.map(node), at, maker, ids, words, names));
        }
        number = 0;
        for (JsonNode node : place.list(workspace, "workers")) {
            var at = place.at("workers[" + ++number + "]");
            var id = ids.next();
            records.add(maker.make(Worker.class, id, id, at.map(node), words, at));
        }
        var people = new PersonReader(maker, ids, names, words);
        for (JsonNode file : place.list(workspace, "people")) {
            records.addAll(people(name + "/" + file.asString(""), people));
        }
        records.addAll(new TimelineSample(files, maker, ids, people.names()).read(name, workspace));
        records.addAll(new AgendaSample(files, ids, today, people.names()).read(name, workspace));
        var plans = PathwaySample.of(name, files, maker, ids);
        records.addAll(plans.records(List.copyOf(records)));
        records.addAll(new ActivitiesSample(files, maker, ids, today).read(name, List.copyOf(records)));
        records.addAll(new OwnSample(files, maker, ids, today).read(name, records));
        records.addAll(new PartnersSample(files, maker, ids, words).read(name));
        var all = new PlacementSample(files, maker).read(name, records);
        return new Sample(place.text(workspace, "organisation"), place.text(workspace, "city"), role(workspace, place),
                place.text(workspace, "site"), place.text(workspace, "programme"), plans.filledIn(), plans.others(),
                List.copyOf(all));
    }

    private static Organisation organisation(
            ObjectNode map, Place place, RecordMaker maker, Ids ids, Map<Word, UUID> words, Map<String, String> names) {
        var id = ids.next();
        String word = place.text(map, "key");
        if (words.put(new Word(OrganisationId.class, word), id) != null) {
            throw place.at("key").wrong("two organisations have this key");
        }
        names.put(word, place.text(map, "name"));
        map.remove("key");
        return maker.make(Organisation.class, id, id, map, words, place);
    }

    private List<Kept> people(String file, PersonReader reader) {
        var place = new Place(file, "");
        var people = files.tree("samples/" + file);
        if (!people.isArray()) {
            throw place.wrong("a list of people is expected here");
        }
        var records = new ArrayList<Kept>();
        int number = 0;
        for (JsonNode person : people) {
            var at = place.at("person " + ++number);
            records.addAll(reader.read(at.map(person), at));
        }
        return records;
    }

    private static Role role(ObjectNode workspace, Place place) {
        try {
            return Role.valueOf(place.text(workspace, "role"));
        } catch (IllegalArgumentException noSuchRole) {
            throw place.at("role").wrong("REFERENT or LEAD is expected here");
        }
    }
}
