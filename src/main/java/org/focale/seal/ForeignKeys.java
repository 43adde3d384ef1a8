package org.focale.seal;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;

/// Makes the keys that others sign with of their numbers, and refuses numbers that are no key.
final class ForeignKeys {

    private static final int COORDINATE = 32;
    private static final int LONGEST_EXPONENT = 32;

    private ForeignKeys() {}

    /// @throws GeneralSecurityException when a signature of such a key would prove nothing
    static PublicKey rsa(BigInteger modulus, BigInteger exponent) throws GeneralSecurityException {
        boolean one = exponent.compareTo(BigInteger.ONE) <= 0;
        if (one || !exponent.testBit(0) || exponent.bitLength() > LONGEST_EXPONENT || !modulus.testBit(0)) {
            throw new InvalidKeyException("Not an RSA key");
        }
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    }

    /// @throws GeneralSecurityException when these are not the two coordinates of a point of P-256, 32 bytes each (RFC 7518 §6.2.1)
    static PublicKey p256(byte[] x, byte[] y) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var curve = parameters.getParameterSpec(ECParameterSpec.class);
        var point = new ECPoint(new BigInteger(1, x), new BigInteger(1, y));
        if (x.length != COORDINATE || y.length != COORDINATE || !isOn(curve, point)) {
            throw new InvalidKeyException("Not a point of the curve");
        }
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve));
    }

    private static boolean isOn(ECParameterSpec curve, ECPoint point) {
        var prime = ((ECFieldFp) curve.getCurve().getField()).getP();
        var x = point.getAffineX();
        var y = point.getAffineY();
        var right = x.multiply(x).add(curve.getCurve().getA()).multiply(x).add(curve.getCurve().getB());
        return x.compareTo(prime) < 0 && y.compareTo(prime) < 0 && y.multiply(y).subtract(right).mod(prime).signum() == 0;
    }
}
