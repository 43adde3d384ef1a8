package org.focale.domain.site;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one offer.
public record OfferId(UUID value) implements RecordId {}
