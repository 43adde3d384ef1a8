package org.focale.app.exchange;

import java.nio.file.Path;
import java.util.List;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.domain.site.ContactCard;
import org.focale.exchange.CardFile;
import org.focale.seal.Fingerprint;
import org.focale.store.BadgeKeys;
import org.focale.store.Reading;

/// Gives this site's contact card to whom it exchanges with.
public final class ExportCard {

    private final Session session;

    public ExportCard(Session session) {
        this.session = session;
    }

    /// This site as others know it.
    public ContactCard card() {
        var site = session.site();
        var keys = session.workspace().keys();
        return new ContactCard(site.id(), site.name(), site.organisation(), session.organisationName(), site.role(),
                keys.identity().recipient().toString(), keys.signing().verifyKey().toString(),
                session.read(Reading::badgeKeys).map(BadgeKeys::onCard).orElse(List.of()));
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public void export(Path target) {
        UserFiles.write(target, CardFile.write(withBadgeKey(), session.workspace().keys().signing()));
    }

    /// As it is given to others, who can then check every badge to come.
    ContactCard withBadgeKey() {
        new BadgeKeyring(session).key();
        return card();
    }

    /// What two people compare aloud.
    public static Fingerprint fingerprint(ContactCard card) {
        return CardFile.fingerprint(card);
    }
}
