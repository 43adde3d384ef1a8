package org.focale.app.badge;

import org.focale.document.badge.Credential;
import org.focale.document.badge.Verdict;
import org.focale.domain.badge.Badge;
import org.jspecify.annotations.Nullable;

/// A badge as a screen shows it.
///
/// @param says    what stands in it, null when its bytes are not here
/// @param verdict what can be told of it today; empty when its bytes are not here
/// @param content its bytes as they came; none when only its record came here
/// @param picture a PNG: its own, or one drawn for it
@SuppressWarnings("ArrayRecordComponent")
public record ShownBadge(Badge badge, @Nullable Credential says, Verdict verdict, byte[] content, byte[] picture) {}
