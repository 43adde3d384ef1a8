package org.focale.app.exchange;

import java.nio.channels.Channels;
import java.nio.file.Path;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.exchange.CardFile;
import org.focale.seal.Fingerprint;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Takes a partner's card in, and remembers that its fingerprint was compared.
public final class TrustCard {

    private final Session session;

    public TrustCard(Session session) {
        this.session = session;
    }

    /// Reads a card without keeping it.
    ///
    /// @throws org.focale.base.Refused when it is no card, or not signed by its own key
    public ContactCard read(Path file) {
        return CardFile.read(UserFiles.read(file, (in, _) -> Channels.newInputStream(in).readNBytes(CardFile.LARGEST + 1)));
    }

    /// Keeps a card that was not compared yet: what it sends can be looked at, not applied.
    ///
    /// @throws OwnCard     when it is this site's own
    /// @throws CardChanged when this site is known by other keys, or in another place
    public Contact keep(ContactCard card) {
        return put(new Contact(card, known(card)));
    }

    /// Keeps a card whose fingerprint was compared aloud.
    ///
    /// @throws OwnCard            when it is this site's own
    /// @throws FingerprintDiffers when what was read out is not this card's
    public Contact trust(ContactCard card, Fingerprint heard) {
        if (!heard.equals(ExportCard.fingerprint(card))) {
            throw new FingerprintDiffers();
        }
        checkOther(card);
        return put(new Contact(card, new Contact.Verified(session.clock().instant(), session.author())));
    }

    /// What two people compared holds for both keys and for whose they are; a new name is no new partner.
    private Contact.@Nullable Verified known(ContactCard card) {
        checkOther(card);
        var known = session.read(Reading::contacts).stream().filter(it -> it.card().site().equals(card.site())).findFirst();
        if (known.isPresent() && !isSamePartner(known.get().card(), card)) {
            throw new CardChanged(known.get().card().organisationName());
        }
        return known.map(Contact::verified).orElse(null);
    }

    private static boolean isSamePartner(ContactCard known, ContactCard card) {
        return known.verifyKey().equals(card.verifyKey()) && known.recipient().equals(card.recipient())
                && known.organisation().equals(card.organisation()) && known.role() == card.role();
    }

    private void checkOther(ContactCard card) {
        if (card.site().equals(session.site().id())) {
            throw new OwnCard();
        }
    }

    private Contact put(Contact contact) {
        return session.write(ChangeNote.save(session.author()), writing -> {
            writing.putContact(contact);
            return contact;
        });
    }
}
