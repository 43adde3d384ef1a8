package org.focale.domain.programme;

import java.util.List;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.pathway.ExitCategory;
import org.jspecify.annotations.Nullable;

/// A [Predicate] with its parameters; each uses those that its words name, the others are empty.
///
/// @param least a number of things, hours, months or years
/// @param most  a number of years
public record Rule(
        Predicate predicate,
        @Nullable Integer least,
        @Nullable Integer most,
        List<ExitCategory> exits,
        List<ActivityKind> activities,
        List<String> words) {

    public static final Rule NOT_SAID = of(Predicate.NOT_SAID);

    /// One that needs no parameter.
    public static Rule of(Predicate predicate) {
        return new Rule(predicate, null, null, List.of(), List.of(), List.of());
    }

    /// At least so many.
    public static Rule of(Predicate predicate, int least) {
        return new Rule(predicate, least, null, List.of(), List.of(), List.of());
    }

    /// One of these words.
    public static Rule of(Predicate predicate, String... words) {
        return new Rule(predicate, null, null, List.of(), List.of(), List.of(words));
    }
}
