package org.focale.app.record;

import org.focale.change.FieldState;
import org.focale.change.RecordKey;
import org.focale.change.Value;

/// A field that was decided about.
///
/// @param seen the field with its versions as they were shown: what came in since stays beside
public record Settled(RecordKey record, String field, FieldState seen, Value value) {}
