package org.focale.change;

import java.util.UUID;

/// Names a record: its type as bundles say it ("person", "skill-validation") and its id.
public record RecordKey(String type, UUID id) {}
