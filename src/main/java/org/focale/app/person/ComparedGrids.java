package org.focale.app.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focale.domain.Coded;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.jspecify.annotations.Nullable;

/// Two moments at which the same person was observed, side by side.
public final class ComparedGrids {

    /// What one observer saw in one situation on one day.
    public record Seen(LocalDate date, String situation, String observer) {}

    /// One soft skill at both moments; null where it was not looked at.
    public record Pair(Coded skill, @Nullable Diagnosis then, @Nullable Diagnosis now) {

        /// How many steps further on their own: negative for further back, 0 where one of the two is not known.
        public int steps() {
            return then == null || now == null || then.level() == Level.NOT_OBSERVED || now.level() == Level.NOT_OBSERVED ? 0
                    : now.level().compareTo(then.level());
        }
    }

    private ComparedGrids() {}

    /// The moments of a file, the earliest first.
    public static List<Seen> moments(List<Diagnosis> diagnoses) {
        return diagnoses.stream().filter(Diagnosis::isGrounded).map(ComparedGrids::seen).distinct()
                .sorted(Comparator.comparing(Seen::date).thenComparing(Seen::situation).thenComparing(Seen::observer)).toList();
    }

    private static Seen seen(Diagnosis diagnosis) {
        return new Seen(Objects.requireNonNull(diagnosis.date()), diagnosis.situation(), diagnosis.observer());
    }

    /// Every soft skill that was looked at at one of them, in the order of their names.
    public static List<Pair> pairs(List<Diagnosis> diagnoses, Seen then, Seen now) {
        Map<String, Diagnosis> before = of(diagnoses, then);
        Map<String, Diagnosis> after = of(diagnoses, now);
        var skills = new LinkedHashMap<String, Coded>();
        before.values().forEach(each -> skills.put(each.skill().key(), each.skill()));
        after.values().forEach(each -> skills.put(each.skill().key(), each.skill()));
        var pairs = new ArrayList<Pair>();
        skills.forEach((key, skill) -> pairs.add(new Pair(skill, before.get(key), after.get(key))));
        pairs.sort(Comparator.comparing(pair -> pair.skill().label()));
        return List.copyOf(pairs);
    }

    private static Map<String, Diagnosis> of(List<Diagnosis> diagnoses, Seen moment) {
        return diagnoses.stream().filter(Diagnosis::isGrounded).filter(each -> seen(each).equals(moment))
                .collect(Collectors.toMap(each -> each.skill().key(), Function.identity(), (_, later) -> later));
    }
}
