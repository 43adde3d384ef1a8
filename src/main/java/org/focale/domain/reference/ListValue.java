package org.focale.domain.reference;

import org.focale.domain.Coded;
import org.focale.domain.Kept;

/// A value that an association put into a list, or its own say on one that ships: a better word, a code that it knows, or that it does
/// not use it.
///
/// @param listKey  which list: the key of a framework, or a list that is all its own
/// @param code     stable; the code of an entry that ships makes this value stand in for it
/// @param official the publisher's code, empty where it is not known
/// @param parent   code of the entry that it is a part of, empty at the top or where the entry that ships says it
/// @param retired  no longer offered; records that hold it still read well
public record ListValue(
        ListValueId id, String listKey, String code, String official, String label, String parent, boolean retired) implements Kept {

    /// The value as a record keeps it.
    ///
    /// @param version of the list, empty for a list that has none
    public Coded coded(String version) {
        return new Coded(listKey, code, official, version, label);
    }

    public ListValue renamed(String newLabel) {
        return new ListValue(id, listKey, code, official, newLabel, parent, retired);
    }

    public ListValue withOfficial(String newOfficial) {
        return new ListValue(id, listKey, code, newOfficial, label, parent, retired);
    }

    public ListValue retired(boolean isRetired) {
        return new ListValue(id, listKey, code, official, label, parent, isRetired);
    }
}
