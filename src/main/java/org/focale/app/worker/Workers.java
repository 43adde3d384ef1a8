package org.focale.app.worker;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.focale.base.Folded;
import org.focale.domain.site.Worker;
import org.focale.store.Reading;

/// Who works at the organisation. On two computers the same person may have been written down twice before they heard of each other: who is
/// called the same is the same person, and stands in every list once.
public final class Workers {

    private static final Comparator<Worker> BY_ID = Comparator.comparing(worker -> worker.id().value());

    private Workers() {}

    /// Each once, as the record that was made first says it.
    public static List<Worker> of(Reading reading) {
        var byName = new LinkedHashMap<String, Worker>();
        reading.all(Worker.class).forEach(worker -> byName.merge(Folded.of(worker.name()), worker,
                (one, other) -> BY_ID.compare(one, other) <= 0 ? one : other));
        return List.copyOf(byName.values());
    }

    /// All the records of one person.
    static List<Worker> twins(Reading reading, Worker worker) {
        return reading.all(Worker.class).stream().filter(each -> isSame(each.name(), worker.name())).toList();
    }

    /// Whether two names are one person's: case, accents and spaces do not matter.
    public static boolean isSame(String one, String other) {
        return Folded.of(one).equals(Folded.of(other));
    }
}
