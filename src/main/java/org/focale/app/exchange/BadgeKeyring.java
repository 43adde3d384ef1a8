package org.focale.app.exchange;

import org.focale.app.workspace.Session;
import org.focale.seal.SigningKey;
import org.focale.store.BadgeKeys;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;

/// What this site signs badges with: made when it is first needed, renewed when somebody asks.
public final class BadgeKeyring {

    private final Session session;

    public BadgeKeyring(Session session) {
        this.session = session;
    }

    /// The key that signs now.
    public SigningKey key() {
        return session.read(Reading::badgeKeys).map(BadgeKeys::current).orElseGet(this::made);
    }

    private SigningKey made() {
        return session.write(ChangeNote.save(session.author()), writing -> writing.badgeKeys().map(BadgeKeys::current).orElseGet(() -> {
            var key = SigningKey.generate();
            writing.putBadgeKey(key);
            return key;
        }));
    }

    /// From now on another key signs. What was signed stays good: the old public keys stay on the contact card, which must be given anew.
    public void renew() {
        session.write(ChangeNote.save(session.author()), writing -> {
            writing.putBadgeKey(SigningKey.generate());
            return true;
        });
    }
}
