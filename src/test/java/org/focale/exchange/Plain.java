package org.focale.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focale.change.RecordState;
import org.focale.change.share.Link;

/// Bundles that carry records and tell nothing of an exchange.
public final class Plain {

    private Plain() {}

    /// Everything up to there, for somebody of whom nothing came yet.
    public static Manifest.Draft.Told upTo(long position) {
        return new Manifest.Draft.Told(Manifest.FULL, new Link.Range(0, position), List.of(),
                new Manifest.Series(UUID.randomUUID(), 1, 1), List.of());
    }

    /// The records of a bundle.
    static List<RecordState> records(Carried bundle) {
        var records = new ArrayList<RecordState>();
        bundle.each(line -> {
            if (line instanceof Line.OfRecord(var state)) {
                records.add(state);
            }
        });
        return records;
    }
}
