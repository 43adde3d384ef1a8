package org.focale.seal;

import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/// The lines at the head of an age file, one for each of those who can open it.
final class Stanzas {

    static final String SCRYPT = "scrypt";

    private Stanzas() {}

    /// Tries each identity in turn, and tells "not for me" from "damaged".
    static RecipientStanzaReader openedBy(List<AgeIdentity> identities) {
        return all -> {
            List<RecipientStanza> stanzas = checked(all);
            var others = new NotForThisKey();
            for (AgeIdentity identity : identities) {
                try {
                    return identity.reader().getFileKey(stanzas);
                } catch (GeneralSecurityException notThisOne) {
                    others.addSuppressed(notThisOne);
                }
            }
            throw others;
        };
    }

    /// Opens the one passphrase stanza.
    static RecipientStanzaReader openedBy(Passphrase passphrase) {
        return all -> {
            List<RecipientStanza> stanzas = checked(all);
            RecipientStanza first = stanzas.getFirst();
            if (!first.getType().equals(SCRYPT)) {
                throw new NotSealedByPassphrase();
            }
            return ScryptStanza.open(first, passphrase);
        };
    }

    /// A passphrase stands alone (age-encryption.org/v1): otherwise who knows the phrase could not tell
    /// that the file comes from somebody who knows it too.
    private static List<RecipientStanza> checked(Iterable<RecipientStanza> all) {
        var stanzas = new ArrayList<RecipientStanza>();
        all.forEach(stanzas::add);
        boolean passphrase = stanzas.stream().anyMatch(stanza -> stanza.getType().equals(SCRYPT));
        if (stanzas.isEmpty() || (passphrase && stanzas.size() > 1)) {
            throw new SealDamaged();
        }
        return stanzas;
    }
}
