package org.focale.app.agenda;

import java.util.Set;
import org.focale.domain.agenda.ClashKind;
import org.focale.domain.person.PersonId;

/// Something or somebody that is wanted twice at the same moment.
///
/// @param what   the worker or the place, as it is written; empty for people
/// @param people who is expected at both, empty for a worker or a place
/// @param other  where else
public record Clash(ClashKind kind, String what, Set<PersonId> people, AgendaEntry other) {}
