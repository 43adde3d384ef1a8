package org.focale.domain.letter;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one template.
public record LetterTemplateId(UUID value) implements RecordId {}
