package org.focale.domain.activity;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one placement.
public record PlacementId(UUID value) implements RecordId {}
