package org.focale.seal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A signed text in the compact form of RFC 7515, as others read it too: header, payload, signature. We sign in one way, Ed25519 (RFC 8037)
/// with the public key in the header. Those of others are read with RSA (RS256) and P-256 (ES256) as well, when the key is in the text: then
/// the kind of the key says how it is checked, never the header.
///
/// @param type       what kind of thing is signed (`typ`), empty when it is not said
/// @param payload    the bytes that are signed, of any content
/// @param key        the Ed25519 key that the header carries, null when it carries another, or none that we can use
/// @param thumbprint what tells the key that it carries from any other (RFC 7638), empty when there is none that we can use
/// @param seal       what can be told of the signature
@SuppressWarnings("ArrayRecordComponent")
public record Jws(String type, byte[] payload, @Nullable VerifyKey key, String thumbprint, Seal seal) {

    /// What can be told of a signature by the text alone.
    public enum Seal {
        /// Not told: the key is elsewhere, or of a kind that is not used here.
        UNTOLD,
        /// Made by the holder of the key that it carries for these very bytes.
        HOLDS,
        /// Of other bytes, of another key, or of nobody: no signature at all, or one that anybody could make.
        BROKEN
    }

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final String ALGORITHM = "EdDSA";
    private static final int SIGNATURE = 64;
    /// Open Badges 3.0 §8.2 allows no other.
    private static final Set<String> HEADERS = Set.of("alg", "typ", "jwk", "kid");

    /// @param type what kind of thing is signed, such as `JWT`; plain letters
    /// @return three parts in base64url, a dot between
    public static String sign(SigningKey key, String type, byte[] payload) {
        String signed = encode(header(type, encode(key.verifyKey().bytes()))) + "." + encode(payload);
        return signed + "." + encode(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    /// How many letters [#sign] returns.
    ///
    /// @param payload how many bytes are signed
    public static int length(String type, int payload) {
        byte[] header = header(type, encode(new byte[VerifyKey.LENGTH]));
        return encode(header).length() + 1 + encode(new byte[payload]).length() + 1 + encode(new byte[SIGNATURE]).length();
    }

    private static byte[] header(String type, String key) {
        return ("{\"alg\":\"" + ALGORITHM + "\",\"typ\":\"" + type + "\",\"jwk\":{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + key + "\"}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// @throws IllegalArgumentException when this is no such text
    public static Jws of(String compact) {
        var parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not three parts");
        }
        var header = header(decode(parts[0]));
        byte[] payload = decode(parts[1]);
        String type = header.path("typ").asString("");
        String algorithm = header.path("alg").asString("");
        // Known letters around the key of anybody, or a secret that is the public key: the oldest tricks of this format.
        if (algorithm.isEmpty() || algorithm.equalsIgnoreCase("none") || algorithm.startsWith("HS") || parts[2].isEmpty()
                || header.path("jwk").has("d")) {
            return new Jws(type, payload, null, "", Seal.BROKEN);
        }
        Jwk inside = Jwk.of(header.path("jwk"));
        Jwk named = Jwk.ofDid(header.path("kid").asString(""));
        if (inside != null && named != null && !inside.thumbprint().equals(named.thumbprint())) {
            return new Jws(type, payload, null, "", Seal.BROKEN); // it names one key and carries another
        }
        Jwk key = header.has("jwk") ? inside : named;
        if (key == null || !key.signsAs(algorithm) || !header.propertyStream().allMatch(it -> HEADERS.contains(it.getKey()))) {
            return new Jws(type, payload, null, "", Seal.UNTOLD);
        }
        byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return new Jws(type, payload, key.ed25519(), key.thumbprint(), key.proves(signed, decode(parts[2])) ? Seal.HOLDS : Seal.BROKEN);
    }

    private static JsonNode header(byte[] json) {
        try {
            var header = JSON.readTree(json);
            if (header.isObject()) {
                return header;
            }
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("No header", malformed);
        }
        throw new IllegalArgumentException("No header");
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// In its one form: Java reads letters whose last bits say nothing, and then one signature would be written in several ways.
    static byte[] decode(String part) {
        byte[] bytes = Base64.getUrlDecoder().decode(part);
        if (!encode(bytes).equals(part)) {
            throw new IllegalArgumentException("Not in its one form");
        }
        return bytes;
    }
}
