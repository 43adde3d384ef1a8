package org.focale.exchange;

import java.util.Collection;
import java.util.function.Consumer;
import org.focale.change.RecordState;

/// What a bundle carries, one line at a time: a workspace is never held in memory as a whole. May be asked more than once.
public interface Carried {

    void each(Consumer<Line> each);

    /// Records alone.
    static Carried records(Collection<RecordState> records) {
        return each -> records.forEach(record -> each.accept(new Line.OfRecord(record)));
    }
}
