package org.focale.store;

import org.jspecify.annotations.Nullable;

/// What is noted beside a change.
///
/// @param author who was at work
/// @param undoes number of the change this one takes back
public record ChangeNote(ChangeKind kind, String author, @Nullable Long undoes) {

    /// Somebody changed something here, or took such a change back.
    public boolean isByHand() {
        return kind == ChangeKind.SAVE || kind == ChangeKind.UNDO && undoes != null;
    }

    public static ChangeNote save(String author) {
        return new ChangeNote(ChangeKind.SAVE, author, null);
    }

    public static ChangeNote erasure(String author) {
        return new ChangeNote(ChangeKind.ERASURE, author, null);
    }

    public static ChangeNote undo(String author, long undone) {
        return new ChangeNote(ChangeKind.UNDO, author, undone);
    }
}
