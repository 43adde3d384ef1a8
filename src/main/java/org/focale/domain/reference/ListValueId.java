package org.focale.domain.reference;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one value that an association put into a list.
public record ListValueId(UUID value) implements RecordId {}
