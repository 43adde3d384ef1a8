package org.focale.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Where the readable files are taken from: the program itself, or a test.
public interface SampleFiles {

    YAMLMapper YAML = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /// The text of a file, empty when there is none.
    ///
    /// @param path `samples/association/workspace.yaml`, `frameworks/clea.yaml`
    Optional<String> text(String path);

    /// The files that ship with the program.
    static SampleFiles shipped() {
        return path -> {
            try (var in = SampleFiles.class.getResourceAsStream("/org/focale/" + path)) {
                return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        };
    }

    /// The file as a tree.
    ///
    /// @throws WrongSample when there is no such file, or it is not YAML
    default JsonNode tree(String path) {
        try {
            return YAML.readTree(text(path).orElseThrow(() -> new WrongSample(path, "there is no such file")));
        } catch (JacksonException malformed) {
            throw new WrongSample(path, String.valueOf(malformed.getMessage()));
        }
    }
}
