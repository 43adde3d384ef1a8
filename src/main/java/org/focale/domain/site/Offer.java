package org.focale.domain.site;

import java.time.LocalDate;
import org.focale.domain.Coded;
import org.focale.domain.Kept;
import org.focale.domain.activity.ActivityKind;
import org.jspecify.annotations.Nullable;

/// What a partner offered to take people for.
public record Offer(
        OfferId id,
        @Nullable OrganisationId organisation,
        ActivityKind kind,
        String words,
        Coded job,
        @Nullable Integer places,
        @Nullable LocalDate from,
        @Nullable LocalDate until) implements Kept {

    /// Whether it can be taken up on a day.
    public boolean isOpenOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
