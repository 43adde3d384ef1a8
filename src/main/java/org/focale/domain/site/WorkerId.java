package org.focale.domain.site;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one worker.
public record WorkerId(UUID value) implements RecordId {}
