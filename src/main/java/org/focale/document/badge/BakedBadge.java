package org.focale.document.badge;

import org.focale.base.Sha256;
import org.focale.seal.Jws;
import org.focale.seal.SigningKey;

/// Signs a claim and bakes it into its picture (Open Badges 3.0 §5.3).
public final class BakedBadge {

    /// What a token that is a credential calls itself.
    static final String TYPE = "JWT";

    private BakedBadge() {}

    /// How a claim names its picture.
    public static String fingerprint(byte[] picture) {
        return Sha256.of(PngChunks.of(picture).bytes());
    }

    /// The signed text alone.
    public static String sign(Claim claim, SigningKey key) {
        return Jws.sign(key, TYPE, CredentialJson.of(claim));
    }

    /// @param picture a PNG, the one that the claim names
    public static byte[] bake(Claim claim, byte[] picture, SigningKey key) {
        if (!claim.picture().equals(fingerprint(picture))) {
            throw new IllegalArgumentException("Another picture than the one that is signed");
        }
        return PngChunks.of(picture).with(OpenedBadge.THREE, sign(claim, key)).bytes();
    }
}
