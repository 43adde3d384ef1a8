package org.focale.domain.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.focale.domain.Coded;
import org.jspecify.annotations.Nullable;

/// Everything that was said of one theme of someone's life, from the first time to the last.
///
/// @param looks never empty
public record ThemeLooks(Coded theme, List<Barrier> looks) {

    /// By theme, in the order in which they were first talked about.
    public static List<ThemeLooks> of(Collection<Barrier> barriers) {
        var byTheme = new LinkedHashMap<String, List<Barrier>>();
        barriers.stream().sorted(Comparator.<Barrier, @Nullable LocalDate>comparing(Barrier::date,
                        Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(barrier -> barrier.id().value()))
                .forEach(barrier -> byTheme.computeIfAbsent(barrier.theme().key(), _ -> new ArrayList<>()).add(barrier));
        return byTheme.values().stream().map(looks -> new ThemeLooks(looks.getLast().theme(), List.copyOf(looks))).toList();
    }

    /// How it stands now.
    public Barrier last() {
        return looks.getLast();
    }

    public BarrierLevel level() {
        return last().level();
    }

    /// The last one that stood otherwise, to say what changed.
    public Optional<Barrier> before() {
        return looks.reversed().stream().filter(look -> look.level() != level()).findFirst();
    }

    /// The first one of those that stand as it stands now.
    public Barrier since() {
        Barrier first = last();
        for (Barrier look : looks.reversed()) {
            if (look.level() != level()) {
                break;
            }
            first = look;
        }
        return first;
    }
}
