package org.focale.app.sample;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Where in the files the reader is, so that a wrong file is told to its author by file, person and key.
///
/// @param file with what is inside it, for example `association/people-left.yaml, person 3, diagnoses[2]`
/// @param last the key the reader looks at, empty for the whole
record Place(String file, String last) {

    /// Something inside: a key, or an entry like `diagnoses[2]`.
    Place at(String key) {
        return new Place(last.isEmpty() ? file : file + ", " + last, key);
    }

    WrongSample wrong(String reason) {
        return new WrongSample(last.isEmpty() ? file : file + ", " + last, reason);
    }

    /// The words of a key that must be there.
    String text(ObjectNode map, String key) {
        JsonNode value = map.path(key);
        if (value.asString("").isBlank() || !value.isString()) {
            throw at(key).wrong("words are expected here");
        }
        return value.asString();
    }

    ObjectNode map(JsonNode node) {
        if (node instanceof ObjectNode map) {
            return map;
        }
        throw wrong("a map of keys is expected here");
    }

    /// The entries of a list, none when the key is not there.
    Iterable<JsonNode> list(ObjectNode map, String key) {
        JsonNode list = map.path(key);
        if (list.isMissingNode() || list.isArray()) {
            return list;
        }
        throw at(key).wrong("a list is expected here");
    }
}
