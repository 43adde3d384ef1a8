package org.focale.document.badge;

import java.time.Instant;
import java.util.List;
import org.focale.domain.badge.BadgeEdition;
import org.focale.seal.Jwk;
import org.focale.seal.Jws;
import org.focale.seal.VerifyKey;
import org.jspecify.annotations.Nullable;

/// Tells what holds of a badge, by the contact cards one has and nothing else: no network, no list of others.
///
/// @param known whose badges can be told
/// @param now   what days are counted to
/// @param name  of the person whom badges should be of, null when that is not asked
public record Judge(List<Issuer> known, Instant now, @Nullable String name) {

    /// Every sentence that matters, the one about the signature first.
    public Verdict of(OpenedBadge badge) {
        var making = new Verdict.Making();
        var says = badge.says();
        var signature = badge.signature();
        if (says.edition() == BadgeEdition.TWO || signature == null || signature.seal() == Jws.Seal.UNTOLD) {
            elsewhere(making, badge);
        } else if (signature.seal() == Jws.Seal.BROKEN) {
            making.fails("badge.told.broken");
        } else if (!signature.type().isEmpty() && !signature.type().equals(BakedBadge.TYPE) || !says.agrees()) {
            making.fails("badge.told.contradicts");
        } else {
            signer(making, says, signature);
        }
        picture(making, badge);
        days(making, says);
        if (name != null && !says.identities().isEmpty()) {
            person(making, says.identities(), name);
        }
        if (says.revocable()) {
            making.note("badge.told.revocable");
        }
        return making.made();
    }

    private static void elsewhere(Verdict.Making making, OpenedBadge badge) {
        var signature = badge.signature();
        if (signature != null && signature.seal() == Jws.Seal.BROKEN) {
            making.fails("badge.told.broken");
            return;
        }
        making.fails(Verdict.ONLINE);
        making.note(badge.says().edition() == BadgeEdition.TWO ? "badge.told.online.two"
                : signature != null ? "badge.told.online.key" : badge.proof() ? "badge.told.online.proof" : "badge.told.online.unsigned");
    }

    private void signer(Verdict.Making making, Credential says, Jws signature) {
        var itself = Jwk.ofDid(says.issuer());
        if (itself != null && !itself.thumbprint().equals(signature.thumbprint())) {
            making.fails("badge.told.other-key", says.issuerName());
            return;
        }
        var key = signature.key();
        var holders = key == null ? List.<Issuer>of() : Issuer.of(key, known);
        var issuer = holders.stream().filter(it -> CredentialJson.urn(it.organisation()).equals(says.issuer())).findFirst();
        if (key != null && issuer.isPresent()) {
            signed(making, issuer.get(), key, says.issuerName());
        } else if (holders.isEmpty()) {
            making.fails(Verdict.UNKNOWN, says.issuerName());
            making.note(itself == null ? "badge.told.key-inside" : "badge.told.key-itself");
        } else {
            making.fails("badge.told.other-issuer", says.issuerName(), holders.getFirst().card().organisationName());
        }
    }

    static void signed(Verdict.Making making, Issuer issuer, VerifyKey key, String calls) {
        var card = issuer.card();
        making.holds("badge.told.signed", card.organisationName(), card.siteName(), issuer.fingerprint().text());
        if (!issuer.compared()) {
            making.note("badge.told.compare", card.organisationName());
        }
        if (!issuer.signsNowWith(key)) {
            making.note("badge.told.earlier-key", card.organisationName());
        }
        if (!calls.isEmpty() && !calls.equals(card.organisationName())) {
            making.note("badge.told.renamed", calls);
        }
    }

    private static void person(Verdict.Making making, List<HashedName> identities, String name) {
        if (identities.stream().anyMatch(it -> it.isOf(name))) {
            making.holds("badge.told.person");
        } else {
            making.fails(Verdict.OTHER_PERSON);
        }
    }

    private static void picture(Verdict.Making making, OpenedBadge badge) {
        String signed = badge.says().picture();
        if (signed == null || badge.picture() == null) {
            return;
        }
        if (signed.equals(CredentialJson.sri(badge.picture()))) {
            making.holds("badge.told.picture");
        } else {
            making.fails("badge.told.other-picture");
        }
    }

    private void days(Verdict.Making making, Credential says) {
        var issued = says.issued();
        if (issued != null && issued.isAfter(now)) {
            making.fails("badge.told.not-yet", Days.of(issued));
        }
        var expires = says.expires();
        if (expires != null && expires.isBefore(now)) {
            making.fails(Verdict.EXPIRED, Days.of(expires));
        } else if (expires != null) {
            making.note("badge.told.until", Days.of(expires));
        }
    }
}
