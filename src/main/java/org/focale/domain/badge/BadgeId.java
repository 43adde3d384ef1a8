package org.focale.domain.badge;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one badge.
public record BadgeId(UUID value) implements RecordId {}
