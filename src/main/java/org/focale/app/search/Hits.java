package org.focale.app.search;

import java.util.List;

/// What a search found, by kind; each says how many there are in all.
public record Hits(Group<Hit.OfPerson> people, Group<Hit.OfOrganisation> organisations, Group<Hit.OfNote> notes, Group<Hit.OfFile> files,
        Group<Hit.OfContact> contacts, Group<Hit.OfOffer> offers) {

    /// Hits of one kind.
    ///
    /// @param best the first of them
    public record Group<H extends Hit>(List<H> best, int all) {}
}
