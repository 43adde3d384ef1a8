package org.focale.domain.person;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one alias.
public record SamePersonId(UUID value) implements RecordId {}
