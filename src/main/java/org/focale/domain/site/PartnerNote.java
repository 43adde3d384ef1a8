package org.focale.domain.site;

import java.time.LocalDate;
import org.focale.domain.Kept;
import org.focale.domain.note.Medium;
import org.jspecify.annotations.Nullable;

/// A call, a visit, a request: what was said with a partner.
///
/// @param request we asked them for something: a partner that is asked too often stops answering
public record PartnerNote(
        PartnerNoteId id,
        @Nullable OrganisationId organisation,
        Medium medium,
        @Nullable LocalDate date,
        String author,
        String text,
        boolean request) implements Kept {}
