package org.focale.seal;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/// The secret half of a pair: opens what was sealed to its [AgeRecipient].
public final class AgeIdentity {

    private static final Pattern FORM = Pattern.compile("AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}");

    private final String secret;
    private final AgeRecipient recipient;
    private final RecipientStanzaReader reader;

    private AgeIdentity(String secret) {
        if (!FORM.matcher(secret).matches()) {
            throw UnreadableKey.ofCard();
        }
        try {
            var key = new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "X25519");
            this.secret = secret;
            this.recipient = new AgeRecipient(new X25519KeyFactory().translateKey(key).toString());
            this.reader = X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secret);
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            throw UnreadableKey.ofCard();
        }
    }

    /// A new pair, from the system's random numbers.
    public static AgeIdentity generate() {
        try {
            return new AgeIdentity(new X25519KeyPairGenerator().generateKeyPair().getPrivate().toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no X25519", e);
        }
    }

    /// @param encoded `AGE-SECRET-KEY-1…`
    /// @throws UnreadableKey when this is no identity
    public static AgeIdentity parse(String encoded) {
        return new AgeIdentity(encoded.strip());
    }

    /// What others seal to.
    public AgeRecipient recipient() {
        return recipient;
    }

    /// `AGE-SECRET-KEY-1…`, to be stored sealed and nowhere else.
    public String encoded() {
        return secret;
    }

    RecipientStanzaReader reader() {
        return reader;
    }

    /// The public half only.
    @Override
    public String toString() {
        return "AgeIdentity of " + recipient;
    }
}
