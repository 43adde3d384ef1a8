package org.focale.domain.programme;

import org.focale.domain.Kept;

/// People who go through a programme together: a team, a cohort. A pathway says which one it is in.
///
/// @param programme key of the programme
public record Group(GroupId id, String programme, String name) implements Kept {}
