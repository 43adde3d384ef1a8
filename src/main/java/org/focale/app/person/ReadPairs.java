package org.focale.app.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.person.PersonId;
import org.focale.store.Reading;

/// Of which files somebody said that they are of two people.
public final class ReadPairs {

    private ReadPairs() {}

    /// For each file the others that are somebody else's. What is said of one half of a joined file is said of the whole.
    public static Map<PersonId, Set<PersonId>> different(Reading reading) {
        var aliases = reading.aliases();
        var pairs = new HashMap<PersonId, Set<PersonId>>();
        for (DifferentPeople said : reading.all(DifferentPeople.class)) {
            if (said.first() != null && said.second() != null) {
                var first = aliases.shown(said.first());
                var second = aliases.shown(said.second());
                pairs.computeIfAbsent(first, _ -> new HashSet<>()).add(second);
                pairs.computeIfAbsent(second, _ -> new HashSet<>()).add(first);
            }
        }
        return pairs;
    }

    static Set<PersonId> different(Reading reading, PersonId from) {
        return different(reading).getOrDefault(reading.aliases().shown(from), Set.of());
    }
}
