package org.focale.domain.rights;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one notice.
public record NoticeId(UUID value) implements RecordId {}
