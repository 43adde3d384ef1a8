package org.focale.domain.person;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one situation of a person.
public record SituationId(UUID value) implements RecordId {}
