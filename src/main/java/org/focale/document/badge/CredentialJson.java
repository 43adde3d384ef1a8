package org.focale.document.badge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes a badge as the Open Badges 3.0 credential that is signed (§8.2, VC-JWT): the payload is the credential, with the claims that a
/// token has beside it. The same claim gives the same bytes.
final class CredentialJson {

    static final String CONTEXT = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    private static final String SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CredentialJson() {}

    static byte[] of(Claim claim) {
        var root = JSON.createObjectNode();
        root.putArray("@context").add(CREDENTIALS).add(CONTEXT);
        root.put("id", urn(claim.id()));
        root.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
        root.put("name", claim.skill().label());
        root.putObject("issuer").put("id", urn(claim.issuer())).put("name", claim.issuerName()).putArray("type").add("Profile");
        root.put("validFrom", claim.issued().toString());
        var end = end(claim.expires());
        if (end != null) {
            root.put("validUntil", end.toString());
        }
        subject(root.putObject("credentialSubject"), claim);
        root.putArray("credentialSchema").addObject().put("id", SCHEMA).put("type", "1EdTechJsonSchemaValidator2019");
        root.putArray("relatedResource").addObject().put("id", urn(claim.id()) + "#picture").put("mediaType", "image/png")
                .put("digestSRI", sri(claim.picture()));
        root.put("iss", urn(claim.issuer())).put("jti", urn(claim.id())).put("sub", urn(claim.subject()))
                .put("nbf", claim.issued().getEpochSecond());
        if (end != null) {
            root.put("exp", end.getEpochSecond());
        }
        return JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    private static void subject(ObjectNode subject, Claim claim) {
        subject.put("id", urn(claim.subject())).putArray("type").add("AchievementSubject");
        subject.putArray("identifier").addObject().put("type", "IdentityObject").put("hashed", true)
                .put("identityHash", claim.identity().hash()).put("identityType", "name").put("salt", claim.identity().salt());
        var achievement = subject.putObject("achievement");
        achievement.put("id", urn(achievement(claim))).putArray("type").add("Achievement");
        achievement.put("achievementType", "Competency").put("name", claim.skill().label()).put("description", claim.description())
                .put("inLanguage", claim.language());
        achievement.putObject("criteria").put("narrative", claim.criteria());
        var alignment = Alignment.of(claim.skill());
        if (alignment != null) {
            align(achievement.putArray("alignment").addObject(), alignment);
        }
    }

    private static void align(ObjectNode out, Alignment alignment) {
        out.putArray("type").add("Alignment");
        if (!alignment.code().isEmpty()) {
            out.put("targetCode", alignment.code());
        }
        out.put("targetFramework", alignment.framework()).put("targetName", alignment.name()).put("targetUrl", alignment.url());
    }

    /// The same skill of the same organisation is the same achievement, whoever earned it.
    private static UUID achievement(Claim claim) {
        return UUID.nameUUIDFromBytes((claim.issuer() + "/" + claim.skill().key()).getBytes(StandardCharsets.UTF_8));
    }

    static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    private static @Nullable Instant end(@Nullable LocalDate last) {
        return last == null ? null : last.atTime(LAST_SECOND).toInstant(ZoneOffset.UTC);
    }

    /// As pages say which file they mean (W3C Subresource Integrity).
    static String sri(String sha256) {
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }
}
