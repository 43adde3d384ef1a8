package org.focale.domain.pathway;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one look at a theme.
public record BarrierId(UUID value) implements RecordId {}
