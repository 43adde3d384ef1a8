package org.focale.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.domain.person.PersonId;

/// Contents of which nothing speaks any more, and that may be asked for again as long as the workspace is open: what was put aside can be
/// taken back.
final class SparedContents {

    private final Map<String, Home> homes = new ConcurrentHashMap<>();

    void put(RecordState state) {
        ContentRows.hashes(state).forEach(sha256 -> homes.put(sha256, state.home()));
    }

    Set<String> all() {
        return Set.copyOf(homes.keySet());
    }

    /// Those of these files are spared no more.
    Set<String> end(List<PersonId> files) {
        var ended = new HashSet<String>();
        homes.forEach((sha256, home) -> {
            if (home instanceof Home.OfPerson(PersonId person) && files.contains(person)) {
                ended.add(sha256);
            }
        });
        homes.keySet().removeAll(ended);
        return ended;
    }
}
