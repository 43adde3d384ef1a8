package org.focale.app.exchange;

import java.util.List;
import org.focale.change.share.Link;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.focale.exchange.Manifest;
import org.focale.store.BundleEntry;
import org.focale.store.FileClaim;
import org.focale.store.Writing;

/// What is settled when a partner says how far it has what we sent, and whether we owe it the same.
final class Receipts {

    private Receipts() {}

    /// Whether something came of that site since something last went to it: it does not know yet that it did. A receipt asks for none. What came
    /// first or last is asked of the order in which it was noted; a clock may have been years ahead.
    ///
    /// @param bundles the last one first
    static boolean isOwed(List<BundleEntry> bundles, SiteId to) {
        return bundles.stream().filter(entry -> entry.peer().equals(to) && (entry.sent() || !entry.carried().kind().equals(Manifest.RECEIPT)))
                .findFirst().filter(last -> !last.sent()).isPresent();
    }

    /// A file that was handed over and arrived is theirs from now on.
    ///
    /// @return those files
    static List<PersonId> came(Writing writing, OrganisationId from, Link link) {
        var exchange = writing.exchange();
        var arrived = exchange.handedTo(from).stream().filter(file -> file.position() <= link.acknowledged()).toList();
        arrived.forEach(file -> exchange.putClaim(file.claimed(file.claim().handedTo(from), file.claim().owner())));
        return arrived.stream().map(FileClaim::person).toList();
    }
}
