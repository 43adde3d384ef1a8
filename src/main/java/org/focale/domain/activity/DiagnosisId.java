package org.focale.domain.activity;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one diagnosis.
public record DiagnosisId(UUID value) implements RecordId {}
