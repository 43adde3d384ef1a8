package org.focale.app.badge;

import org.focale.app.exchange.BadgeKeyring;
import org.focale.app.exchange.ExportCard;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;

/// What can be done with badges.
public record BadgeCases(IssueBadge issue, ImportBadge importBadge, ReadBadges read, LinkBadge link, DropBadge drop, ProveCv prove,
        BadgeKeyring keyring) {

    public static BadgeCases of(Session session, Saves saves, ExportCard card) {
        var keyring = new BadgeKeyring(session);
        var issuers = new KnownIssuers(session, card);
        var pictures = new Pictures();
        var read = new ReadBadges(session, issuers, pictures);
        return new BadgeCases(new IssueBadge(session, keyring, pictures), new ImportBadge(session, issuers), read, new LinkBadge(saves),
                new DropBadge(session),
                new ProveCv(session, keyring), keyring);
    }
}
