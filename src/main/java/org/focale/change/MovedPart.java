package org.focale.change;

import java.util.SortedMap;
import java.util.TreeMap;

/// What older versions wrote inside of another field, and this one in a field of its own. States keep what was written: it is read in its new
/// place, and written there with the next change of either field.
///
/// @param from the field it stood in, a group
/// @param part its name in there
/// @param to   the field that holds it since
record MovedPart(String from, String part, String to) {

    /// Whether it stands where older versions wrote it.
    boolean standsIn(Value value) {
        return value instanceof Value.Group(var parts) && parts.containsKey(part);
    }

    /// The fields as this version writes them. What stands in the new place is the later word.
    SortedMap<String, Value> moved(SortedMap<String, Value> fields) {
        if (!(fields.get(from) instanceof Value.Group(var parts) && parts.get(part) instanceof Value said)) {
            return fields;
        }
        var moved = new TreeMap<>(fields);
        var left = new TreeMap<>(parts);
        left.remove(part);
        moved.put(from, new Value.Group(left));
        moved.putIfAbsent(to, said);
        return moved;
    }
}
