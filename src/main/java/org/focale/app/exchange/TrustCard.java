package org.focale.app.exchange;

import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Optional;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.RevokedCard;
import org.focale.domain.site.SiteId;
import org.focale.exchange.CardFile;
import org.focale.seal.Fingerprint;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;
import org.focale.store.Writing;
import org.jspecify.annotations.Nullable;

/// Takes a partner's card in, and remembers that its fingerprint was compared. A known site that shows other keys is blocked until then.
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

    /// A card that was opened to be looked at. When a known site shows other keys in it, the site is blocked from now on.
    ///
    /// @return the same card
    /// @throws OwnCard          when it is this site's own
    /// @throws NotOurComputer   when it says to be of this organisation and is not called so, or is in another role
    /// @throws PartnerRevoked   when the lead revoked it
    public ContactCard shown(ContactCard card) {
        checkOther(card);
        checkNotRevoked(card);
        var known = of(card.site());
        if (known.isPresent() && !isSamePartner(known.get().card(), card)) {
            block(known.get());
        } else {
            checkCalledAsWeAre(card);
        }
        return card;
    }

    /// Keeps a card that was not compared yet: what it sends can be looked at, not applied.
    ///
    /// @throws OwnCard        when it is this site's own
    /// @throws NotOurComputer when it says to be of this organisation and is not called so, or is in another role
    /// @throws CardChanged    when this site is known by other keys, or in another place; it is blocked from now on
    /// @throws PartnerRevoked when the lead revoked it
    public Contact keep(ContactCard card) {
        var known = known(card);
        return session.write(ChangeNote.save(session.author()), writing -> kept(card, known, writing));
    }

    /// [#keep], in a transaction that does more.
    ///
    /// @param known what [#known] found before it
    static Contact kept(ContactCard card, @Nullable Contact known, Writing writing) {
        var contact = known == null ? new Contact(card, null)
                : new Contact(card.withKeysOf(known.card()), known.verified(), known.blocked(), known.revoked());
        writing.putContact(contact);
        return contact;
    }

    /// Keeps a card whose fingerprint was compared aloud.
    ///
    /// @throws OwnCard            when it is this site's own
    /// @throws FingerprintDiffers when what was read out is not this card's
    /// @throws PartnerRevoked     when the lead revoked it
    /// @throws NotOurComputer     when it says to be of this organisation and is not called so, or is in another role
    /// @throws OwnComputerUnasked when it is another computer of this organisation: [#trustOwnComputer] says that this is meant
    public Contact trust(ContactCard card, Fingerprint heard) {
        checkHeard(card, heard);
        if (isOwnComputer(card)) {
            throw new OwnComputerUnasked();
        }
        return compared(card);
    }

    /// Keeps the card of another computer of this organisation, which gets whole files and what the association tells itself alone.
    ///
    /// @throws org.focale.base.Refused as for [#trust]
    public Contact trustOwnComputer(ContactCard card, Fingerprint heard) {
        checkHeard(card, heard);
        return compared(card);
    }

    /// Whether it says to be of this organisation.
    public boolean isOwnComputer(ContactCard card) {
        return card.organisation().equals(session.organisation());
    }

    private void checkHeard(ContactCard card, Fingerprint heard) {
        if (!heard.equals(ExportCard.fingerprint(card))) {
            throw new FingerprintDiffers();
        }
        checkOther(card);
        checkNotRevoked(card);
        checkCalledAsWeAre(card);
    }

    private Contact compared(ContactCard card) {
        var known = of(card.site()).map(Contact::card).filter(it -> isSamePartner(it, card));
        return session.write(ChangeNote.save(session.author()), writing -> {
            var contact = new Contact(known.map(card::withKeysOf).orElse(card), new Contact.Verified(session.clock().instant(), session.author()));
            writing.putContact(contact);
            return contact;
        });
    }

    /// What two people compared holds for both keys and for whose they are; a new name is no new partner.
    ///
    /// @return the contact as it stands, null for a new one
    @Nullable Contact known(ContactCard card) {
        shown(card);
        var known = of(card.site());
        if (known.isPresent() && !isSamePartner(known.get().card(), card)) {
            throw new CardChanged(known.get().card().organisationName());
        }
        return known.orElse(null);
    }

    private void block(Contact known) {
        if (known.blocked() == null) {
            session.write(ChangeNote.save(session.author()), writing -> {
                writing.putContact(known.blockedSince(session.clock().instant()));
                return known;
            });
        }
    }

    private Optional<Contact> of(SiteId site) {
        return session.read(Reading::contacts).stream().filter(it -> it.card().site().equals(site)).findFirst();
    }

    private static boolean isSamePartner(ContactCard known, ContactCard card) {
        return known.verifyKey().equals(card.verifyKey()) && known.recipient().equals(card.recipient())
                && known.organisation().equals(card.organisation()) && known.role() == card.role();
    }

    private static boolean isOf(RevokedCard revoked, ContactCard card) {
        return revoked.site().equals(card.site()) && revoked.verifyKey().equals(card.verifyKey());
    }

    private void checkNotRevoked(ContactCard card) {
        if (session.read(reading -> reading.trust().revoked()).stream().anyMatch(it -> isOf(it, card))) {
            throw new PartnerRevoked(card.organisationName());
        }
    }

    /// A card of this organisation under another name would look like a partner's and get what the association tells itself alone.
    private void checkCalledAsWeAre(ContactCard card) {
        boolean isAsWeAre = Folded.of(card.organisationName()).equals(Folded.of(session.organisationName())) && card.role() == session.site().role();
        if (isOwnComputer(card) && !isAsWeAre) {
            throw new NotOurComputer(card.organisationName());
        }
    }

    private void checkOther(ContactCard card) {
        if (card.site().equals(session.site().id())) {
            throw new OwnCard();
        }
    }
}
