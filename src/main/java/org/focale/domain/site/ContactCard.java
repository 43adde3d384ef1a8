package org.focale.domain.site;

import java.util.List;
import java.util.stream.Stream;

/// How another workspace is reached: who it is, and the keys that belong to it. Public: it holds no secret and no person.
///
/// @param recipient what is sealed to it, an age recipient (`age1…`)
/// @param verifyKey what its signatures are checked with, Ed25519, as text
/// @param badgeKeys what its badges are checked with, Ed25519, as text, the one that signs now first; empty when it issues none
public record ContactCard(
        SiteId site, String siteName, OrganisationId organisation, String organisationName, Role role, String recipient, String verifyKey,
        List<String> badgeKeys) {

    /// A site that issues no badges.
    public ContactCard(SiteId site, String siteName, OrganisationId organisation, String organisationName, Role role, String recipient,
            String verifyKey) {
        this(site, siteName, organisation, organisationName, role, recipient, verifyKey, List.of());
    }

    /// The same with the badge keys of another card of this site after its own: a key that once signed badges is not forgotten because
    /// an older card comes by.
    public ContactCard withKeysOf(ContactCard other) {
        boolean older = other.badgeKeys.containsAll(badgeKeys);
        var first = older ? other.badgeKeys : badgeKeys;
        var then = older ? badgeKeys : other.badgeKeys;
        return new ContactCard(site, siteName, organisation, organisationName, role, recipient, verifyKey,
                Stream.concat(first.stream(), then.stream()).distinct().toList());
    }
}
