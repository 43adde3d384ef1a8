package org.focale.domain.pathway;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one objective.
public record ObjectiveId(UUID value) implements RecordId {}
