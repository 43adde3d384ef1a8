package org.focale.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/// Signs what a site sends (Ed25519, RFC 8032). One pair of its own, never derived from the key that opens files.
public final class SigningKey {

    private static final int SEED_LENGTH = 32;

    private final byte[] seed;
    private final PrivateKey key;
    private final VerifyKey verifyKey;

    private SigningKey(byte[] seed, PrivateKey key, VerifyKey verifyKey) {
        this.seed = seed;
        this.key = key;
        this.verifyKey = verifyKey;
    }

    /// A new pair, from the system's random numbers.
    public static SigningKey generate() {
        try {
            var pair = KeyPairGenerator.getInstance(VerifyKey.ALGORITHM).generateKeyPair();
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            return new SigningKey(seed, pair.getPrivate(), VerifyKey.of(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no Ed25519", e);
        }
    }

    /// @param stored what [#stored()] gave
    /// @throws UnreadableKey when it is no pair: wrong length, or halves that do not belong together
    public static SigningKey fromStored(byte[] stored) {
        if (stored.length != SEED_LENGTH + VerifyKey.LENGTH) {
            throw UnreadableKey.ofCard();
        }
        byte[] seed = Arrays.copyOf(stored, SEED_LENGTH);
        var verifyKey = new VerifyKey(Arrays.copyOfRange(stored, SEED_LENGTH, stored.length));
        try {
            var key = KeyFactory.getInstance(VerifyKey.ALGORITHM).generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            var pair = new SigningKey(seed, key, verifyKey);
            if (!verifyKey.proves(stored, pair.sign(stored))) {
                throw UnreadableKey.ofCard();
            }
            return pair;
        } catch (GeneralSecurityException _) {
            throw UnreadableKey.ofCard();
        }
    }

    /// 64 bytes, the secret seed and the public key, to be stored sealed and nowhere else. The caller wipes them.
    public byte[] stored() {
        var stored = Arrays.copyOf(seed, SEED_LENGTH + VerifyKey.LENGTH);
        System.arraycopy(verifyKey.bytes(), 0, stored, SEED_LENGTH, VerifyKey.LENGTH);
        return stored;
    }

    /// What others check signatures with.
    public VerifyKey verifyKey() {
        return verifyKey;
    }

    /// Signs the context in UTF-8, a zero byte and the message; 64 bytes.
    ///
    /// @param context what kind of thing is signed, for example `focale/bundle/v1`
    public byte[] sign(String context, byte[] message) {
        return sign(VerifyKey.inContext(context, message));
    }

    byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance(VerifyKey.ALGORITHM);
            signer.initSign(key);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot sign", e);
        }
    }

    /// The public half only.
    @Override
    public String toString() {
        return "SigningKey of " + verifyKey;
    }
}
