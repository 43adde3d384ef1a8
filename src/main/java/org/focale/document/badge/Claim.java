package org.focale.document.badge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focale.domain.Coded;
import org.jspecify.annotations.Nullable;

/// What a badge of ours says, before it is signed. It names the association and the skill, never the person.
///
/// @param id          of this badge
/// @param subject     who earned it: an id made for this badge alone, that leads nowhere
/// @param issuer      the organisation's id
/// @param description what the skill is, in a sentence
/// @param criteria    how it was earned: counted, never typed
/// @param issued      to the second
/// @param expires     last day it is worth something, null when it has none
/// @param picture     SHA-256 of the picture it is baked into, before that; 64 hexadecimal digits
/// @param language    of its words, such as `fr`
public record Claim(
        UUID id,
        UUID subject,
        UUID issuer,
        String issuerName,
        Coded skill,
        String description,
        String criteria,
        Instant issued,
        @Nullable LocalDate expires,
        HashedName identity,
        String picture,
        String language) {}
