package org.focale.app.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// People of whom one of these values is true. Written `referent=Nadia Keller|Samir Benali`.
public record Condition(FilterKind kind, List<String> values) {

    private static final String BETWEEN = "|";

    public Condition {
        values = values.stream().distinct().toList();
    }

    public Condition(FilterKind kind, String... values) {
        this(kind, List.of(values));
    }

    /// Empty when a newer version wrote it, or it is no filter.
    public static Optional<Condition> of(String text) {
        int at = text.indexOf('=');
        return at < 0 ? Optional.empty() : FilterKind.of(text.substring(0, at)).map(kind -> new Condition(kind,
                Arrays.stream(text.substring(at + 1).split("\\|", -1)).map(Condition::plain).toList()));
    }

    public String text() {
        return kind.key() + "=" + values.stream().map(Condition::escaped).collect(Collectors.joining(BETWEEN));
    }

    /// With this value when it is not there, without it when it is.
    public Condition toggled(String value) {
        var next = new ArrayList<>(values);
        if (!next.remove(value)) {
            next.add(value);
        }
        return new Condition(kind, next);
    }

    private static String escaped(String value) {
        return value.replace("%", "%25").replace(BETWEEN, "%7C");
    }

    private static String plain(String text) {
        return text.replace("%7C", BETWEEN).replace("%25", "%");
    }
}
