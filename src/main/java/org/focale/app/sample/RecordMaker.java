package org.focale.app.sample;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.domain.Coded;
import org.focale.domain.Kept;
import org.focale.domain.RecordId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns a map of a sample into a record through the record's own codec: the keys of the map are the fields of the record.
///
/// The codec passes over what it does not know, as it must for records of other versions. A sample has no such excuse: what the codec
/// would not give back as it was written is refused.
final class RecordMaker {

    private final LocalDate today;
    private final Frameworks frameworks;

    RecordMaker(LocalDate today, Frameworks frameworks) {
        this.today = today;
        this.frameworks = frameworks;
    }

    /// @param home  the person whose file it is; not looked at for records that live in no file
    /// @param words what the record may refer to
    <R extends Kept> R make(Class<R> type, UUID id, UUID home, ObjectNode map, Map<Word, UUID> words, Place place) {
        var codec = Codecs.of(type);
        Map<String, RecordComponent> components =
                Arrays.stream(type.getRecordComponents()).collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        var values = new TreeMap<String, Value>();
        map.forEachEntry((name, node) -> {
            var component = components.get(name);
            if (component == null || !codec.fieldNames().contains(name)) {
                throw place.at(name).wrong("a " + codec.type() + " has no such field");
            }
            values.put(name, value(component.getType(), node, words, place.at(name)));
        });
        R record = codec.decode(id, home, values);
        codec.lost(record, values).stream().findFirst().ifPresent(name -> {
            throw place.at(name).wrong("the " + codec.type() + " would not keep this as it is written");
        });
        return record;
    }

    private Value value(Class<?> type, JsonNode node, Map<Word, UUID> words, Place place) {
        if (RecordId.class.isAssignableFrom(type)) {
            var id = words.get(new Word(type, node.asString("")));
            if (id == null) {
                throw place.wrong("nothing has this key");
            }
            return new Value.Text(id.toString());
        } else if (type == Coded.class) {
            var skill = frameworks.coded(node, place);
            var parts = new TreeMap<String, Value>(Map.of("label", new Value.Text(skill.label())));
            if (!skill.framework().isEmpty()) {
                parts.put("framework", new Value.Text(skill.framework()));
                parts.put("code", new Value.Text(skill.code()));
                parts.put("version", new Value.Text(skill.version()));
                if (!skill.official().isEmpty()) {
                    parts.put("official", new Value.Text(skill.official()));
                }
            }
            return new Value.Group(parts);
        }
        return value(node, place);
    }

    private Value value(JsonNode node, Place place) {
        if (node.isString()) {
            return new Value.Text(RelativeDate.iso(node.asString(), today).orElse(node.asString()));
        } else if (node.isIntegralNumber()) {
            return new Value.Whole(node.asLong());
        } else if (node.isBoolean()) {
            return new Value.Flag(node.asBoolean());
        } else if (node.isArray()) {
            var items = new ArrayList<Value>();
            node.forEach(item -> items.add(value(item, place)));
            return new Value.Items(items);
        } else if (node.isObject()) {
            var parts = new TreeMap<String, Value>();
            node.forEachEntry((name, part) -> parts.put(name, value(part, place.at(name))));
            return new Value.Group(parts);
        }
        throw place.wrong("words, a whole number, true, false, a list or a map are expected here");
    }
}
