package org.focale.domain.site;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one contact person.
public record ContactPersonId(UUID value) implements RecordId {}
