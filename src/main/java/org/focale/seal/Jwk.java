package org.focale.seal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import org.focale.base.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A public key as others write it (RFC 7517), of one of the three kinds that Open Badges are signed with: Ed25519, RSA of 2048 bits or more,
/// a point of P-256. The kind of the key says how it is used, and nothing else does.
public final class Jwk {

    private static final String DID = "did:jwk:";
    private static final int LONGEST_DID = 4_096;
    /// Bits of an RSA key: fewer can be forged (RFC 7518 §3.3), more would only cost time.
    private static final int FEWEST = 2_048;
    private static final int MOST = 8_192;
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /// How a kind of key signs.
    private enum Kind {
        ED25519("EdDSA", "Ed25519"),
        RSA("RS256", "SHA256withRSA"),
        P256("ES256", "SHA256withECDSAinP1363Format");

        private final String name;
        /// As Java calls it.
        private final String signature;

        Kind(String name, String signature) {
            this.name = name;
            this.signature = signature;
        }
    }

    private final Kind kind;
    private final @Nullable VerifyKey ed25519;
    private final @Nullable PublicKey other;
    private final String thumbprint;

    private Jwk(Kind kind, @Nullable VerifyKey ed25519, @Nullable PublicKey other, String canonical) {
        this.kind = kind;
        this.ed25519 = ed25519;
        this.other = other;
        this.thumbprint = Sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
    }

    /// Null when it is of another kind, too weak, or no key at all.
    static @Nullable Jwk of(JsonNode jwk) {
        try {
            return switch (jwk.path("kty").asString("")) {
                case "OKP" -> ed25519(jwk);
                case "RSA" -> rsa(jwk);
                case "EC" -> p256(jwk);
                default -> null;
            };
        } catch (IllegalArgumentException | UnreadableKey | GeneralSecurityException _) {
            return null;
        }
    }

    /// The key that an identifier of the kind `did:jwk` is, with or without the number of the key behind it. Null when it is none that we can
    /// use. Nothing is looked up: the key is the identifier.
    public static @Nullable Jwk ofDid(String did) {
        if (!did.startsWith(DID) || did.length() > LONGEST_DID) {
            return null;
        }
        String encoded = did.substring(DID.length());
        try {
            return of(JSON.readTree(Jws.decode(encoded.endsWith("#0") ? encoded.substring(0, encoded.length() - 2) : encoded)));
        } catch (IllegalArgumentException | JacksonException _) {
            return null;
        }
    }

    private static @Nullable Jwk ed25519(JsonNode jwk) {
        if (!jwk.path("crv").asString("").equals("Ed25519")) {
            return null;
        }
        String x = jwk.path("x").asString("");
        return new Jwk(Kind.ED25519, new VerifyKey(Jws.decode(x)), null, "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}");
    }

    private static @Nullable Jwk rsa(JsonNode jwk) throws GeneralSecurityException {
        String n = jwk.path("n").asString("");
        String e = jwk.path("e").asString("");
        var modulus = number(n);
        var exponent = number(e);
        if (modulus.bitLength() < FEWEST || modulus.bitLength() > MOST) {
            return null;
        }
        return new Jwk(Kind.RSA, null, ForeignKeys.rsa(modulus, exponent), "{\"e\":\"" + e + "\",\"kty\":\"RSA\",\"n\":\"" + n + "\"}");
    }

    /// In its one form (RFC 7518 §2): nothing before the first digit.
    private static BigInteger number(String encoded) {
        byte[] bytes = Jws.decode(encoded);
        if (bytes.length == 0 || bytes[0] == 0) {
            throw new IllegalArgumentException("Not in its one form");
        }
        return new BigInteger(1, bytes);
    }

    private static @Nullable Jwk p256(JsonNode jwk) throws GeneralSecurityException {
        if (!jwk.path("crv").asString("").equals("P-256")) {
            return null;
        }
        String x = jwk.path("x").asString("");
        String y = jwk.path("y").asString("");
        return new Jwk(Kind.P256, null, ForeignKeys.p256(Jws.decode(x), Jws.decode(y)),
                "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + x + "\",\"y\":\"" + y + "\"}");
    }

    /// Null when it is of another kind.
    @Nullable VerifyKey ed25519() {
        return ed25519;
    }

    /// What tells this key from any other, however it is written: SHA-256 of its one form (RFC 7638), in hexadecimal.
    public String thumbprint() {
        return thumbprint;
    }

    /// Whether keys of this kind sign in the way of this name.
    boolean signsAs(String algorithm) {
        return algorithm.equals(kind.name) || algorithm.equals("Ed25519") && kind == Kind.ED25519;
    }

    /// Whether the holder of this key signed these bytes.
    boolean proves(byte[] signed, byte[] signature) {
        if (other == null) {
            return ed25519 != null && ed25519.proves(signed, signature);
        }
        try {
            var checking = Signature.getInstance(kind.signature);
            checking.initVerify(other);
            checking.update(signed);
            return checking.verify(signature);
        } catch (GeneralSecurityException _) {
            return false; // no signature of this form
        }
    }
}
