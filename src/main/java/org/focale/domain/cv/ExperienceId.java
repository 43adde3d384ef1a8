package org.focale.domain.cv;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one experience.
public record ExperienceId(UUID value) implements RecordId {}
