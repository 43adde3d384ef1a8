package org.focale.domain.pathway;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one pathway.
public record PathwayId(UUID value) implements RecordId {}
