package org.focale.domain.activity;

import java.time.LocalDate;
import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// The scan of a sign-in sheet. It holds the names of a group: it is in nobody’s file.
///
/// @param name      as the file was called, shown and never used as a path
/// @param mediaType as its first bytes say
/// @param size      bytes
/// @param sha256    64 hexadecimal digits
public record SignedSheet(
        SignedSheetId id,
        @Nullable ActivitySessionId session,
        String name,
        String mediaType,
        @Nullable Integer size,
        String sha256,
        @Nullable LocalDate added) implements Kept {}
