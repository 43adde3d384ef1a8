package org.focale.app.exchange;

import org.focale.change.share.Link;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.focale.store.Writing;

/// What is settled when a partner says how far it has what we sent.
final class Receipts {

    private Receipts() {}

    /// A file that was handed over and arrived is theirs from now on; what was to be erased is.
    static void came(Writing writing, SiteId site, OrganisationId from, Link link) {
        writing.confirmErasures(site, link.acknowledged());
        var exchange = writing.exchange();
        exchange.handedTo(from).stream().filter(file -> file.position() <= link.acknowledged())
                .forEach(file -> exchange.putClaim(file.claimed(file.claim().handedTo(from), file.claim().owner())));
    }
}
