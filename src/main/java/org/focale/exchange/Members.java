package org.focale.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The members of a JSON object from outside, each of the kind it must be. Members that we do not know are passed over.
///
/// Every method throws [IllegalArgumentException] when a member is missing or of another kind.
record Members(JsonNode node) {

    /// A name that stands twice is refused: two readers could see two different things. What a bundle names is not worth remembering.
    static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES).build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

    Members {
        if (!node.isObject()) {
            throw new IllegalArgumentException("Not an object");
        }
    }

    static Members of(byte[] json) {
        return new Members(parsed(json));
    }

    private static JsonNode parsed(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("Not JSON", malformed);
        }
    }

    private JsonNode member(String name) {
        JsonNode member = node.get(name);
        if (member == null) {
            throw new IllegalArgumentException("No " + name);
        }
        return member;
    }

    boolean has(String name) {
        return node.has(name);
    }

    Members group(String name) {
        return new Members(member(name));
    }

    String text(String name) {
        return text(member(name));
    }

    /// Null when there is none, or it is no text.
    @Nullable String textIfAny(String name) {
        JsonNode member = node.get(name);
        return member != null && member.isString() ? member.asString() : null;
    }

    UUID id(String name) {
        return id(member(name));
    }

    Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException("Not an instant", malformed);
        }
    }

    /// From 0.
    long count(String name) {
        return count(member(name));
    }

    private static long count(JsonNode member) {
        if (!member.isIntegralNumber() || !member.canConvertToLong() || member.asLong() < 0) {
            throw new IllegalArgumentException("Not a count");
        }
        return member.asLong();
    }

    List<String> texts(String name) {
        return list(name, Members::text);
    }

    List<Long> counts(String name) {
        return list(name, Members::count);
    }

    List<UUID> ids(String name) {
        return list(name, Members::id);
    }

    <T> List<T> groups(String name, Function<Members, T> read) {
        return list(name, item -> read.apply(new Members(item)));
    }

    private <T> List<T> list(String name, Function<JsonNode, T> read) {
        JsonNode member = member(name);
        if (!member.isArray()) {
            throw new IllegalArgumentException("Not a list");
        }
        return member.valueStream().map(read).toList();
    }

    private static String text(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("Not a text");
        }
        return node.asString();
    }

    /// In its one form: Java reads shorter ones too.
    private static UUID id(JsonNode node) {
        var id = UUID.fromString(text(node));
        if (!id.toString().equals(text(node))) {
            throw new IllegalArgumentException("Not an id");
        }
        return id;
    }
}
