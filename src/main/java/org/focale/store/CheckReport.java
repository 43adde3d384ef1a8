package org.focale.store;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.focale.change.RecordKey;
import org.jspecify.annotations.Nullable;

/// What [Workspace#check] found.
///
/// @param records  how many records of each type, deleted ones and those of a newer version included
/// @param problems empty when all is well
public record CheckReport(SortedMap<String, Integer> records, List<Problem> problems) {

    /// @param record null when it concerns a whole table
    public record Problem(Kind kind, @Nullable RecordKey record) {}

    /// What is not as it should be.
    public enum Kind {
        /// The state is not what was written.
        UNREADABLE,
        /// What lists show differs from the state.
        ROW_DIFFERS,
        /// A write that was never made, or one that is there and was not seen.
        STRANGE_WRITE,
        /// The bytes of a document are not those that were attached.
        CONTENT_DAMAGED,
        /// The bytes of a document that was attached here are gone.
        CONTENT_MISSING;

        /// The sentence for it.
        public String textKey() {
            return "store.check." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isWell() {
        return problems.isEmpty();
    }
}
