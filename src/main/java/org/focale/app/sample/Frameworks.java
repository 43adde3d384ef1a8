package org.focale.app.sample;

import java.util.HashMap;
import java.util.Map;
import org.focale.domain.Coded;
import tools.jackson.databind.JsonNode;

/// Finds the version and the words of a skill that a sample names by framework and code.
final class Frameworks {

    private final SampleFiles files;
    private final Map<String, JsonNode> read = new HashMap<>();

    Frameworks(SampleFiles files) {
        this.files = files;
    }

    /// @param node `{framework: …, code: …}`, or `{label: …}` for words that come from no list
    Coded coded(JsonNode node, Place place) {
        var skill = place.map(node);
        if (skill.size() == 1 && skill.has("label")) {
            return Coded.free(place.text(skill, "label"));
        } else if (skill.size() != 2) {
            throw place.wrong("a skill is a framework and a code, or a label alone");
        }
        String key = place.text(skill, "framework");
        String code = place.text(skill, "code");
        var framework = read.computeIfAbsent(key, _ -> files.tree("frameworks/" + key + ".yaml"));
        for (JsonNode entry : framework.path("entries")) {
            if (entry.path("code").asString("").equals(code)) {
                return new Coded(key, code, entry.path("officialCode").asString(""), framework.path("version").asString(""),
                        entry.path("label").asString(""));
            }
        }
        throw place.at("code").wrong("the framework " + key + " has no " + code);
    }
}
