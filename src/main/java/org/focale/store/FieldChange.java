package org.focale.store;

import java.time.Instant;
import java.util.List;
import org.focale.change.RecordKey;
import org.focale.change.Value;

/// One field of one record, before and after a change. Two or more values are two versions, the shown one last.
///
/// @param change number of the change
/// @param before empty when the field had never been written
public record FieldChange(long change, RecordKey record, String field, List<Value> before, List<Value> after, String author, Instant at) {}
