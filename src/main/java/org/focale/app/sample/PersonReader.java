package org.focale.app.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focale.base.Ids;
import org.focale.domain.Kept;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Person;
import org.focale.domain.person.Situation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Reads one person of a sample, with everything in their file.
///
/// A few things that would only be said twice may be left out: the name of a host that is in the directory; the situation, the observer
/// and the observer's role of a diagnosis made in a placement by its tutor.
final class PersonReader {

    /// What the lists of a person hold, in saving order: what is referred to comes first.
    private static final Map<String, Class<? extends Kept>> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("pathways", Pathway.class);
        LISTS.put("situations", Situation.class);
        LISTS.put("placements", Placement.class);
        LISTS.put("diagnoses", Diagnosis.class);
        LISTS.put("experiences", Experience.class);
        LISTS.put("validations", SkillValidation.class);
        LISTS.put("cvs", Cv.class);
    }

    /// An entry of one of the lists.
    private record Entry(Class<? extends Kept> type, UUID id, ObjectNode map, Place place) {}

    private final RecordMaker maker;
    private final Ids ids;
    private final Map<String, String> organisationNames;
    private final Map<Word, UUID> organisations;
    private final Map<String, UUID> names = new HashMap<>();

    /// @param organisationNames their names by their keys
    PersonReader(RecordMaker maker, Ids ids, Map<String, String> organisationNames, Map<Word, UUID> organisations) {
        this.maker = maker;
        this.ids = ids;
        this.organisationNames = organisationNames;
        this.organisations = organisations;
    }

    /// The person first, then the records of their file.
    List<Kept> read(ObjectNode map, Place place) {
        var person = ids.next();
        var words = new HashMap<>(organisations);
        var placements = new HashMap<String, ObjectNode>();
        var entries = new ArrayList<Entry>();
        LISTS.forEach((list, type) -> {
            int number = 0;
            for (JsonNode node : place.list(map, list)) {
                var at = place.at(list + "[" + ++number + "]");
                var entry = new Entry(type, ids.next(), at.map(node), at);
                String word = word(entry, words);
                if (type == Placement.class) {
                    fill(entry.map(), "hostName", organisationNames.getOrDefault(said(entry.map(), "host"), ""));
                    if (!word.isEmpty()) {
                        placements.put(word, entry.map());
                    }
                }
                entries.add(entry);
            }
            map.remove(list);
        });
        var records = new ArrayList<Kept>();
        var made = maker.make(Person.class, person, person, map, words, place);
        names.put(made.displayName(), person);
        records.add(made);
        for (Entry entry : entries) {
            if (entry.type() == Diagnosis.class) {
                situate(entry.map(), placements);
            } else if (entry.type() == Cv.class) {
                nameHidden(entry, words);
            }
            records.add(maker.make(entry.type(), entry.id(), person, entry.map(), words, entry.place()));
        }
        return records;
    }

    /// Those who were read, by name: for files that tell more of them.
    Map<String, UUID> names() {
        return names;
    }

    /// Takes the `key:` out of the entry; empty when it has none.
    private static String word(Entry entry, Map<Word, UUID> words) {
        if (!entry.map().has("key")) {
            return "";
        }
        String key = entry.place().text(entry.map(), "key");
        if (words.put(new Word(entry.type().getRecordComponents()[0].getType(), key), entry.id()) != null) {
            throw entry.place().at("key").wrong("two entries have this key");
        }
        entry.map().remove("key");
        return key;
    }

    private static void situate(ObjectNode diagnosis, Map<String, ObjectNode> placements) {
        var placement = placements.get(said(diagnosis, "placement"));
        if (placement != null) {
            String host = said(placement, "hostName");
            fill(diagnosis, "situation", said(placement, "title") + (host.isEmpty() ? "" : ", " + host));
            fill(diagnosis, "observer", said(placement, "tutor"));
            fill(diagnosis, "observerRole", said(placement, "tutorRole"));
        }
    }

    /// A CV hides experiences and validated skills by their `key:`, soft skills by `framework/code`.
    private static void nameHidden(Entry cv, Map<Word, UUID> words) {
        var keys = cv.map().arrayNode();
        for (JsonNode node : cv.place().list(cv.map(), "hidden")) {
            String word = node.asString("");
            var line = words.getOrDefault(new Word(ExperienceId.class, word), words.get(new Word(SkillValidationId.class, word)));
            if (line == null && !word.contains("/")) {
                throw cv.place().at("hidden").wrong("nothing has the key " + word);
            }
            keys.add(line == null ? word : line.toString());
        }
        if (!keys.isEmpty()) {
            cv.map().set("hidden", keys);
        }
    }

    private static String said(ObjectNode map, String key) {
        return map.path(key).asString("");
    }

    /// Says what the map did not say itself.
    private static void fill(ObjectNode map, String key, String words) {
        if (!words.isEmpty()) {
            map.putIfAbsent(key, StringNode.valueOf(words));
        }
    }
}
