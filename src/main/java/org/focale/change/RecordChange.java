package org.focale.change;

import java.util.List;
import java.util.Objects;
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
        return after.fieldsInTwoVersions().stream().filter(name -> {
            var was = fieldBefore(name);
            return was == null || !was.hasTwoVersions();
        }).toList();
    }

    private boolean isChanged(String name) {
        var was = fieldBefore(name);
        return was == null || !values(was).equals(values(Objects.requireNonNull(after.fields().get(name))));
    }

    private static List<Value> values(FieldState field) {
        return field.different().stream().map(Version::value).toList();
    }

    private @Nullable FieldState fieldBefore(String name) {
        return before == null ? null : before.fields().get(name);
    }
}
