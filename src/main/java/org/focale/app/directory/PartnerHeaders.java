package org.focale.app.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.focale.base.Folded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// How lists of partners call their columns, read from `partner-columns.yaml`: words are data, so that more of them need no programmer.
final class PartnerHeaders {

    static final PartnerHeaders SHIPPED = new PartnerHeaders(read());

    private final Map<PartnerField, List<String>> names = new EnumMap<>(PartnerField.class);

    /// The file as it is written.
    private record Written(Map<PartnerField, List<String>> headers) {}

    private PartnerHeaders(Written written) {
        written.headers().forEach((field, words) -> names.put(field, words.stream().map(Folded::of).distinct().toList()));
    }

    private static Written read() {
        String name = "/org/focale/importing/partner-columns.yaml";
        try (var in = Objects.requireNonNull(PartnerHeaders.class.getResourceAsStream(name), name)) {
            return YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE).build().readValue(in, Written.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Where each column goes, null for nowhere; of two that may go to one place, the one with the surer name does.
    List<@Nullable PartnerField> propose(List<String> headers) {
        var proposed = new ArrayList<@Nullable PartnerField>();
        headers.forEach(_ -> proposed.add(null));
        for (PartnerField field : EnumSet.allOf(PartnerField.class)) {
            int best = -1;
            int bestRank = Integer.MAX_VALUE;
            for (int i = 0; i < headers.size(); i++) {
                int rank = names.getOrDefault(field, List.of()).indexOf(Folded.of(headers.get(i)));
                if (rank >= 0 && rank < bestRank && proposed.get(i) == null) {
                    best = i;
                    bestRank = rank;
                }
            }
            if (best >= 0) {
                proposed.set(best, field);
            }
        }
        return proposed;
    }
}
