package org.focale.domain.agenda;

/// What came of an appointment.
public enum AppointmentState { PLANNED, KEPT, MISSED, CANCELLED }
