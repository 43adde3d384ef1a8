package org.focale.desktop.agenda;

import java.util.function.Consumer;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Placement;
import org.focale.domain.person.PersonId;

/// Where a line of the agenda leads.
///
/// @param person    to someone’s file
/// @param session   to a session of a group
/// @param placement to a placement
public record AgendaWays(Consumer<PersonId> person, Consumer<ActivitySession> session, Consumer<Placement> placement) {}
