package org.focale.app.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focale.base.Folded;
import org.focale.domain.Hours;
import org.focale.domain.agenda.AgendaKind;
import org.focale.domain.agenda.ClashKind;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Finds the same person, the same worker and the same place at the same moment. It warns and explains; nothing is ever refused for it.
///
/// What lasts the whole day clashes with nothing, but for a worker who is away: a meeting of theirs that has no hours. What is cancelled,
/// a task and a public holiday take nobody’s time.
public final class Clashes {

    private Clashes() {}

    /// Those among these lines; only lines that have some are in the answer.
    public static Map<AgendaEntry, List<Clash>> among(List<AgendaEntry> entries) {
        Map<AgendaEntry, List<Clash>> clashes = new IdentityHashMap<>();
        byDay(entries).values().forEach(day -> {
            for (int i = 0; i < day.size(); i++) {
                for (int j = i + 1; j < day.size(); j++) {
                    between(day.get(i), day.get(j)).forEach(clash -> tell(clashes, clash));
                }
            }
        });
        return clashes;
    }

    /// Those that one line would have among the others; the line itself, as it was before, does not count.
    public static List<Clash> of(AgendaEntry proposed, List<AgendaEntry> others) {
        var found = new ArrayList<Clash>();
        if (takesTime(proposed)) {
            others.stream().filter(other -> takesTime(other) && !other.isOf(proposed)).forEach(other ->
                    between(proposed, other).forEach(pair -> found.add(pair.of(other))));
        }
        return found;
    }

    /// One clash, seen from both sides.
    private record Pair(ClashKind kind, String what, Set<PersonId> people, AgendaEntry one, AgendaEntry two) {

        Clash of(AgendaEntry other) {
            return new Clash(kind, what, people, other);
        }
    }

    private static void tell(Map<AgendaEntry, List<Clash>> clashes, Pair pair) {
        clashes.computeIfAbsent(pair.one(), _ -> new ArrayList<>()).add(pair.of(pair.two()));
        clashes.computeIfAbsent(pair.two(), _ -> new ArrayList<>()).add(pair.of(pair.one()));
    }

    private static Map<LocalDate, List<AgendaEntry>> byDay(List<AgendaEntry> entries) {
        var days = new HashMap<LocalDate, List<AgendaEntry>>();
        for (AgendaEntry entry : entries) {
            if (takesTime(entry)) {
                entry.from().datesUntil(entry.until().plusDays(1)).forEach(day -> days.computeIfAbsent(day, _ -> new ArrayList<>()).add(entry));
            }
        }
        return days;
    }

    private static boolean takesTime(AgendaEntry entry) {
        return !entry.cancelled() && switch (entry.kind()) {
            case APPOINTMENT, SESSION, PLACEMENT -> entry.hours() != null;
            case MEETING -> entry.hours() != null || isAway(entry);
            case TASK, HOLIDAY -> false;
        };
    }

    private static boolean isAway(AgendaEntry entry) {
        return entry.kind() == AgendaKind.MEETING && entry.hours() == null && !entry.worker().isBlank();
    }

    private static List<Pair> between(AgendaEntry one, AgendaEntry two) {
        if (one.isOf(two) || one.from().isAfter(two.until()) || two.from().isAfter(one.until()) || !overlaps(one.hours(), two.hours())) {
            return List.of();
        }
        var found = new ArrayList<Pair>();
        if (!one.people().isEmpty() && !two.people().isEmpty()) {
            var both = new HashSet<>(one.people());
            both.retainAll(two.people());
            if (!both.isEmpty()) {
                found.add(new Pair(ClashKind.PERSON, "", Set.copyOf(both), one, two));
            }
        }
        if (same(one.worker(), two.worker())) {
            found.add(new Pair(ClashKind.WORKER, one.worker(), Set.of(), one, two));
        }
        if (one.hours() != null && two.hours() != null && same(one.place(), two.place())) {
            found.add(new Pair(ClashKind.PLACE, one.place(), Set.of(), one, two));
        }
        return found;
    }

    private static boolean overlaps(@Nullable Hours one, @Nullable Hours two) {
        return one == null || two == null || one.overlaps(two);
    }

    private static boolean same(String one, String two) {
        return !one.isBlank() && !two.isBlank() && Folded.of(one).equals(Folded.of(two));
    }
}
