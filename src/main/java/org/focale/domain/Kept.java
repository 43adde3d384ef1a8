package org.focale.domain;

/// A record that the workspace keeps: it has an id, a codec and a table, and every change of it has a history.
///
/// Components that may be unknown are `@Nullable`, an empty text or an empty list; an enumeration that is not nullable
/// names what is not known first. So a record from an older or newer version can always be read.
public interface Kept {

    RecordId id();
}
