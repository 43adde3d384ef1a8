package org.focale.app.badge;

import org.focale.domain.badge.Badge;

/// A badge that was just kept.
///
/// @param change number of the change, to take it back
public record BadgeKept(Badge badge, long change) {}
