package org.focale.domain.own;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one mapping.
public record ImportMappingId(UUID value) implements RecordId {}
