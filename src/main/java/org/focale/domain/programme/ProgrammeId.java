package org.focale.domain.programme;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one programme as one organisation keeps it.
public record ProgrammeId(UUID value) implements RecordId {}
