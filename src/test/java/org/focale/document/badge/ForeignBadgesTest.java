package org.focale.document.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.focale.domain.Coded;
import org.focale.domain.badge.BadgeCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Badges that others sign with RSA or P-256, good ones and forged ones.
class ForeignBadgesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Judge judge = new Judge(List.of(), NOW, null);

    /// How others sign.
    enum Way {
        RS256("RSA", 2_048, "SHA256withRSA"),
        ES256("EC", 256, "SHA256withECDSAinP1363Format");

        private final String signature;
        private final KeyPair key;
        private final KeyPair stranger;

        Way(String algorithm, int size, String signature) {
            this.signature = signature;
            this.key = pair(algorithm, size);
            this.stranger = pair(algorithm, size);
        }

        private static KeyPair pair(String algorithm, int size) {
            try {
                var making = KeyPairGenerator.getInstance(algorithm);
                making.initialize(size);
                return making.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        String sign(String header, String payload, KeyPair with) throws GeneralSecurityException {
            String signed = encoded(header) + "." + encoded(payload);
            var signing = Signature.getInstance(signature);
            signing.initSign(with.getPrivate());
            signing.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign());
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String number(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        var fixed = new byte[length];
        int from = Math.max(0, bytes.length - length);
        System.arraycopy(bytes, from, fixed, length - (bytes.length - from), bytes.length - from);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }

    private static String jwk(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> "{\"kty\":\"RSA\",\"n\":\"" + number(rsa.getModulus(), 256) + "\",\"e\":\"AQAB\"}";
            case ECPublicKey ec -> "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + number(ec.getW().getAffineX(), 32) + "\",\"y\":\""
                    + number(ec.getW().getAffineY(), 32) + "\"}";
            default -> throw new AssertionError(key);
        };
    }

    private static String did(PublicKey key) {
        return "did:jwk:" + encoded(jwk(key));
    }

    private static String header(Way way, String rest) {
        return "{\"alg\":\"" + way + "\",\"typ\":\"JWT\"," + rest + "}";
    }

    private static String withKey(Way way, KeyPair pair) {
        return header(way, "\"jwk\":" + jwk(pair.getPublic()));
    }

    /// What another program issues.
    private static String badge(String issuer) {
        var claim = new Claim(new UUID(1, 1), new UUID(1, 2), new UUID(7, 1), "Centre de formation", new Coded("", "", "", "Souder"), "Soude.",
                "Examen réussi.", NOW.minusSeconds(60), null, HashedName.of("Mirela Popescu", "sel"), "0".repeat(64), "fr");
        return new String(CredentialJson.of(claim), StandardCharsets.UTF_8).replace("urn:uuid:" + new UUID(7, 1), issuer);
    }

    private Verdict judged(String text) {
        return judge.of(OpenedBadge.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> keys(Verdict verdict) {
        return verdict.told().stream().map(Verdict.Told::key).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aGoodOneIsWholeButOfNobodyKnown(Way way) throws GeneralSecurityException {
        var verdict = judged(way.sign(withKey(way, way.key), badge("https://exemple.fr"), way.key));

        assertEquals(BadgeCheck.UNKNOWN_ISSUER, verdict.check());
        assertEquals(List.of("badge.told.unknown", "badge.told.key-inside"), keys(verdict));
        assertFalse(verdict.holds(), "nobody here can vouch for the key");
    }

    @ParameterizedTest
    @EnumSource
    void anIssuerThatIsItsKeyIsTold(Way way) throws GeneralSecurityException {
        String issuer = did(way.key.getPublic());
        for (String rest : List.of("\"kid\":\"" + issuer + "#0\"", "\"jwk\":" + jwk(way.key.getPublic()))) {
            var verdict = judged(way.sign(header(way, rest), badge(issuer), way.key));

            assertEquals(List.of("badge.told.unknown", "badge.told.key-itself"), keys(verdict), rest);
            assertFalse(verdict.isBroken());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeyOfOnesOwnDoesNotSpeakForAnIssuerThatIsItsKey(Way way) throws GeneralSecurityException {
        String issuer = did(way.key.getPublic());
        var verdict = judged(way.sign(withKey(way, way.stranger), badge(issuer), way.stranger));

        assertEquals("badge.told.other-key", verdict.told().getFirst().key());
        assertTrue(verdict.isBroken());
        assertTrue(judged(way.sign(header(way, "\"kid\":\"" + issuer + "#0\",\"jwk\":" + jwk(way.stranger.getPublic())), badge(issuer),
                way.stranger)).isBroken(), "it names one key and carries another");
    }

    @ParameterizedTest
    @EnumSource
    void oneChangedLetterBreaksIt(Way way) throws GeneralSecurityException {
        String good = way.sign(withKey(way, way.key), badge("https://exemple.fr"), way.key);
        String[] parts = good.split("\\.", -1);
        String changed = encoded(badge("https://exemple.fr").replace("Souder", "Sonder"));

        assertTrue(judged(parts[0] + "." + changed + "." + parts[2]).isBroken());
        assertTrue(judged(encoded(withKey(way, way.stranger)) + "." + parts[1] + "." + parts[2]).isBroken(), "the header of another key");
        byte[] seal = Base64.getUrlDecoder().decode(parts[2]);
        for (int at = 0; at < seal.length; at += 7) {
            byte[] bent = seal.clone();
            bent[at] ^= 1;
            String text = parts[0] + "." + parts[1] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(bent);
            assertTrue(judged(text).isBroken(), "byte " + at);
        }
        for (byte[] none : List.of(new byte[seal.length], new byte[1], Arrays.copyOf(seal, seal.length - 1))) {
            assertTrue(judged(parts[0] + "." + parts[1] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(none)).isBroken());
        }
    }

    /// The key of anybody, used as a secret that everybody knows.
    @ParameterizedTest
    @EnumSource
    void aPublicKeyIsNoSecret(Way way) throws GeneralSecurityException {
        String signed = encoded(withKey(way, way.key).replace(way.name(), "HS256")) + "." + encoded(badge("https://exemple.fr"));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(way.key.getPublic().getEncoded(), "HmacSHA256"));
        String seal = Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));

        assertTrue(judged(signed + "." + seal).isBroken());
    }

    /// The header names one way and carries a key of the other: nothing is tried.
    @ParameterizedTest
    @EnumSource
    void aKeyOfAnotherKindIsNotTried(Way way) throws GeneralSecurityException {
        var other = way == Way.RS256 ? Way.ES256 : Way.RS256;
        var verdict = judged(way.sign(withKey(way, other.key), badge("https://exemple.fr"), way.key));

        assertEquals(BadgeCheck.ONLINE_ONLY, verdict.check());
        assertFalse(verdict.holds());
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatIsElsewhereIsNotLookedUp(Way way) throws GeneralSecurityException {
        for (String kid : List.of("https://exemple.fr/cles#1", "did:web:exemple.fr#1", "did:jwk:e30#0")) {
            var verdict = judged(way.sign(header(way, "\"kid\":\"" + kid + "\""), badge("https://exemple.fr"), way.key));

            assertEquals(List.of("badge.told.online", "badge.told.online.key"), keys(verdict), kid);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatContradictsItselfIsNotGood(Way way) throws GeneralSecurityException {
        var verdict = judged(way.sign(withKey(way, way.key), badge("https://exemple.fr").replace("\"iss\":\"https", "\"iss\":\"http"), way.key));

        assertEquals("badge.told.contradicts", verdict.told().getFirst().key());
    }
}
