package org.focale.domain.person;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one person, in every workspace that knows them.
public record PersonId(UUID value) implements RecordId {}
