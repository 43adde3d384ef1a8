package org.focale.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.focale.base.Version;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.SiteId;
import org.focale.seal.AgeRecipient;
import org.focale.seal.Fingerprint;
import org.focale.seal.SigningKey;
import org.focale.seal.UnreadableKey;
import org.focale.seal.VerifyKey;

/// A contact card as a small file that can be read by eye: a JSON object, and on the last line the signature that its own key made of
/// all that stands above (`docs/bundle-format.md`). That proves that nothing was changed on the way, not who made it: for that, two
/// people compare its fingerprint.
public final class CardFile {

    /// Bytes; a larger file is something else.
    public static final int LARGEST = 16 * 1024;
    private static final int FORMAT = 1;
    private static final String KIND = "focale";
    private static final String CARD = "card";
    private static final String CONTEXT = "focale/card/v1";
    /// Optional, and not in cards written before badges were: readers that do not know it pass it over.
    private static final String BADGE_KEYS = "badgeKeys";
    /// A card stays a small file.
    private static final int MOST_BADGE_KEYS = 64;
    private static final int LONGEST_NAME = 200;
    /// What cannot be seen or turns the reading order around has no place in a name that people compare.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private CardFile() {}

    /// @param key of the site itself
    public static byte[] write(ContactCard card, SigningKey key) {
        if (!key.verifyKey().toString().equals(card.verifyKey())) {
            throw new IllegalArgumentException("A card is signed by its own key");
        }
        var json = Members.JSON.createObjectNode()
                .put(KIND, CARD)
                .put("format", FORMAT)
                .put("oldestReader", FORMAT)
                .put("program", Version.current())
                .put("site", card.site().value().toString())
                .put("siteName", named(card.siteName()))
                .put("organisation", card.organisation().value().toString())
                .put("organisationName", named(card.organisationName()))
                .put("role", card.role().name())
                .put("recipient", card.recipient())
                .put("verifyKey", card.verifyKey());
        if (!card.badgeKeys().isEmpty()) {
            var keys = json.putArray(BADGE_KEYS);
            card.badgeKeys().stream().limit(MOST_BADGE_KEYS).forEach(keys::add);
        }
        String above = Members.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json).replace("\r", "") + "\n";
        return SignedText.write(above, CONTEXT, key);
    }

    /// @throws NotACard    when the file is something else
    /// @throws CardDamaged when its own key does not vouch for what it says
    /// @throws CardTooNew  when a newer version wrote it
    public static ContactCard read(byte[] content) {
        var text = SignedText.of(content, LARGEST, NotACard::new);
        var card = members(text.above());
        try {
            var key = VerifyKey.parse(card.text("verifyKey"));
            if (!text.isSignedBy(key, CONTEXT)) {
                throw new CardDamaged();
            }
            return card(card, key);
        } catch (IllegalArgumentException | UnreadableKey malformed) {
            throw new CardDamaged(malformed);
        }
    }

    /// What two people compare aloud: of both keys.
    public static Fingerprint fingerprint(ContactCard card) {
        return Fingerprint.of(AgeRecipient.parse(card.recipient()), VerifyKey.parse(card.verifyKey()));
    }

    private static Members members(String above) {
        Members members;
        try {
            members = Members.of(SignedText.bytes(above));
        } catch (IllegalArgumentException malformed) {
            boolean wasCard = above.contains("\"" + KIND + "\"") && !above.contains("\"invitation\"");
            throw wasCard ? new CardDamaged(malformed) : new NotACard();
        }
        if (!CARD.equals(members.textIfAny(KIND))) {
            throw new NotACard();
        }
        return members;
    }

    private static ContactCard card(Members card, VerifyKey key) {
        if (card.count("oldestReader") > FORMAT || !isKnownRole(card.text("role"))) {
            throw new CardTooNew(card.text("program"));
        }
        return new ContactCard(new SiteId(card.id("site")), checked(card.text("siteName")), new OrganisationId(card.id("organisation")),
                checked(card.text("organisationName")), Role.valueOf(card.text("role")),
                AgeRecipient.parse(card.text("recipient")).text(), key.toString(), badgeKeys(card));
    }

    private static List<String> badgeKeys(Members card) {
        var keys = card.has(BADGE_KEYS) ? card.texts(BADGE_KEYS) : List.<String>of();
        if (keys.size() > MOST_BADGE_KEYS) {
            throw new IllegalArgumentException("Too many keys");
        }
        return keys.stream().map(key -> VerifyKey.parse(key).toString()).distinct().toList();
    }

    private static boolean isKnownRole(String word) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(word));
    }

    /// As others will accept it.
    private static String named(String name) {
        String seen = UNSEEN.matcher(name).replaceAll(" ").strip();
        return seen.substring(0, seen.offsetByCodePoints(0, Math.min(LONGEST_NAME, seen.codePointCount(0, seen.length())))).strip();
    }

    private static String checked(String name) {
        if (name.isBlank() || !named(name).equals(name)) {
            throw new IllegalArgumentException("Not a name");
        }
        return name;
    }
}
