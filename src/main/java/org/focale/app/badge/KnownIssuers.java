package org.focale.app.badge;

import java.util.List;
import java.util.stream.Stream;
import org.focale.app.exchange.ExportCard;
import org.focale.app.workspace.Session;
import org.focale.document.badge.Issuer;
import org.focale.document.badge.Judge;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Whose badges this workspace can tell: its own, and those of the partners whose cards it took in.
final class KnownIssuers {

    private final Session session;
    private final ExportCard card;

    KnownIssuers(Session session, ExportCard card) {
        this.session = session;
        this.card = card;
    }

    /// @param name of the person whom badges should be of, null when that is not asked
    Judge judge(@Nullable String name) {
        var partners = session.read(Reading::contacts).stream().map(contact -> new Issuer(contact.card(), contact.isVerified()));
        List<Issuer> known = Stream.concat(Stream.of(new Issuer(card.card(), true)), partners)
                .filter(issuer -> !issuer.card().badgeKeys().isEmpty()).toList();
        return new Judge(known, session.clock().instant(), name);
    }
}
