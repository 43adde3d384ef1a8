package org.focale.domain.document;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one attachment.
public record AttachmentId(UUID value) implements RecordId {}
