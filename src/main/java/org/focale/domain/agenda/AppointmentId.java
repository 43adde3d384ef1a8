package org.focale.domain.agenda;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one appointment.
public record AppointmentId(UUID value) implements RecordId {}
