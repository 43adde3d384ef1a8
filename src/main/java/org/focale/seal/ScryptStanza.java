package org.focale.seal;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.framework.codec.CanonicalBase64;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import org.bouncycastle.crypto.generators.SCrypt;

/// The passphrase line of an age file: `-> scrypt SALT WORK`, whose body is the file key under a key that scrypt
/// (RFC 7914, r 8, p 1) makes from the passphrase. Written here because the age library's own is not published.
///
/// Source: age-encryption.org/v1, "The scrypt recipient type".
final class ScryptStanza implements RecipientStanza {

    /// 2^17 rounds: 128 MiB and about half a second for each guess.
    static final int WORK = 17;

    /// 2^20 rounds take 1 GiB. The number stands in the file and is used before anything is proved:
    /// without a limit a file from outside could take all the memory of the computer.
    static final int MOST_WORK = 20;

    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_LENGTH = 16;
    private static final int SEALED_KEY_LENGTH = 32;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<String> arguments;
    private final byte[] body;

    private ScryptStanza(List<String> arguments, byte[] body) {
        this.arguments = arguments;
        this.body = body;
    }

    @Override
    public String getType() {
        return Stanzas.SCRYPT;
    }

    @Override
    public List<String> getArguments() {
        return arguments;
    }

    @Override
    public byte[] getBody() {
        return body;
    }

    static ScryptStanza seal(FileKey key, Passphrase passphrase) throws GeneralSecurityException {
        return seal(key, passphrase, WORK);
    }

    static ScryptStanza seal(FileKey key, Passphrase passphrase, int work) throws GeneralSecurityException {
        var salt = new byte[SALT_LENGTH];
        RANDOM.nextBytes(salt);
        var sealed = new FileKeyEncryptorFactory().newFileKeyEncryptor().getEncryptedFileKey(key, wrapKey(passphrase, salt, work));
        return new ScryptStanza(List.of(CanonicalBase64.getEncoder().encodeToString(salt), String.valueOf(work)), sealed.getEncoded());
    }

    static FileKey open(RecipientStanza stanza, Passphrase passphrase) throws GeneralSecurityException {
        var arguments = stanza.getArguments();
        // both lengths are checked before the passphrase is used: see the specification on partitioning oracles
        if (arguments.size() != 2 || stanza.getBody().length != SEALED_KEY_LENGTH) {
            throw new SealDamaged();
        }
        byte[] salt = CanonicalBase64.getDecoder().decode(arguments.getFirst().getBytes(StandardCharsets.US_ASCII));
        String work = arguments.getLast();
        if (salt.length != SALT_LENGTH || !NUMBER.matcher(work).matches()) {
            throw new SealDamaged();
        }
        var sealed = new EncryptedFileKey(stanza.getBody());
        try {
            return new FileKeyDecryptorFactory().newFileKeyDecryptor().getFileKey(sealed, wrapKey(passphrase, salt, affordable(work)));
        } catch (AEADBadTagException _) {
            throw new WrongPassphrase();
        }
    }

    private static int affordable(String work) {
        int factor = work.length() > 2 ? Integer.MAX_VALUE : Integer.parseInt(work);
        if (factor > MOST_WORK || bytesFor(factor) > Runtime.getRuntime().maxMemory() / 2) {
            throw new WorkFactorTooHigh();
        }
        return factor;
    }

    private static long bytesFor(int work) {
        return (128L * 8) << work;
    }

    private static CipherKey wrapKey(Passphrase passphrase, byte[] salt, int work) {
        byte[] phrase = passphrase.bytes();
        try {
            var labelled = Arrays.copyOf(LABEL, LABEL.length + salt.length);
            System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
            return new CipherKey(SCrypt.generate(phrase, labelled, 1 << work, 8, 1, 32));
        } finally {
            Arrays.fill(phrase, (byte) 0);
        }
    }
}
