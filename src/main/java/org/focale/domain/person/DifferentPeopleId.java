package org.focale.domain.person;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one decision.
public record DifferentPeopleId(UUID value) implements RecordId {}
