package org.focale.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.base.Ids;
import org.focale.domain.Kept;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.PartnerNote;
import tools.jackson.databind.node.ObjectNode;

/// Whom a sample's association knows at partners, what they offer and what was said: `partners.yaml`, where there is one.
final class PartnersSample {

    private static final Map<String, Class<? extends Kept>> LISTS =
            new TreeMap<>(Map.of("contacts", ContactPerson.class, "offers", Offer.class, "notes", PartnerNote.class));

    private final SampleFiles files;
    private final RecordMaker maker;
    private final Ids ids;
    private final Map<Word, UUID> words;

    /// @param words ids of the organisations that were read, by key
    PartnersSample(SampleFiles files, RecordMaker maker, Ids ids, Map<Word, UUID> words) {
        this.files = files;
        this.maker = maker;
        this.ids = ids;
        this.words = words;
    }

    /// @param name folder of the sample; nothing where it has no such file
    List<Kept> read(String name) {
        var records = new ArrayList<Kept>();
        String file = "samples/" + name + "/partners.yaml";
        if (files.text(file).isEmpty()) {
            return records;
        }
        var place = new Place(name + "/partners.yaml", "");
        int number = 0;
        for (var node : files.tree(file)) {
            var at = place.at("partner " + ++number);
            read(at.map(node), at, records);
        }
        return records;
    }

    private void read(ObjectNode map, Place place, List<Kept> records) {
        String partner = place.text(map, "partner");
        map.remove("partner");
        LISTS.forEach((list, type) -> {
            int number = 0;
            for (var node : place.list(map, list)) {
                var at = place.at(list + "[" + ++number + "]");
                var entry = at.map(node);
                entry.put("organisation", partner);
                UUID id = ids.next();
                records.add(maker.make(type, id, id, entry, words, at));
            }
            map.remove(list);
        });
        if (!map.isEmpty()) {
            throw place.at(map.propertyNames().iterator().next()).wrong("only contacts, offers and notes are expected here");
        }
    }
}
