package org.focale.domain.programme;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one group.
public record GroupId(UUID value) implements RecordId {}
