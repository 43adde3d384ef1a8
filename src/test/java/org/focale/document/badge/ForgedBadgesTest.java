package org.focale.document.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.focale.domain.Coded;
import org.focale.domain.badge.BadgeCheck;
import org.focale.domain.badge.BadgeEdition;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.SiteId;
import org.focale.seal.AgeIdentity;
import org.focale.seal.Jws;
import org.focale.seal.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Badges that somebody would like to pass for good, badges of other editions, and files that are no badges.
@Execution(ExecutionMode.CONCURRENT)
class ForgedBadgesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID ORGANISATION = new UUID(7, 1);
    private static final SigningKey KEY = SigningKey.generate();
    private static final SigningKey STRANGER = SigningKey.generate();

    private final Judge judge = new Judge(List.of(new Issuer(card(ORGANISATION, "Les Jardins de l’Ill", KEY), true),
            new Issuer(card(new UUID(7, 2), "Horizon Meinau", STRANGER), true)), NOW, null);

    private static ContactCard card(UUID organisation, String name, SigningKey key) {
        return new ContactCard(new SiteId(new UUID(8, organisation.getLeastSignificantBits())), "Accueil", new OrganisationId(organisation), name,
                Role.REFERENT, AgeIdentity.generate().recipient().text(), SigningKey.generate().verifyKey().toString(),
                List.of(key.verifyKey().toString()));
    }

    private static Claim claim(UUID issuer) {
        var skill = new Coded("france-travail-savoir-etre", "ecoute", "300412", "rome-4.0", "Être à l’écoute");
        return new Claim(new UUID(1, 1), new UUID(1, 2), issuer, "Les Jardins de l’Ill", skill, "Reconnaît une écoute.", "Observé 3 fois.",
                NOW.minusSeconds(60), LocalDate.of(2027, 11, 23), HashedName.of("Mirela Popescu", "sel"), "0".repeat(64), "fr");
    }

    private static String good() {
        return BakedBadge.sign(claim(ORGANISATION), KEY);
    }

    private Verdict judged(String text) {
        return judge.of(OpenedBadge.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String jws, int number) {
        return new String(Base64.getUrlDecoder().decode(jws.split("\\.", -1)[number]), StandardCharsets.UTF_8);
    }

    @Test
    void theGoodOneIsGood() {
        assertTrue(judged(good()).holds());
    }

    @Test
    void aKeyOfOnesOwnInTheHeaderProvesNothing() {
        var mine = SigningKey.generate();
        var verdict = judged(BakedBadge.sign(claim(ORGANISATION), mine));

        assertFalse(verdict.holds());
        assertEquals(BadgeCheck.UNKNOWN_ISSUER, verdict.check());
    }

    @Test
    void theHeaderOfAnotherKeyBreaksTheSeal() {
        String other = BakedBadge.sign(claim(ORGANISATION), STRANGER);
        String swapped = other.split("\\.", -1)[0] + "." + good().split("\\.", -1)[1] + "." + good().split("\\.", -1)[2];

        assertTrue(judged(swapped).isBroken());
    }

    @Test
    void anIssuerCannotSignForAnother() {
        var verdict = judged(BakedBadge.sign(claim(ORGANISATION), STRANGER));

        assertTrue(verdict.isBroken());
        assertEquals("badge.told.other-issuer", verdict.told().getFirst().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE"})
    void noSignatureIsNoSignature(String algorithm) {
        String payload = good().split("\\.", -1)[1];

        assertTrue(judged(encoded("{\"alg\":\"" + algorithm + "\"}") + "." + payload + ".").isBroken());
        assertTrue(judged(encoded(part(good(), 0).replace("EdDSA", algorithm)) + "." + payload + "." + good().split("\\.", -1)[2]).isBroken());
    }

    @Test
    void aSecretThatEverybodyKnowsIsNoSecret() throws GeneralSecurityException {
        String header = encoded(part(good(), 0).replace("EdDSA", "HS256"));
        String signed = header + "." + good().split("\\.", -1)[1];
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY.verifyKey().bytes(), "HmacSHA256"));
        String seal = Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));

        assertTrue(judged(signed + "." + seal).isBroken());
    }

    @Test
    void aKeyElsewhereIsNotLookedUp() {
        String header = encoded("{\"alg\":\"RS256\",\"kid\":\"https://exemple.fr/cles#1\",\"typ\":\"JWT\"}");
        var verdict = judged(header + "." + good().split("\\.", -1)[1] + "." + good().split("\\.", -1)[2]);

        assertFalse(verdict.holds());
        assertEquals(BadgeCheck.ONLINE_ONLY, verdict.check());
        assertTrue(verdict.told().stream().anyMatch(it -> it.key().equals("badge.told.online.key")));
    }

    @Test
    void aHeaderThatAsksForMoreIsNotFollowed() {
        String more = part(good(), 0).replace("\"typ\"", "\"crit\":[\"b64\"],\"b64\":false,\"typ\"");

        assertFalse(judged(encoded(more) + "." + good().split("\\.", -1)[1] + "." + good().split("\\.", -1)[2]).holds());
        assertThrows(BadgeRefused.class, () -> judged(encoded(part(good(), 0).replace("\"typ\"", "\"alg\":\"EdDSA\",\"typ\"")) + "."
                + good().split("\\.", -1)[1] + "." + good().split("\\.", -1)[2]), "the same name twice");
    }

    @Test
    void whatContradictsItselfIsNotGood() {
        var changes = Map.of("\"iss\":\"urn:uuid:", "\"iss\":\"urn:uuid:f", "\"jti\":\"urn", "\"jti\":\"arn",
                "\"sub\":\"urn", "\"sub\":\"arn", "\"nbf\":", "\"nbf\":1", "\"exp\":", "\"exp\":1");
        for (var change : changes.entrySet()) {
            String changed = part(good(), 1).replace(change.getKey(), change.getValue());
            var verdict = judged(Jws.sign(KEY, "JWT", changed.getBytes(StandardCharsets.UTF_8)));

            assertEquals("badge.told.contradicts", verdict.told().getFirst().key(), change.getKey());
        }
    }

    @Test
    void anotherKindOfSignedTextIsNoBadge() {
        var verdict = judged(Jws.sign(KEY, SealedPdf.KIND, CredentialJson.of(claim(ORGANISATION))));

        assertTrue(verdict.isBroken());
    }

    @Test
    void aBadgeOfTheEditionBeforeIsShownAndNotProved() {
        String assertion = """
                {"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://exemple.org/a/1",
                 "recipient":{"type":"email","hashed":true,"salt":"s","identity":"sha256$00"},
                 "issuedOn":"2024-03-01T10:00:00+01:00","verification":{"type":"hosted"},
                 "badge":{"type":"BadgeClass","name":"Premiers secours","description":"PSC1","criteria":{"narrative":"Formation"},
                          "issuer":{"type":"Profile","id":"https://exemple.org","name":"Croix de secours"}}}""";
        var opened = OpenedBadge.of(Bakery.baked(OpenedBadge.TWO, assertion));
        var verdict = judge.of(opened);

        assertEquals(BadgeEdition.TWO, opened.says().edition());
        assertEquals("Premiers secours", opened.says().name());
        assertEquals("Croix de secours", opened.says().issuerName());
        assertEquals(Instant.parse("2024-03-01T09:00:00Z"), opened.says().issued());
        assertNull(opened.signature());
        assertEquals(BadgeCheck.ONLINE_ONLY, verdict.check());
        assertFalse(verdict.isBroken());
        assertEquals(List.of("badge.told.online", "badge.told.online.two", "badge.told.revocable"),
                verdict.told().stream().map(Verdict.Told::key).toList());
    }

    @Test
    void aSealOfAnotherFormIsSaidToBeSo() {
        String json = part(good(), 1).replaceFirst("\\{", "{\"proof\":{\"type\":\"DataIntegrityProof\",\"cryptosuite\":\"eddsa-rdfc-2022\"},");
        var verdict = judged(json);

        assertTrue(verdict.told().stream().anyMatch(it -> it.key().equals("badge.told.online.proof")));
        assertFalse(verdict.holds());
        assertTrue(judged(part(good(), 1)).told().stream().anyMatch(it -> it.key().equals("badge.told.online.unsigned")));
    }

    @Test
    void whatIsNoBadgeIsRefusedInWords() {
        assertEquals("badge.refused.none", refusal("bonjour".getBytes(StandardCharsets.UTF_8)));
        assertEquals("badge.refused.none", refusal(new byte[] {0, 1, 2, (byte) 0xff}));
        assertEquals("badge.refused.none", refusal(new byte[0]));
        assertEquals("badge.refused.none", refusal("{\"@context\":[],\"type\":\"Autre\"}".getBytes(StandardCharsets.UTF_8)));
        assertEquals("badge.refused.malformed", refusal("{\"a\":".getBytes(StandardCharsets.UTF_8)));
        assertEquals("badge.refused.malformed", refusal("{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8)));
        assertEquals("badge.refused.malformed", refusal(("{" + "\"a\":[".repeat(5_000)).getBytes(StandardCharsets.UTF_8)));
        assertEquals("badge.refused.none", refusal(Bakery.plain().bytes()));
        assertEquals("badge.refused.address", refusal(Bakery.baked(OpenedBadge.TWO, "https://exemple.org/a/1")));
        assertEquals("badge.refused.two", refusal(Bakery.twice(good())));
        assertEquals("badge.refused.two", refusal(PngChunks.of(Bakery.baked(OpenedBadge.TWO, "{}")).with(OpenedBadge.THREE, good()).bytes()));
        assertEquals("badge.refused.packed", refusal(Bakery.bomb()));
    }

    @Test
    void aPictureThatIsCutAnywhereIsRefused() {
        byte[] png = Bakery.baked(OpenedBadge.THREE, good());
        for (int length = 8; length < png.length; length += length < 3_000 ? 11 : 1_003) {
            byte[] cut = Arrays.copyOf(png, length);
            assertEquals("badge.refused.picture", refusal(cut), "length " + length);
        }
        assertEquals("badge.refused.picture", refusal(Arrays.copyOf(png, png.length + 1)), "one byte more");
    }

    @Test
    void piecesThatLieAboutTheirLengthAreRefused() {
        byte[] png = Bakery.baked(OpenedBadge.THREE, good());
        for (String length : List.of("7fffffff", "ffffffff", "80000000", "00ffffff")) {
            byte[] lying = png.clone();
            System.arraycopy(HexFormat.of().parseHex(length), 0, lying, 33, 4); // the piece behind the head
            assertEquals("badge.refused.picture", refusal(lying), length);
        }
    }

    @Test
    void noiseNeverDoesMoreThanBeRefused() {
        var random = new Random(5);
        byte[] png = Bakery.baked(OpenedBadge.THREE, good());
        for (int i = 0; i < 300; i++) {
            byte[] noisy = png.clone();
            for (int n = 0; n < 1 + i % 9; n++) {
                noisy[random.nextInt(3_000)] = (byte) random.nextInt();
            }
            if (!Arrays.equals(noisy, png)) {
                assertThrows(BadgeRefused.class, () -> OpenedBadge.of(noisy));
            }
        }
    }

    private static String refusal(byte[] file) {
        return assertThrows(BadgeRefused.class, () -> OpenedBadge.of(file)).key();
    }
}
