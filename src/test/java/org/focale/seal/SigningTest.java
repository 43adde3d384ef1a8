package org.focale.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningTest {

    private static final byte[] MANIFEST = "{\"format\":1}".getBytes(StandardCharsets.UTF_8);
    private static final SigningKey KEY = SigningKey.generate();

    /// RFC 8032, section 7.1, tests 1 to 3: seed, public key, message, signature.
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    })
    void signaturesAreThoseOfTheRfc(String seed, String verifyKey, String message, String signature) {
        var hex = HexFormat.of();
        var key = SigningKey.fromStored(hex.parseHex(seed + verifyKey));

        assertEquals(signature, hex.formatHex(key.sign(hex.parseHex(message))));
        assertTrue(VerifyKey.parse(verifyKey).proves(hex.parseHex(message), hex.parseHex(signature)));
    }

    @Test
    void whatIsSignedIsTheContextAZeroAndTheMessage() {
        byte[] signature = KEY.sign("focale/bundle/v1", MANIFEST);

        assertTrue(KEY.verifyKey().proves("focale/bundle/v1", MANIFEST, signature));
        assertTrue(KEY.verifyKey().proves("focale/bundle/v1\0{\"format\":1}".getBytes(StandardCharsets.UTF_8), signature));
    }

    @Test
    void anotherContextAnotherKeyOrAnotherFormIsNoProof() {
        byte[] signature = KEY.sign("focale/bundle/v1", MANIFEST);

        assertFalse(KEY.verifyKey().proves("focale/card/v1", MANIFEST, signature));
        assertFalse(SigningKey.generate().verifyKey().proves("focale/bundle/v1", MANIFEST, signature));
        assertFalse(KEY.verifyKey().proves("focale/bundle/v1", MANIFEST, Arrays.copyOf(signature, 63)));
        assertFalse(KEY.verifyKey().proves("focale/bundle/v1", MANIFEST, new byte[64]));
        assertFalse(KEY.verifyKey().proves("focale/bundle/v1", MANIFEST, new byte[0]));
    }

    @Test
    void noChangedBitIsAProof() {
        byte[] signature = KEY.sign("focale/bundle/v1", MANIFEST);
        for (int bit = 0; bit < signature.length * 8; bit++) {
            assertFalse(KEY.verifyKey().proves("focale/bundle/v1", MANIFEST, flipped(signature, bit)), "signature, bit " + bit);
        }
        for (int bit = 0; bit < MANIFEST.length * 8; bit++) {
            assertFalse(KEY.verifyKey().proves("focale/bundle/v1", flipped(MANIFEST, bit), signature), "message, bit " + bit);
        }
    }

    @Test
    void aStoredPairSignsAsBefore() {
        var again = SigningKey.fromStored(KEY.stored());

        assertEquals(KEY.verifyKey(), again.verifyKey());
        assertArrayEquals(KEY.sign("focale/card/v1", MANIFEST), again.sign("focale/card/v1", MANIFEST));
        assertEquals(KEY.verifyKey(), VerifyKey.parse(KEY.verifyKey().toString()));
        assertEquals(KEY.verifyKey(), new VerifyKey(KEY.verifyKey().bytes()));
    }

    @Test
    void halvesOfTwoPairsAreNotAPair() {
        byte[] mixed = KEY.stored();
        System.arraycopy(SigningKey.generate().verifyKey().bytes(), 0, mixed, 32, 32);

        assertThrows(UnreadableKey.class, () -> SigningKey.fromStored(mixed));
        assertThrows(UnreadableKey.class, () -> SigningKey.fromStored(Arrays.copyOf(mixed, 63)));
    }

    @Test
    void whatIsNoKeyIsRefused() {
        assertThrows(UnreadableKey.class, () -> new VerifyKey(new byte[31]));
        assertThrows(UnreadableKey.class, () -> VerifyKey.parse("zz"));
        // y = 2 is on no point of the curve
        assertThrows(UnreadableKey.class, () -> VerifyKey.parse("02" + "00".repeat(31)));
    }

    @Test
    void noSecretIsInItsText() {
        assertFalse(KEY.toString().contains(HexFormat.of().formatHex(KEY.stored()).substring(0, 64)));
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        var changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }
}
