package org.focale.domain.site;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one organisation.
public record OrganisationId(UUID value) implements RecordId {}
