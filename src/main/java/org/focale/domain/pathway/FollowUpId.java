package org.focale.domain.pathway;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one follow-up.
public record FollowUpId(UUID value) implements RecordId {}
