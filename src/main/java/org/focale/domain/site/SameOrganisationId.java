package org.focale.domain.site;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one pair of organisation records.
public record SameOrganisationId(UUID value) implements RecordId {}
