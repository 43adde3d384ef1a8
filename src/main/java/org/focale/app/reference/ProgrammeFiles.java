package org.focale.app.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.focale.change.Codecs;
import org.focale.change.StateJson;
import org.focale.change.Value;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.ProgrammeId;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The programme files: the keys of a file are the fields of the record, read by the record's own codec.
///
/// The codec passes over what it does not know, as it must for records of other versions. A file that ships has no such excuse: what the
/// record would not keep as it is written is a bug of the file.
final class ProgrammeFiles {

    static final List<String> KEYS = List.of("audace", "etincelle", "parcours-sans-couture", "coachs-sport", "pas-de-quartier", "main-coeur-tete",
            "attitudes-pro", "compagnons", "focale", "passe-decisive", "championnes-champions-2024", "apprendre-ensemble", "insert-up",
            "tous-repreneurs", "chenelet", "mobil-emploi", "teame", "sup-de-sub", "right-to-repair", "prepa-tremplin");

    private static final UUID NOBODY = new UUID(0, 0);
    private static final YAMLMapper YAML = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final Map<String, SortedMap<String, Value>> VALUES = new ConcurrentHashMap<>();

    private ProgrammeFiles() {}

    /// @param key one of [#KEYS]
    static Programme read(String key, ProgrammeId id) {
        var values = VALUES.computeIfAbsent(key, ProgrammeFiles::values);
        return Codecs.of(Programme.class).decode(id.value(), id.value(), values);
    }

    private static SortedMap<String, Value> values(String key) {
        String name = "/org/focale/programmes/" + key + ".yaml";
        try (var in = Objects.requireNonNull(ProgrammeFiles.class.getResourceAsStream(name), name)) {
            var values = new TreeMap<String, Value>();
            YAML.readTree(in).forEachEntry((field, node) -> values.put(field, StateJson.readValue(node.toString())));
            return kept(name, values);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SortedMap<String, Value> kept(String name, SortedMap<String, Value> values) {
        var codec = Codecs.of(Programme.class);
        var lost = codec.lost(codec.decode(NOBODY, NOBODY, values), values);
        if (!lost.isEmpty()) {
            throw new IllegalStateException(name + " says what no programme can keep: " + String.join(", ", lost));
        }
        return values;
    }
}
