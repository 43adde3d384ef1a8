package org.focale.domain.activity;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one session of an activity.
public record ActivitySessionId(UUID value) implements RecordId {}
