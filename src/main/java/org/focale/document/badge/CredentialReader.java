package org.focale.document.badge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.focale.document.cv.PlainText;
import org.focale.domain.badge.BadgeEdition;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a badge says: Open Badges 3.0 credentials, and 2.0 assertions.
final class CredentialReader {

    /// A name that stands twice is refused: two readers could see two different things.
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final String THREE = "purl.imsglobal.org/spec/ob/v3p0";
    private static final String TWO = "w3id.org/openbadges/v2";
    private static final int LONGEST = 2_000;

    private CredentialReader() {}

    /// @throws BadgeRefused when this is JSON and no badge, or no JSON
    static JsonNode tree(byte[] json) {
        try {
            var root = JSON.readTree(json);
            if (root.isObject()) {
                return root;
            }
        } catch (JacksonException _) {
            throw BadgeRefused.malformed(); // its words may quote the file: no cause
        }
        throw BadgeRefused.malformed();
    }

    /// @param root of a file, or of what a token signs
    /// @throws BadgeRefused when it is no badge
    static Credential of(JsonNode root) {
        if (root.path("vc").isObject()) {
            return three(root.path("vc"), root);
        } else if (says(root.path("@context"), THREE)) {
            return three(root, root);
        } else if (says(root.path("@context"), TWO) || says(root.path("type"), "Assertion")) {
            return two(root);
        }
        throw BadgeRefused.noBadge();
    }

    private static Credential three(JsonNode it, JsonNode token) {
        if (!says(it.path("type"), "OpenBadgeCredential") && !says(it.path("type"), "AchievementCredential")) {
            throw BadgeRefused.noBadge();
        }
        var subject = it.path("credentialSubject");
        var achievement = subject.path("achievement");
        var issuer = it.path("issuer");
        String from = text(it, "validFrom").isEmpty() ? text(it, "issuanceDate") : text(it, "validFrom");
        String until = text(it, "validUntil").isEmpty() ? text(it, "expirationDate") : text(it, "validUntil");
        String name = text(achievement, "name").isEmpty() ? text(it, "name") : text(achievement, "name");
        return new Credential(BadgeEdition.THREE, text(it, "id"), named(name), text(achievement, "description"),
                text(achievement.path("criteria"), "narrative"), id(issuer), text(issuer, "name"), instant(from), instant(until),
                alignments(achievement), identities(subject), !it.path("credentialStatus").isMissingNode(), picture(it),
                agrees(it, token, instant(from), instant(until)));
    }

    /// Open Badges 3.0 §8.2.4.1: a token says some things beside the credential, and they must be the same.
    private static boolean agrees(JsonNode it, JsonNode token, @Nullable Instant from, @Nullable Instant until) {
        return same(token, "iss", id(it.path("issuer"))) && same(token, "jti", text(it, "id"))
                && same(token, "sub", text(it.path("credentialSubject"), "id")) && same(token, "nbf", from) && same(token, "exp", until);
    }

    private static boolean same(JsonNode token, String claim, String said) {
        return !token.has(claim) || text(token, claim).equals(said);
    }

    private static boolean same(JsonNode token, String claim, @Nullable Instant said) {
        var number = token.path(claim);
        return number.isMissingNode() || said != null && number.isNumber() && number.asLong() == said.getEpochSecond();
    }

    private static Credential two(JsonNode it) {
        var badge = it.path("badge");
        var issuer = badge.path("issuer");
        String name = badge.isObject() ? text(badge, "name") : clean(badge.asString(""));
        var criteria = badge.path("criteria");
        return new Credential(BadgeEdition.TWO, text(it, "id"), named(name), text(badge, "description"),
                criteria.isObject() ? text(criteria, "narrative") : clean(criteria.asString("")), id(issuer), text(issuer, "name"),
                instant(text(it, "issuedOn")), instant(text(it, "expires")), alignments(badge), List.of(), true, null, true);
    }

    private static List<Alignment> alignments(JsonNode achievement) {
        return each(achievement.path("alignment")).map(it -> new Alignment(
                text(it, "targetFramework"), text(it, "targetCode"), text(it, "targetName"), text(it, "targetUrl"))).limit(20).toList();
    }

    private static List<HashedName> identities(JsonNode subject) {
        return each(subject.path("identifier")).filter(it -> it.path("hashed").asBoolean(false) && text(it, "identityType").equals("name"))
                .map(it -> new HashedName(text(it, "identityHash"), text(it, "salt"))).limit(20).toList();
    }

    private static @Nullable String picture(JsonNode it) {
        String own = text(it, "id") + "#picture";
        return each(it.path("relatedResource")).filter(each -> own.equals(text(each, "id"))).map(each -> text(each, "digestSRI"))
                .findFirst().orElse(null);
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? node.valueStream() : node.isMissingNode() ? Stream.empty() : Stream.of(node);
    }

    private static boolean says(JsonNode node, String word) {
        return each(node).anyMatch(it -> it.asString("").contains(word));
    }

    private static String id(JsonNode issuer) {
        return issuer.isObject() ? text(issuer, "id") : clean(issuer.asString(""));
    }

    private static String named(String name) {
        if (name.isEmpty()) {
            throw BadgeRefused.malformed();
        }
        return name;
    }

    private static String text(JsonNode node, String name) {
        var text = node.path(name);
        return text.isString() ? clean(Objects.requireNonNull(text.asString())) : "";
    }

    private static String clean(String words) {
        String line = PlainText.line(words);
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST)));
    }

    private static @Nullable Instant instant(String words) {
        try {
            return words.isEmpty() ? null : OffsetDateTime.parse(words).toInstant();
        } catch (DateTimeException _) {
            throw BadgeRefused.malformed();
        }
    }
}
