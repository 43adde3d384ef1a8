package org.focale.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwsTest {

    private static final byte[] PAYLOAD = "{\"nom\":\"é\"}".getBytes(StandardCharsets.UTF_8);
    private static final SigningKey KEY = SigningKey.generate();

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsSignedIsReadBack() {
        var read = Jws.of(Jws.sign(KEY, "JWT", PAYLOAD));

        assertEquals(Jws.Seal.HOLDS, read.seal());
        assertEquals("JWT", read.type());
        assertEquals(KEY.verifyKey(), read.key());
        assertArrayEquals(PAYLOAD, read.payload());
    }

    /// The key and the signature of RFC 8037, appendix A: another hand made them.
    @Test
    void theExampleOfTheStandardIsSignedAsThere() {
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        byte[] open = HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        var stored = new byte[64];
        System.arraycopy(seed, 0, stored, 0, 32);
        System.arraycopy(open, 0, stored, 32, 32);
        var key = SigningKey.fromStored(stored);
        byte[] signed = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc".getBytes(StandardCharsets.US_ASCII);

        assertEquals("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
                Base64.getUrlEncoder().withoutPadding().encodeToString(key.sign(signed)));
        assertTrue(Jws.sign(key, "JWT", PAYLOAD).startsWith(encoded("{\"alg\":\"EdDSA\",\"typ\":\"JWT\",\"jwk\":{\"kty\":\"OKP\","
                + "\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}}")));
    }

    @Test
    void itsLengthIsKnownBefore() {
        for (int length : new int[] {0, 1, 2, 3, 1_000}) {
            assertEquals(Jws.sign(KEY, "JWT", new byte[length]).length(), Jws.length("JWT", length));
        }
    }

    @Test
    void aKeyThatIsNotThereIsNotGuessed() {
        String signed = Jws.sign(KEY, "JWT", PAYLOAD);
        var read = Jws.of(encoded("{\"alg\":\"EdDSA\",\"kid\":\"did:key:z6Mk\"}") + signed.substring(signed.indexOf('.')));

        assertEquals(Jws.Seal.UNTOLD, read.seal());
        assertNull(read.key());
    }

    @Test
    void aSecretKeyInTheHeaderMakesItWorthless() {
        String signed = Jws.sign(KEY, "JWT", PAYLOAD);
        String header = new String(Base64.getUrlDecoder().decode(signed.substring(0, signed.indexOf('.'))), StandardCharsets.UTF_8);

        assertEquals(Jws.Seal.BROKEN, Jws.of(encoded(header.replace("\"x\"", "\"d\":\"AA\",\"x\"")) + signed.substring(signed.indexOf('.'))).seal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b", "a.b.c.d", "..", "e30.e30", "e30=.e30.AA", "W10.e30.AA", "e30 .e30.AA", "é.e30.AA", "e31.e30.AA"})
    void whatHasAnotherFormIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Jws.of(text));
    }
}
