package org.focale.domain.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which files are of one person, and under which of them they are shown.
///
/// The same for everybody who has the same records, in whichever order they arrived: two sites may have joined the same files each its
/// own way, or in a ring. A file whose other half is not here is shown by itself.
public final class Aliases {

    public static final Aliases NONE = new Aliases(Map.of());

    private static final Comparator<PersonId> OLDEST_FIRST = Comparator.comparing(PersonId::value);

    /// For each file that is joined, all of its group, the one that is shown first.
    private final Map<PersonId, List<PersonId>> groups;

    private Aliases(Map<PersonId, List<PersonId>> groups) {
        this.groups = groups;
    }

    /// @param joins   those not deleted
    /// @param present the people who are here
    public static Aliases of(Collection<SamePerson> joins, Collection<PersonId> present) {
        if (joins.isEmpty()) {
            return NONE;
        }
        Map<PersonId, Set<PersonId>> linked = new HashMap<>();
        Set<PersonId> under = new HashSet<>();
        var here = present instanceof Set<PersonId> set ? set : new HashSet<>(present);
        for (SamePerson join : joins) {
            var shown = join.shownUnder();
            if (shown != null && !shown.equals(join.person())) {
                linked.computeIfAbsent(join.person(), _ -> new TreeSet<>(OLDEST_FIRST)).add(shown);
                linked.computeIfAbsent(shown, _ -> new TreeSet<>(OLDEST_FIRST)).add(join.person());
                if (here.contains(shown)) {
                    under.add(join.person());
                }
            }
        }
        Map<PersonId, List<PersonId>> groups = new HashMap<>();
        for (PersonId start : linked.keySet()) {
            if (!groups.containsKey(start)) {
                var group = group(start, linked).stream().filter(here::contains).toList();
                if (group.size() > 1) {
                    var ordered = shownFirst(group, under);
                    group.forEach(each -> groups.put(each, ordered));
                }
            }
        }
        return new Aliases(groups);
    }

    private static Set<PersonId> group(PersonId start, Map<PersonId, Set<PersonId>> linked) {
        var group = new TreeSet<>(OLDEST_FIRST);
        var waiting = new ArrayList<>(List.of(start));
        while (!waiting.isEmpty()) {
            var next = waiting.removeLast();
            if (group.add(next)) {
                waiting.addAll(linked.getOrDefault(next, Set.of()));
            }
        }
        return group;
    }

    /// The oldest of those that no record puts under another; in a ring, the oldest of all.
    private static List<PersonId> shownFirst(List<PersonId> group, Set<PersonId> under) {
        var shown = group.stream().filter(each -> !under.contains(each)).findFirst().orElse(group.getFirst());
        var ordered = new ArrayList<>(group);
        ordered.remove(shown);
        ordered.addFirst(shown);
        return List.copyOf(ordered);
    }

    /// The file under which this one is shown: mostly itself.
    public PersonId shown(PersonId id) {
        return all(id).getFirst();
    }

    /// Whether it is shown under another.
    public boolean isHidden(PersonId id) {
        return !shown(id).equals(id);
    }

    /// Every file of the same person, the one that is shown first.
    public List<PersonId> all(PersonId id) {
        return groups.getOrDefault(id, List.of(id));
    }

    /// Every file that is one of several.
    public Collection<PersonId> joined() {
        return groups.keySet();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
