package org.focale.app.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.jspecify.annotations.Nullable;

/// A partner as the list shows it, with what was said of the records that are shown under it.
///
/// @param contacts   who works there still, by name
/// @param offers     those that can be taken up today
/// @param requested  the last day we asked them for something, null when we never did
/// @param heard      the last day anything was said, null when nothing was
/// @param placements how many were or are there
/// @param folded     its words as a search sees them
public record PartnerRow(
        Organisation organisation,
        List<ContactPerson> contacts,
        List<Offer> offers,
        @Nullable LocalDate requested,
        @Nullable LocalDate heard,
        int placements,
        Set<PartnerMark> marks,
        String folded) {

    public PartnerRow {
        contacts = List.copyOf(contacts);
        offers = List.copyOf(offers);
        marks = Set.copyOf(marks);
    }

    public boolean is(PartnerMark mark) {
        return marks.contains(mark);
    }
}
