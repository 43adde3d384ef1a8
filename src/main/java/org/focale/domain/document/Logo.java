package org.focale.domain.document;

import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// A logo that papers of the association bear at their head: its own, or that of who pays. Its bytes are found by their hash, as those of
/// an attachment.
///
/// @param name      as the file was called, and what a screen reader says of it
/// @param mediaType as its first bytes say
/// @param size      bytes
/// @param sha256    64 hexadecimal digits
public record Logo(
        LogoId id,
        String name,
        String mediaType,
        @Nullable Integer size,
        String sha256) implements Kept {}
