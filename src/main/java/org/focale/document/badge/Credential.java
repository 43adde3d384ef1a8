package org.focale.document.badge;

import java.time.Instant;
import java.util.List;
import org.focale.domain.badge.BadgeEdition;
import org.jspecify.annotations.Nullable;

/// What a badge says, ours or anybody's, in words that can be shown: one line each, nothing that steers a terminal or turns the reading.
///
/// @param id         as the badge names itself, empty when it does not
/// @param issuer     as the badge names its issuer, usually an address; empty when it does not
/// @param issuerName empty when only an address is given
/// @param issued     null when it does not say
/// @param expires    null when it has no end
/// @param identities names of whom it is, hashed; e-mail addresses are left aside
/// @param revocable  says that its issuer may take it back, at an address
/// @param picture    which picture was signed with it (`sha256-…`), null when it does not say
/// @param agrees     whether what stands in it twice is the same
public record Credential(
        BadgeEdition edition,
        String id,
        String name,
        String description,
        String criteria,
        String issuer,
        String issuerName,
        @Nullable Instant issued,
        @Nullable Instant expires,
        List<Alignment> alignments,
        List<HashedName> identities,
        boolean revocable,
        @Nullable String picture,
        boolean agrees) {}
