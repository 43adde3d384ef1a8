package org.focale.document.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.focale.domain.Coded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the specification of Open Badges 3.0 requires of each part (appendix B and §8.2), by hand: its licence does not let the published
/// schema be kept here.
class CredentialJsonTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static JsonNode written(Coded skill, boolean ends) {
        var claim = new Claim(new UUID(1, 1), new UUID(1, 2), new UUID(7, 1), "Les Jardins de l’Ill", skill, "Reconnaît une écoute.",
                "Observé 3 fois.", NOW, ends ? LocalDate.of(2027, 11, 23) : null, HashedName.of("Mirela Popescu", "sel"), "0".repeat(64), "fr");
        return JsonMapper.builder().build().readTree(CredentialJson.of(claim));
    }

    private static final Coded LISTENING = new Coded("france-travail-savoir-etre", "ecoute", "300412", "rome-4.0", "Être à l’écoute");

    private static List<String> texts(JsonNode list) {
        assertTrue(list.isArray(), list::toString);
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static void uri(JsonNode node) {
        assertNotNull(URI.create(node.asString()).getScheme(), node::toString);
    }

    @Test
    void theCredentialHasWhatEveryCredentialNeeds() {
        var it = written(LISTENING, true);

        assertEquals(List.of("https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"),
                texts(it.path("@context")), "these two, in this order");
        assertEquals(List.of("VerifiableCredential", "OpenBadgeCredential"), texts(it.path("type")));
        uri(it.path("id"));
        uri(it.path("issuer").path("id"));
        assertEquals(List.of("Profile"), texts(it.path("issuer").path("type")));
        assertEquals(NOW, OffsetDateTime.parse(it.path("validFrom").asString()).toInstant());
        assertEquals("1EdTechJsonSchemaValidator2019", it.path("credentialSchema").path(0).path("type").asString());
        uri(it.path("credentialSchema").path(0).path("id"));
        assertFalse(it.has("vc"), "the payload is the credential itself");
    }

    @Test
    void theAchievementHasWhatEveryAchievementNeeds() {
        var subject = written(LISTENING, true).path("credentialSubject");
        var achievement = subject.path("achievement");

        uri(subject.path("id"));
        assertEquals(List.of("AchievementSubject"), texts(subject.path("type")));
        uri(achievement.path("id"));
        assertEquals(List.of("Achievement"), texts(achievement.path("type")));
        assertEquals("Être à l’écoute", achievement.path("name").asString());
        assertFalse(achievement.path("description").asString().isEmpty());
        assertFalse(achievement.path("criteria").path("narrative").asString().isEmpty());
    }

    @Test
    void thePersonIsAHashWithItsSalt() {
        var identity = written(LISTENING, true).path("credentialSubject").path("identifier").path(0);

        assertEquals("IdentityObject", identity.path("type").asString());
        assertTrue(identity.path("hashed").asBoolean());
        assertEquals("name", identity.path("identityType").asString());
        assertEquals("sha256$5a4e371ca8647ee43cbea4302693ce83ee4bd12599c052d4a46522b14339fc38",
                identity.path("identityHash").asString(), "as sha256sum says");
        assertEquals("sel", identity.path("salt").asString());
    }

    @Test
    void aPublishedListIsNamedWithTheCodeOfItsPublisher() {
        var alignment = written(LISTENING, true).path("credentialSubject").path("achievement").path("alignment").path(0);

        assertEquals(List.of("Alignment"), texts(alignment.path("type")));
        assertEquals("300412", alignment.path("targetCode").asString());
        assertEquals("Être à l’écoute", alignment.path("targetName").asString());
        uri(alignment.path("targetUrl"));
        assertFalse(alignment.path("targetFramework").asString().isEmpty());
    }

    @Test
    void aCodeOfOursIsNotPassedForThePublishers() {
        var clea = written(new Coded("clea", "1.2", "", "2019", "S’exprimer à l’oral"), false).path("credentialSubject").path("achievement");
        var own = written(Coded.free("Jardiner"), false).path("credentialSubject").path("achievement");

        assertEquals("S’exprimer à l’oral", clea.path("alignment").path(0).path("targetName").asString());
        assertFalse(clea.path("alignment").path(0).has("targetCode"));
        assertFalse(own.has("alignment"));
    }

    @Test
    void theTokenSaysTheSameAsTheCredential() {
        var it = written(LISTENING, true);

        assertEquals(it.path("issuer").path("id"), it.path("iss"));
        assertEquals(it.path("id"), it.path("jti"));
        assertEquals(it.path("credentialSubject").path("id"), it.path("sub"));
        assertEquals(NOW.getEpochSecond(), it.path("nbf").asLong());
        assertEquals(OffsetDateTime.parse(it.path("validUntil").asString()).toEpochSecond(), it.path("exp").asLong());
        assertFalse(written(LISTENING, false).has("exp"));
        assertFalse(written(LISTENING, false).has("validUntil"));
    }

    @Test
    void theSameSkillOfTheSameOrganisationIsOneAchievement() {
        assertEquals(written(LISTENING, true).path("credentialSubject").path("achievement").path("id"),
                written(LISTENING, false).path("credentialSubject").path("achievement").path("id"));
    }
}
