package org.focale.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record before and after: what the store writes, what history tells, what a preview shows. Every write of the program is one.
///
/// @param before null when the record is new here
public record RecordChange(@Nullable RecordState before, RecordState after) {

    /// The record is new here, not merely changed.
    public boolean isNew() {
        return before == null;
    }

    /// Nothing at all would be different, not even what has been seen.
    public boolean isEmpty() {
        return after.equals(before);
    }

    /// Names of the fields whose values are not the same as before.
    public List<String> changedFields() {
        return after.fields().keySet().stream().filter(this::isChanged).toList();
    }

    /// Names of the fields that would have two versions and had not before.
    public List<String> newlyInTwoVersions() {
        return after.fieldsInTwoVersions().stream().filter(name -> before == null || !before.isInTwoVersions(name)).toList();
    }

    /// What a deletion had seen says nothing by itself.
    private boolean isChanged(String name) {
        return !name.equals(RecordState.DELETED_OVER) && !values(before, name).equals(values(after, name));
    }

    private static List<Value> values(@Nullable RecordState state, String name) {
        return state == null ? List.of() : state.versions(name).stream().map(Version::value).toList();
    }
}
