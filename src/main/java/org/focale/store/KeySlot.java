package org.focale.store;

import java.util.List;
import org.focale.seal.Age;
import org.focale.seal.AgeRecipient;
import org.focale.seal.NotForThisKey;
import org.focale.seal.NotSealedByPassphrase;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.seal.SealDamaged;
import org.focale.seal.WorkFactorTooHigh;

/// One of the two ways into a workspace: what its file is called, how it is sealed and opened.
sealed interface KeySlot {

    String PASSPHRASE_FILE = "keys.passphrase.age";
    String RECOVERY_FILE = "keys.recovery.age";

    String file();

    /// As text keys say it.
    String word();

    byte[] seal(byte[] content);

    /// @throws KeysDamaged when nobody could open it any more
    byte[] open(byte[] sealed);

    /// The phrase that is typed.
    record ByPassphrase(Passphrase passphrase) implements KeySlot {
        @Override
        public String file() {
            return PASSPHRASE_FILE;
        }

        @Override
        public String word() {
            return "passphrase";
        }

        @Override
        public byte[] seal(byte[] content) {
            return Age.seal(content, passphrase);
        }

        @Override
        public byte[] open(byte[] sealed) {
            try {
                return Age.open(sealed, passphrase);
            } catch (SealDamaged | NotSealedByPassphrase | WorkFactorTooHigh _) {
                throw KeysDamaged.damaged(this);
            }
        }
    }

    /// The key on paper.
    record ByPaper(RecoveryKey paper) implements KeySlot {
        @Override
        public String file() {
            return RECOVERY_FILE;
        }

        @Override
        public String word() {
            return "recovery";
        }

        @Override
        public byte[] seal(byte[] content) {
            return Age.seal(content, List.of(paper.identity().recipient()));
        }

        @Override
        public byte[] open(byte[] sealed) {
            try {
                return Age.open(sealed, paper.identity());
            } catch (NotForThisKey _) {
                throw new WrongRecoveryKey();
            } catch (SealDamaged _) {
                throw KeysDamaged.damaged(this);
            }
        }
    }

    /// The public half of the key on paper: enough to seal the slot again, not to open it.
    record ForPaper(AgeRecipient recipient) implements KeySlot {
        @Override
        public String file() {
            return RECOVERY_FILE;
        }

        @Override
        public String word() {
            return "recovery";
        }

        @Override
        public byte[] seal(byte[] content) {
            return Age.seal(content, List.of(recipient));
        }

        @Override
        public byte[] open(byte[] sealed) {
            throw new IllegalStateException("Only the paper opens this");
        }
    }
}
