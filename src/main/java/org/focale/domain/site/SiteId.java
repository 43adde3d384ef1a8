package org.focale.domain.site;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one installation on one PC.
public record SiteId(UUID value) implements RecordId {}
