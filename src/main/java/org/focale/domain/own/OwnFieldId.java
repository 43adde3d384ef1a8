package org.focale.domain.own;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one own field.
public record OwnFieldId(UUID value) implements RecordId {}
