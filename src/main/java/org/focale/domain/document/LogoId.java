package org.focale.domain.document;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one logo.
public record LogoId(UUID value) implements RecordId {}
