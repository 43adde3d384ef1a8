package org.focale.domain.rights;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one consent.
public record ConsentId(UUID value) implements RecordId {}
