package org.focale.app.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.focale.change.Codecs;
import org.focale.change.RecordKey;
import org.focale.domain.Kept;

/// Records to be made, changed and taken away together, as one change that one undo takes back.
public final class Batch {

    /// One record as it was seen and as it was left.
    public record Changed<R extends Kept>(R seen, R left) {}

    private final List<Kept> created = new ArrayList<>();
    private final List<Changed<?>> changed = new ArrayList<>();
    private final List<RecordKey> deleted = new ArrayList<>();

    /// Of what was put together elsewhere.
    public static Batch of(Collection<? extends Kept> created, Collection<? extends Changed<?>> changed) {
        var batch = new Batch();
        batch.created.addAll(created);
        batch.changed.addAll(changed);
        return batch;
    }

    public void create(Kept record) {
        created.add(record);
    }

    /// Nothing where nothing differs.
    public <R extends Kept> void change(R seen, R left) {
        if (!seen.equals(left)) {
            changed.add(new Changed<>(seen, left));
        }
    }

    public <R extends Kept> void delete(R record) {
        deleted.add(Codecs.of(record).key(record));
    }

    public boolean isEmpty() {
        return created.isEmpty() && changed.isEmpty() && deleted.isEmpty();
    }

    List<Kept> created() {
        return created;
    }

    List<Changed<?>> changed() {
        return changed;
    }

    List<RecordKey> deleted() {
        return deleted;
    }
}
