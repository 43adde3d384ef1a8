package org.focale.app.exchange;

import org.focale.change.Incarnation;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.change.Value;
import org.focale.change.Version;

/// Measures records that come: a workspace does not keep one that is longer than a person would ever write.
final class RecordLength {

    /// Characters of one record. The workspace keeps a record, and in its history what it was before and after, each in a million.
    private static final int LONGEST = 500_000;

    private final StateJson measure;

    /// @param any to measure with
    RecordLength(Incarnation any) {
        this.measure = new StateJson(new AnyName(any));
    }

    /// Most records are far from it: they are not written out to be measured.
    boolean isTooLong(RecordState state) {
        long atMost = 1_000;
        for (var field : state.fields().entrySet()) {
            atMost += field.getKey().length() + 100L * field.getValue().seen().highest().size();
            for (Version version : field.getValue().versions()) {
                atMost += 200 + 6L * version.stamp().author().length() + atMost(version.value());
            }
        }
        return atMost > LONGEST && measure.write(state).length() > LONGEST;
    }

    /// Every character may be written as six.
    private static long atMost(Value value) {
        return switch (value) {
            case Value.Text(String text) -> 6L * text.length() + 2;
            case Value.Items(var items) -> items.stream().mapToLong(RecordLength::atMost).sum() + items.size() + 2;
            case Value.Group(var parts) -> parts.entrySet().stream()
                    .mapToLong(part -> 6L * part.getKey().length() + 4 + atMost(part.getValue())).sum();
            case Value.Whole _, Value.Flag _, Value.Nothing _ -> 24;
        };
    }

    /// One short name is as good as another.
    private record AnyName(Incarnation one) implements StateJson.Names {
        @Override
        public String of(Incarnation incarnation) {
            return "1";
        }

        @Override
        public Incarnation named(String name) {
            return one;
        }
    }
}
