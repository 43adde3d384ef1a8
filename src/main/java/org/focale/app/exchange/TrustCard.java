package org.focale.app.exchange;

import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Optional;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.SiteId;
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
        var known = known(card);
        return put(new Contact(known == null ? card : card.withKeysOf(known.card()), known == null ? null : known.verified()));
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
        var known = of(card.site()).map(Contact::card).filter(it -> isSamePartner(it, card));
        return put(new Contact(known.map(card::withKeysOf).orElse(card), new Contact.Verified(session.clock().instant(), session.author())));
    }

    /// What two people compared holds for both keys and for whose they are; a new name is no new partner.
    private @Nullable Contact known(ContactCard card) {
        checkOther(card);
        var known = of(card.site());
        if (known.isPresent() && !isSamePartner(known.get().card(), card)) {
            throw new CardChanged(known.get().card().organisationName());
        }
        return known.orElse(null);
    }

    private Optional<Contact> of(SiteId site) {
        return session.read(Reading::contacts).stream().filter(it -> it.card().site().equals(site)).findFirst();
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
