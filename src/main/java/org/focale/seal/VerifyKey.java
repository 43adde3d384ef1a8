package org.focale.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// Proves who signed: the public half of a [SigningKey] (Ed25519, RFC 8032), as 64 hexadecimal digits on a contact card.
public final class VerifyKey {

    static final String ALGORITHM = "Ed25519";
    static final int LENGTH = 32;
    /// What stands before the 32 bytes in the X.509 form that Java reads (RFC 8410).
    private static final byte[] X509_START = HexFormat.of().parseHex("302a300506032b6570032100");

    private final byte[] bytes;
    private final PublicKey key;

    /// @param bytes the 32 bytes of RFC 8032
    /// @throws UnreadableKey when they are no key
    public VerifyKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw UnreadableKey.ofCard();
        }
        var encoded = Arrays.copyOf(X509_START, X509_START.length + LENGTH);
        System.arraycopy(bytes, 0, encoded, X509_START.length, LENGTH);
        try {
            this.key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            Signature.getInstance(ALGORITHM).initVerify(key);
        } catch (GeneralSecurityException _) {
            throw UnreadableKey.ofCard();
        }
        this.bytes = bytes.clone();
    }

    /// @param hex 64 hexadecimal digits
    /// @throws UnreadableKey when they are no key
    public static VerifyKey parse(String hex) {
        try {
            return new VerifyKey(HexFormat.of().parseHex(hex.strip()));
        } catch (IllegalArgumentException _) {
            throw UnreadableKey.ofCard();
        }
    }

    static VerifyKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerifyKey(Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length));
    }

    /// Whether `signature` is the one that the holder of the signing key made for `message` in this `context`.
    public boolean proves(String context, byte[] message, byte[] signature) {
        return proves(inContext(context, message), signature);
    }

    boolean proves(byte[] message, byte[] signature) {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException _) {
            return false; // not even the form of a signature
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("A key was accepted and is refused now", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no Ed25519", e);
        }
    }

    /// The context in UTF-8, a zero byte, the message: what is signed as one thing never passes for another.
    static byte[] inContext(String context, byte[] message) {
        if (context.isEmpty() || context.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A context is some words without a zero");
        }
        byte[] words = context.getBytes(StandardCharsets.UTF_8);
        var whole = Arrays.copyOf(words, words.length + 1 + message.length);
        System.arraycopy(message, 0, whole, words.length + 1, message.length);
        return whole;
    }

    /// The 32 bytes of RFC 8032.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// 64 hexadecimal digits.
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
