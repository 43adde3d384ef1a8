package org.focale.app.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.focale.domain.Framework;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.ProgrammeId;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The lists and programmes that ship with the program, read from their files when first asked for.
public final class ReferenceFiles {

    /// The 16 professional soft skills of France Travail (ROME 4.0).
    public static final String SOFT_SKILLS = "france-travail-savoir-etre";
    public static final String CLEA = "clea";
    /// 12 skills that serve in any job.
    public static final String RECTEC = "rectec";
    public static final String EDUCATION_LEVELS = "education-levels";
    /// What barriers and strengths are about.
    public static final String BARRIER_THEMES = "barrier-themes";
    public static final String EXIT_KINDS = "exit-kinds";

    private static final List<String> FRAMEWORKS = List.of(CLEA, SOFT_SKILLS, RECTEC, EDUCATION_LEVELS, BARRIER_THEMES, EXIT_KINDS);
    private static final Map<String, Framework> READ = new ConcurrentHashMap<>();
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private ReferenceFiles() {}

    /// The keys that `--programme` knows, in the order of the source document.
    public static List<String> programmes() {
        return ProgrammeFiles.KEYS;
    }

    /// The programme as its file tells it, before an organisation makes it its own.
    ///
    /// @return empty when no programme file has this key
    public static Optional<Programme> programme(String key, ProgrammeId id) {
        return ProgrammeFiles.KEYS.contains(key) ? Optional.of(ProgrammeFiles.read(key, id)) : Optional.empty();
    }

    /// The keys of the lists that ship.
    public static List<String> frameworks() {
        return FRAMEWORKS;
    }

    /// @param key one of [#frameworks()]
    public static Framework framework(String key) {
        return READ.computeIfAbsent(key, it -> read("frameworks/" + it + ".yaml", Framework.class));
    }

    private static <T> T read(String name, Class<T> type) {
        try (var in = Objects.requireNonNull(ReferenceFiles.class.getResourceAsStream("/org/focale/" + name), name)) {
            return YAML.readValue(in, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
