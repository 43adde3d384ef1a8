package org.focale.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which files are of one person, or which records of one partner, and under which of them they are shown.
///
/// The same for everybody who has the same records, in whichever order they arrived: two sites may have joined the same files each its
/// own way, or in a ring. A file whose other half is not here is shown by itself.
///
/// @param <I> what names a file
public final class Aliases<I extends RecordId> {

    private static final Comparator<RecordId> OLDEST_FIRST = Comparator.comparing(RecordId::value);

    /// For each file that is joined, all of its group, the one that is shown first.
    private final Map<I, List<I>> groups;

    private Aliases(Map<I, List<I>> groups) {
        this.groups = groups;
    }

    /// Every file stands by itself.
    public static <I extends RecordId> Aliases<I> none() {
        return new Aliases<>(Map.of());
    }

    /// @param joins   those not deleted
    /// @param present the files that are here
    public static <I extends RecordId> Aliases<I> of(Collection<? extends Joined<I>> joins, Collection<I> present) {
        Map<I, Set<I>> linked = new HashMap<>();
        Set<I> under = new HashSet<>();
        var here = present instanceof Set<I> set ? set : new HashSet<>(present);
        for (Joined<I> join : joins) {
            var one = join.one();
            var shown = join.shownUnder();
            if (one != null && shown != null && !shown.equals(one)) {
                linked.computeIfAbsent(one, _ -> new TreeSet<>(OLDEST_FIRST)).add(shown);
                linked.computeIfAbsent(shown, _ -> new TreeSet<>(OLDEST_FIRST)).add(one);
                if (here.contains(shown)) {
                    under.add(one);
                }
            }
        }
        Map<I, List<I>> groups = new HashMap<>();
        for (I start : linked.keySet()) {
            if (!groups.containsKey(start)) {
                var group = group(start, linked).stream().filter(here::contains).toList();
                if (group.size() > 1) {
                    var ordered = shownFirst(group, under);
                    group.forEach(each -> groups.put(each, ordered));
                }
            }
        }
        return new Aliases<>(groups);
    }

    private static <I extends RecordId> Set<I> group(I start, Map<I, Set<I>> linked) {
        var group = new TreeSet<I>(OLDEST_FIRST);
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
    private static <I extends RecordId> List<I> shownFirst(List<I> group, Set<I> under) {
        var shown = group.stream().filter(each -> !under.contains(each)).findFirst().orElse(group.getFirst());
        var ordered = new ArrayList<>(group);
        ordered.remove(shown);
        ordered.addFirst(shown);
        return List.copyOf(ordered);
    }

    /// The file under which this one is shown: mostly itself.
    public I shown(I id) {
        return all(id).getFirst();
    }

    /// Whether it is shown under another.
    public boolean isHidden(I id) {
        return !shown(id).equals(id);
    }

    /// Every file of the same person, the one that is shown first.
    public List<I> all(I id) {
        return groups.getOrDefault(id, List.of(id));
    }

    /// Every file that is one of several.
    public Collection<I> joined() {
        return groups.keySet();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
