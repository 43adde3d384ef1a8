package org.focale.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// With the examples of the standards: other hands made them.
class JwkTest {

    /// RFC 7515, appendix A.2 (RS256) and A.3 (ES256).
    private static final String N = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZ"
            + "S-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQ"
            + "Y4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
    private static final String RSA = "{\"kty\":\"RSA\",\"n\":\"" + N + "\",\"e\":\"AQAB\"}";
    private static final String P256 = "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
            + "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}";
    private static final String PAYLOAD =
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    private static final String RSA_SEAL = "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdb"
            + "F9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-e"
            + "OkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
    private static final String P256_SEAL = "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

    private static Jwk key(String json) {
        return Objects.requireNonNull(Jwk.of(JsonMapper.builder().build().readTree(json)), json);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String did(String json) {
        return "did:jwk:" + Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theExamplesOfTheStandardHold() {
        assertTrue(key(RSA).proves(ascii("eyJhbGciOiJSUzI1NiJ9." + PAYLOAD), decoded(RSA_SEAL)));
        assertTrue(key(P256).proves(ascii("eyJhbGciOiJFUzI1NiJ9." + PAYLOAD), decoded(P256_SEAL)));
    }

    @Test
    void oneBitMakesThemFail() {
        for (int at : List.of(0, 31, 32, 63)) {
            byte[] seal = decoded(P256_SEAL);
            seal[at] ^= 1;
            assertFalse(key(P256).proves(ascii("eyJhbGciOiJFUzI1NiJ9." + PAYLOAD), seal), "byte " + at);
        }
        byte[] seal = decoded(RSA_SEAL);
        seal[100] ^= 1;
        assertFalse(key(RSA).proves(ascii("eyJhbGciOiJSUzI1NiJ9." + PAYLOAD), seal));
        assertFalse(key(RSA).proves(ascii("eyJhbGciOiJSUzI1NiJ9." + PAYLOAD.replace('A', 'B')), decoded(RSA_SEAL)));
    }

    @Test
    void aSignatureOfZerosIsNone() {
        assertFalse(key(P256).proves(ascii("a.b"), new byte[64]));
        assertFalse(key(P256).proves(ascii("a.b"), new byte[0]));
        assertFalse(key(RSA).proves(ascii("a.b"), new byte[256]));
        assertFalse(key(RSA).proves(ascii("a.b"), new byte[3]));
    }

    /// The key and the thumbprint of RFC 7638 §3.1, in hexadecimal.
    @Test
    void theThumbprintIsThatOfTheStandard() {
        String n = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMst"
                + "n64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOp"
                + "bISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
        String thumbprint = HexFormat.of().formatHex(decoded("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));

        assertEquals(thumbprint, key("{\"kty\":\"RSA\",\"n\":\"" + n + "\",\"e\":\"AQAB\",\"alg\":\"RS256\",\"kid\":\"2011-04-29\"}").thumbprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}", "{\"kty\":\"oct\",\"k\":\"AAAA\"}",
        "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"AA\",\"y\":\"AA\"}", "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
                    + "\"y\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\"}",
        "{\"kty\":\"RSA\",\"n\":\"ofgW\",\"e\":\"AQAB\"}", "{\"kty\":\"RSA\",\"n\":\"\",\"e\":\"\"}",
        "{\"kty\":\"RSA\",\"n\":\"é\",\"e\":\"AQAB\"}"})
    void whatIsNoGoodKeyIsNotUsed(String json) {
        assertNull(Jwk.of(JsonMapper.builder().build().readTree(json)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQ", "Ag", "AA", "AAEAAQ", "AQAAAAAB"})
    void anExponentThatProvesNothingIsNotUsed(String exponent) {
        assertNull(Jwk.of(JsonMapper.builder().build().readTree(RSA.replace("AQAB", exponent))));
    }

    @Test
    void anIdentifierThatIsAKeyIsRead() {
        var key = Jwk.ofDid(did(P256));

        assertNotNull(key);
        assertEquals(key(P256).thumbprint(), key.thumbprint());
        String longer = P256.replace("{\"kty\"", "{\"use\":\"sig\",\"kty\"");
        assertEquals(key.thumbprint(), Objects.requireNonNull(Jwk.ofDid(did(longer) + "#0")).thumbprint());
        var others = List.of("", "did:web:exemple.fr", "did:jwk:", "did:jwk:%%", "did:jwk:e30", did(P256) + "#1", did(P256 + "x"), did("[]"));
        for (String other : others) {
            assertNull(Jwk.ofDid(other), other);
        }
    }
}
