package org.focale.domain.rights;

import java.time.LocalDate;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// An information notice that the person was given (GDPR articles 13 and 14).
///
/// @param edition which wording, frozen
/// @param how     read aloud, handed over, translated…, in words
/// @param by      the worker who gave it
public record Notice(
        NoticeId id,
        PersonId person,
        String edition,
        @Nullable LocalDate given,
        String how,
        String by) implements InFile {}
