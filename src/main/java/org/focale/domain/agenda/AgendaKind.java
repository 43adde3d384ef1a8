package org.focale.domain.agenda;

/// What a line of the agenda is.
public enum AgendaKind { APPOINTMENT, SESSION, PLACEMENT, MEETING, TASK, HOLIDAY }
