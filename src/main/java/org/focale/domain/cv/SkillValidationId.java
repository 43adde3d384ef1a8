package org.focale.domain.cv;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one validated skill.
public record SkillValidationId(UUID value) implements RecordId {}
