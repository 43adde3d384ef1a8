package org.focale.domain.note;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one task.
public record TaskId(UUID value) implements RecordId {}
