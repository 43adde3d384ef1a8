package org.focale.domain.cv;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one CV.
public record CvId(UUID value) implements RecordId {}
