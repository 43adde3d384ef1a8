package org.focale.domain.pathway;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one step.
public record StepId(UUID value) implements RecordId {}
