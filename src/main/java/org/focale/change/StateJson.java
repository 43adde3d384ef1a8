package org.focale.change;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The state of a record as JSON: what the store keeps and what bundles carry.
///
/// ```json
/// {"type":"person","id":"…","person":"…",
///  "writes":{"1:34":["Nadia Keller","2026-11-23T08:00:00Z"]},
///  "fields":{"phone":{"seen":"1:34 2:7","values":{"1:34":"06 00 00 00 12"}}}}
/// ```
/// `person` or `organisation` is the home; `seen` is left out when it is just the writes of the values. Incarnations are
/// called by short names ([Names]) that the reader is given apart: they are long and come back in every field.
public final class StateJson {

    /// Short names of incarnations, without space or colon.
    public interface Names {
        String of(Incarnation incarnation);

        /// @throws IllegalArgumentException when nothing has this name
        Incarnation named(String name);
    }

    /// Names of writes never come back: to remember them would cost more than to read them.
    private static final JsonMapper JSON = JsonMapper.builder(
            JsonFactory.builder().disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES).build()).build();
    /// Far above any field; so that what was read can always be written again, whatever it is wrapped in.
    private static final int MOST_NESTED = 64;

    private final Names names;

    public StateJson(Names names) {
        this.names = names;
    }

    public String write(RecordState state) {
        var text = new StringWriter(512);
        try (var out = JSON.createGenerator(text)) {
            write(state, out);
        }
        return text.toString();
    }

    public void write(RecordState state, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("type", state.key().type());
        out.writeStringProperty("id", state.key().id().toString());
        out.writeStringProperty(state.home() instanceof Home.OfPerson ? "person" : "organisation", state.home().id().toString());
        out.writeObjectPropertyStart("writes");
        var writes = new TreeMap<Dot, Stamp>();
        state.fields().values().forEach(field -> field.versions().forEach(version -> writes.put(version.dot(), version.stamp())));
        writes.forEach((dot, stamp) -> {
            out.writeArrayPropertyStart(name(dot));
            out.writeString(stamp.author());
            out.writeString(stamp.at().toString());
            out.writeEndArray();
        });
        out.writeEndObject();
        out.writeObjectPropertyStart("fields");
        state.fields().forEach((name, field) -> {
            out.writeName(name);
            writeField(field, out);
        });
        out.writeEndObject();
        out.writeEndObject();
    }

    /// @throws IllegalArgumentException when this is not the state of a record
    public RecordState read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("Not the state of a record", malformed);
        }
    }

    /// @throws IllegalArgumentException when this is not the state of a record
    public RecordState read(JsonNode node) {
        try {
            var home = node.has("person")
                    ? new Home.OfPerson(new PersonId(UUID.fromString(text(node, "person"))))
                    : new Home.OfOrganisation(new OrganisationId(UUID.fromString(text(node, "organisation"))));
            var writes = new TreeMap<String, Stamp>();
            group(node, "writes").forEachEntry((name, stamp) ->
                    writes.put(name, new Stamp(whole(stamp.path(0).asString()), Instant.parse(stamp.path(1).asString()))));
            var fields = new TreeMap<String, FieldState>();
            group(node, "fields").forEachEntry((name, field) -> fields.put(whole(name), readField(field, writes)));
            return new RecordState(new RecordKey(text(node, "type"), UUID.fromString(text(node, "id"))), home, fields);
        } catch (JacksonException | DateTimeException malformed) {
            throw new IllegalArgumentException("Not the state of a record", malformed);
        }
    }

    private static String text(JsonNode node, String name) {
        var value = node.get(name);
        if (value == null || !value.isString()) {
            throw new IllegalArgumentException("A record without " + name);
        }
        return whole(value.asString());
    }

    /// Half of a character has no UTF-8: it could be kept here and never be sent, sealed or printed.
    private static String whole(String text) {
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("A text with half of a character");
        }
        return text;
    }

    private static JsonNode group(JsonNode node, String name) {
        var group = node.path(name);
        if (!group.isObject()) {
            throw new IllegalArgumentException("A record without " + name);
        }
        return group;
    }

    private void writeField(FieldState field, JsonGenerator out) {
        out.writeStartObject();
        var writes = field.versions().stream().map(Version::dot).map(Context::of).reduce(Context.EMPTY, Context::and);
        if (!writes.equals(field.seen())) {
            out.writeStringProperty("seen", seen(field.seen()));
        }
        out.writeObjectPropertyStart("values");
        for (Version version : field.versions()) {
            out.writeName(name(version.dot()));
            write(version.value(), out);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private FieldState readField(JsonNode node, Map<String, Stamp> writes) {
        var versions = new ArrayList<Version>();
        var seen = new Context[] {Context.EMPTY};
        group(node, "values").forEachEntry((name, value) -> {
            var dot = dot(name);
            var stamp = writes.get(name);
            if (stamp == null) {
                throw new IllegalArgumentException("A value without its write");
            }
            versions.add(new Version(readValue(value, 0), dot, stamp));
            seen[0] = seen[0].and(dot);
        });
        if (node.has("seen")) {
            for (String name : text(node, "seen").split(" ")) {
                seen[0] = seen[0].and(dot(name));
            }
        }
        return new FieldState(seen[0], versions);
    }

    private String name(Dot dot) {
        return names.of(dot.incarnation()) + ":" + dot.number();
    }

    private Dot dot(String name) {
        int colon = name.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Not the name of a write");
        }
        var dot = new Dot(names.named(name.substring(0, colon)), Long.parseLong(name.substring(colon + 1)));
        if (!name(dot).equals(name)) {
            throw new IllegalArgumentException("A write has one name");
        }
        return dot;
    }

    private String seen(Context context) {
        return String.join(" ", context.highest().entrySet().stream()
                .map(entry -> name(new Dot(entry.getKey(), entry.getValue()))).sorted(Comparator.naturalOrder()).toList());
    }

    public static void write(Value value, JsonGenerator out) {
        switch (value) {
            case Value.Nothing() -> out.writeNull();
            case Value.Text(String text) -> out.writeString(text);
            case Value.Whole(long number) -> out.writeNumber(number);
            case Value.Flag(boolean on) -> out.writeBoolean(on);
            case Value.Items(List<Value> items) -> {
                out.writeStartArray();
                items.forEach(item -> write(item, out));
                out.writeEndArray();
            }
            case Value.Group(SortedMap<String, Value> parts) -> {
                out.writeStartObject();
                parts.forEach((name, part) -> {
                    out.writeName(name);
                    write(part, out);
                });
                out.writeEndObject();
            }
        }
    }

    /// A value alone, for a column that holds a list or a group.
    public static String write(Value value) {
        var text = new StringWriter();
        try (var out = JSON.createGenerator(text)) {
            write(value, out);
        }
        return text.toString();
    }

    /// @throws IllegalArgumentException when this is not a value
    public static Value readValue(String json) {
        try {
            return readValue(JSON.readTree(json));
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("Not a value", malformed);
        }
    }

    /// @throws IllegalArgumentException when this is not a value
    public static Value readValue(JsonNode node) {
        return readValue(node, 0);
    }

    private static Value readValue(JsonNode node, int depth) {
        if (depth > MOST_NESTED) {
            throw new IllegalArgumentException("A value nested too deep");
        }
        if (node.isString()) {
            return new Value.Text(whole(node.asString()));
        } else if (node.isIntegralNumber() && node.canConvertToLong()) {
            return new Value.Whole(node.asLong());
        } else if (node.isBoolean()) {
            return new Value.Flag(node.asBoolean());
        } else if (node.isArray()) {
            var items = new ArrayList<Value>();
            node.forEach(item -> items.add(readValue(item, depth + 1)));
            return new Value.Items(items);
        } else if (node.isObject()) {
            var parts = new TreeMap<String, Value>();
            node.forEachEntry((name, part) -> parts.put(whole(name), readValue(part, depth + 1)));
            return new Value.Group(parts);
        } else if (node.isNull()) {
            return Value.NOTHING;
        }
        throw new IllegalArgumentException("A record holds no such value");
    }
}
