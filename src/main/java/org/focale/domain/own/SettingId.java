package org.focale.domain.own;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one setting.
public record SettingId(UUID value) implements RecordId {}
