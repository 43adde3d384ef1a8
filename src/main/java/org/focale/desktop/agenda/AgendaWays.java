package org.focale.desktop.agenda;

import java.util.function.Consumer;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Placement;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Where a line of the agenda leads. A place that is not there is null, and nothing offers to go there.
///
/// @param person    to someone’s file
/// @param session   to a session of a group
/// @param placement to a placement
public record AgendaWays(Consumer<PersonId> person, @Nullable Consumer<ActivitySession> session, @Nullable Consumer<Placement> placement) {}
