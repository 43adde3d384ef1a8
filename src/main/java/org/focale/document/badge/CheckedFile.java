package org.focale.document.badge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found in a file and what can be told of it: a badge, or a CV with all that is enclosed.
///
/// @param badge      what the badge says, null for a CV
/// @param provenance what its association vouches for, null for a badge and for a CV that is not proved
/// @param verdict    on the badge, or on the CV as a whole
/// @param enclosed   the badges that travel in the CV
public record CheckedFile(@Nullable Credential badge, @Nullable Provenance provenance, Verdict verdict, List<Inside> enclosed) {

    /// @param name   of the enclosed file
    /// @param says   null when it could not be read
    /// @param signed claims to be signed: then it must hold
    public record Inside(String name, @Nullable Credential says, boolean signed, Verdict verdict) {}

    /// Whether everything that claims to be signed is, by somebody known.
    public boolean holds() {
        return verdict.holds() && enclosed.stream().allMatch(it -> !it.signed() || it.verdict().holds());
    }
}
