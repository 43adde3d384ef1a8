package org.focale.domain.site;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one note about a partner.
public record PartnerNoteId(UUID value) implements RecordId {}
