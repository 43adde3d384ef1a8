package org.focale.domain.activity;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one activity.
public record ActivityId(UUID value) implements RecordId {}
