package org.focale.domain.own;

import org.focale.domain.Kept;

/// A duration or a choice of the association that replaces a default.
///
/// @param key as the defaults name it ("retention.months")
public record Setting(
        SettingId id,
        String key,
        String value) implements Kept {}
