package org.focale.domain.note;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one note.
public record NoteId(UUID value) implements RecordId {}
