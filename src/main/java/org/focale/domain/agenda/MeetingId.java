package org.focale.domain.agenda;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one meeting.
public record MeetingId(UUID value) implements RecordId {}
