package org.focale.domain.own;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one saved view.
public record SavedViewId(UUID value) implements RecordId {}
