package org.focale.domain.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which records are one partner, and under which of them they are shown. As for people: the same whichever way the joins were made, and a
/// record whose other half is not here is shown by itself.
public final class OrganisationAliases {

    private static final Comparator<OrganisationId> OLDEST_FIRST = Comparator.comparing(OrganisationId::value);

    /// For each record that is joined, all of its group, the one that is shown first.
    private final Map<OrganisationId, List<OrganisationId>> groups = new HashMap<>();

    /// @param joins   those not deleted
    /// @param present the organisations that are here
    public OrganisationAliases(Collection<SameOrganisation> joins, Collection<OrganisationId> present) {
        Map<OrganisationId, Set<OrganisationId>> linked = new HashMap<>();
        Set<OrganisationId> under = new HashSet<>();
        var here = new HashSet<>(present);
        for (SameOrganisation join : joins) {
            var one = join.organisation();
            var shown = join.shownUnder();
            if (one != null && shown != null && here.contains(one) && here.contains(shown) && !one.equals(shown)) {
                linked.computeIfAbsent(one, _ -> new TreeSet<>(OLDEST_FIRST)).add(shown);
                linked.computeIfAbsent(shown, _ -> new TreeSet<>(OLDEST_FIRST)).add(one);
                under.add(one);
            }
        }
        linked.keySet().stream().filter(start -> !groups.containsKey(start)).toList().forEach(start -> {
            if (!groups.containsKey(start)) {
                var group = shownFirst(group(start, linked), under);
                group.forEach(each -> groups.put(each, group));
            }
        });
    }

    public static OrganisationAliases of(Collection<SameOrganisation> joins, Collection<Organisation> present) {
        return new OrganisationAliases(joins, present.stream().map(Organisation::id).toList());
    }

    private static Set<OrganisationId> group(OrganisationId start, Map<OrganisationId, Set<OrganisationId>> linked) {
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
    private static List<OrganisationId> shownFirst(Set<OrganisationId> group, Set<OrganisationId> under) {
        var ordered = new ArrayList<>(group);
        var shown = group.stream().filter(each -> !under.contains(each)).findFirst().orElse(ordered.getFirst());
        ordered.remove(shown);
        ordered.addFirst(shown);
        return List.copyOf(ordered);
    }

    /// The record under which this one is shown: mostly itself.
    public OrganisationId shown(OrganisationId id) {
        return all(id).getFirst();
    }

    /// Whether it is shown under another.
    public boolean isHidden(OrganisationId id) {
        return !shown(id).equals(id);
    }

    /// Every record of the same partner, the one that is shown first.
    public List<OrganisationId> all(OrganisationId id) {
        return groups.getOrDefault(id, List.of(id));
    }
}
