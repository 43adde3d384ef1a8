package org.focale.seal;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;

/// Whom a file is sealed to: the public half of an [AgeIdentity], as `age1…` on a contact card.
public record AgeRecipient(String text) {

    /// 32 bytes and a check sum in Bech32.
    private static final Pattern FORM = Pattern.compile("age1[02-9ac-hj-np-z]{58}");

    /// @throws UnreadableKey when this is no X25519 recipient, or one that cannot keep a secret (a point of small order)
    public AgeRecipient {
        if (!FORM.matcher(text).matches()) {
            throw UnreadableKey.ofCard();
        }
        try {
            writer(text).getRecipientStanzas(new FileKey());
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            throw UnreadableKey.ofCard();
        }
    }

    /// @throws UnreadableKey when this is no recipient
    public static AgeRecipient parse(String text) {
        return new AgeRecipient(text.strip());
    }

    RecipientStanzaWriter writer() {
        try {
            return writer(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A recipient was accepted and is refused now", e);
        }
    }

    private static RecipientStanzaWriter writer(String text) throws GeneralSecurityException {
        return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
