package org.focale.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.ChaCha20ParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every public vector of the age format (C2SP/CCTV, age/testdata), one test each. The folder is given by `-Dage.testkit=FOLDER`.
class AgeVectorsTest {

    private static final String NOTHING = hash(new byte[0]);

    @TestFactory
    Stream<DynamicTest> everyVerdictIsRight() throws IOException {
        String folder = System.getProperty("age.testkit", "");
        if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
            String plainly = "age vectors not at hand: give -Dage.testkit=FOLDER";
            System.out.println(plainly);
            return Stream.of(dynamicTest(plainly, () -> Assumptions.abort(plainly)));
        }
        try (var files = Files.list(Path.of(folder))) {
            var vectors = files.sorted().toList();
            assertEquals(143, vectors.size(), "vectors in the folder");
            return vectors.stream().map(file -> dynamicTest(String.valueOf(file.getFileName()), () -> check(Vector.read(file))));
        }
    }

    private static void check(Vector vector) throws IOException, GeneralSecurityException {
        var outcome = Outcome.of(vector);
        if (vector.postQuantum()) {
            assertInstanceOf(Refused.class, outcome.refused(), "post-quantum files are never opened");
            assertEquals(NOTHING, outcome.hash());
            return;
        }
        switch (vector.says("expect")) {
            case "success" -> {
                assertNull(outcome.refused());
                assertEquals(vector.says("payload"), outcome.hash());
            }
            case "payload failure" -> {
                assertInstanceOf(SealDamaged.class, outcome.refused());
                assertTrue(vector.isTrueBeginning(outcome), "only a true beginning is given");
            }
            case "no match" -> {
                var reasons = List.of(NotForThisKey.class, WrongPassphrase.class, NotSealedByPassphrase.class);
                assertTrue(reasons.contains(Objects.requireNonNull(outcome.refused()).getClass()), "refused as sealed to others");
            }
            case "HMAC failure", "armor failure" -> assertInstanceOf(SealDamaged.class, outcome.refused());
            case "header failure" -> {
                assertInstanceOf(Refused.class, outcome.refused());
                assertEquals(NOTHING, outcome.hash());
            }
            default -> throw new AssertionError("Unknown verdict " + vector.says("expect"));
        }
    }

    private record Outcome(byte[] given, @Nullable Refused refused) {

        String hash() {
            return AgeVectorsTest.hash(given);
        }

        static Outcome of(Vector vector) throws IOException {
            var given = new ByteArrayOutputStream();
            var piece = ByteBuffer.allocate(64 * 1024);
            try (var opened = vector.open()) {
                while (opened.read(piece.clear()) >= 0) {
                    given.write(piece.array(), 0, piece.position());
                }
                return new Outcome(given.toByteArray(), null);
            } catch (Refused refused) {
                given.write(piece.array(), 0, piece.position());
                return new Outcome(given.toByteArray(), refused);
            }
        }
    }

    private record Vector(Map<String, String> words, List<String> identities, byte[] file) {

        static Vector read(Path path) throws IOException {
            byte[] all = Files.readAllBytes(path);
            var words = new HashMap<String, String>();
            var identities = new ArrayList<String>();
            int start = 0;
            while (all[start] != '\n') {
                int end = start;
                while (all[end] != '\n') {
                    end++;
                }
                var pair = new String(all, start, end - start, StandardCharsets.UTF_8).split(": ", 2);
                words.put(pair[0], pair[1]);
                if (pair[0].equals("identity")) {
                    identities.add(pair[1]);
                }
                start = end + 1;
            }
            var rest = new ByteArrayInputStream(all, start + 1, all.length - start - 1);
            return new Vector(words, identities, words.containsKey("compressed")
                    ? new InflaterInputStream(rest).readAllBytes()
                    : rest.readAllBytes());
        }

        String says(String key) {
            return words.getOrDefault(key, "");
        }

        /// The vectors have the hash of the most that may be given. We may give less: then it is compared with the first chunk,
        /// deciphered here by the JDK from the file key that the vector tells.
        boolean isTrueBeginning(Outcome outcome) throws GeneralSecurityException {
            if (outcome.given().length == 0 || outcome.hash().equals(says("payload"))) {
                return true;
            }
            var header = new String(file, StandardCharsets.ISO_8859_1);
            int nonce = header.indexOf('\n', header.indexOf("\n---") + 1) + 1;
            var salt = Arrays.copyOfRange(file, nonce, nonce + 16);
            var toKey = HKDFParameterSpec.ofExtract()
                    .addIKM(HexFormat.of().parseHex(says("file key")))
                    .addSalt(salt)
                    .thenExpand("payload".getBytes(StandardCharsets.US_ASCII), 32);
            var key = KDF.getInstance("HKDF-SHA256").deriveKey("ChaCha20", toKey);
            var cipher = Cipher.getInstance("ChaCha20");
            cipher.init(Cipher.DECRYPT_MODE, key, new ChaCha20ParameterSpec(new byte[12], 1));
            return Arrays.equals(cipher.doFinal(file, nonce + 16, 64 * 1024), outcome.given());
        }

        boolean passphrase() {
            return words.containsKey("passphrase");
        }

        boolean postQuantum() {
            return identities.stream().anyMatch(identity -> identity.startsWith("AGE-SECRET-KEY-PQ-"));
        }

        ReadableByteChannel open() throws IOException {
            var in = Channels.newChannel(new ByteArrayInputStream(file));
            if (passphrase()) {
                return Age.opening(in, new Passphrase(says("passphrase").toCharArray()));
            }
            // a post-quantum identity cannot even be read here: a stranger's key stands in its place
            var keys = identities.stream().map(text -> postQuantum() ? AgeIdentity.generate() : AgeIdentity.parse(text));
            return Age.opening(in, keys.toArray(AgeIdentity[]::new));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
