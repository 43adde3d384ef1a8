package org.focale.domain.activity;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one signed sheet.
public record SignedSheetId(UUID value) implements RecordId {}
