package org.focale.domain.programme;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one count of people reached.
public record ReachedId(UUID value) implements RecordId {}
