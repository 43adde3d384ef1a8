package org.focale.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The `age` command and this room open each other's files. Files it once made are kept as fixtures, for machines without it.
class AgeCommandTest {

    private static final String PHRASE = text("passphrase.txt");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"by-age-key.age", "by-age-key-ascii.age"})
    void aKeptFileOfTheCommandIsOpenedByItsKey(String file) throws IOException {
        var key = AgeIdentity.parse(text("identity.txt"));

        assertEquals(text("recipient.txt").strip(), key.recipient().text());
        assertArrayEquals(bytes("content.txt"), Age.open(bytes(file), key));
        assertThrows(NotForThisKey.class, () -> Age.open(bytes(file), AgeIdentity.generate()));
    }

    @Test
    void aKeptFileOfTheCommandIsOpenedByItsPassphrase() throws IOException {
        byte[] sealed = bytes("by-age-passphrase.age");

        assertArrayEquals(bytes("content.txt"), Age.open(sealed, new Passphrase(PHRASE.toCharArray())));
        assertThrows(WrongPassphrase.class, () -> Age.open(sealed, new Passphrase("autre".toCharArray())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 300_000})
    void theCommandOpensWhatWasSealedHere(int length) throws IOException, InterruptedException {
        needs("age", "--version");
        var key = AgeIdentity.generate();
        byte[] content = content(length);
        try (var sealing = Age.sealing(
                FileChannel.open(file("ours.age"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                List.of(AgeIdentity.generate().recipient(), key.recipient()))) {
            sealing.write(ByteBuffer.wrap(content));
        }
        Files.writeString(file("key"), key.encoded() + "\n");
        run("", "age", "-d", "-i", name("key"), name("ours.age"));

        assertArrayEquals(content, Files.readAllBytes(file("out")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 300_000})
    void whatTheCommandSealedOpensHere(int length) throws IOException, InterruptedException {
        needs("age", "--version");
        var key = AgeIdentity.generate();
        byte[] content = content(length);
        Files.write(file("plain"), content);
        run("", "age", "-r", key.recipient().text(), "-o", name("binary.age"), name("plain"));
        run("", "age", "-a", "-r", key.recipient().text(), "-o", name("ascii.age"), name("plain"));

        assertArrayEquals(content, Age.open(Files.readAllBytes(file("binary.age")), key));
        assertArrayEquals(content, Age.open(Files.readAllBytes(file("ascii.age")), key));
    }

    @Test
    void theCommandOpensWithThePassphraseWhatWasSealedHere() throws IOException, InterruptedException {
        needs("age", "--version");
        needs("script", "--version");
        byte[] content = content(1000);
        Files.write(file("ours.age"), Age.seal(content, new Passphrase(PHRASE.toCharArray())));
        // the command reads a passphrase from a terminal only: `script` gives it one
        run(PHRASE + "\n", "script", "-qec", "age -d -o " + name("opened") + " " + name("ours.age"), "/dev/null");

        assertArrayEquals(content, Files.readAllBytes(file("opened")));
    }

    private static void needs(String... command) throws InterruptedException {
        boolean there;
        try {
            var asked = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            there = asked.waitFor() == 0;
        } catch (IOException _) {
            there = false;
        }
        if (!there) {
            String plainly = "'" + command[0] + "' is not installed: not checked against the age command";
            System.out.println(plainly);
            Assumptions.abort(plainly);
        }
    }

    private void run(String typed, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectError(file("said").toFile()).redirectOutput(file("out").toFile()).start();
        try (var input = process.getOutputStream()) {
            input.write(typed.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertEquals(0, process.waitFor(), () -> said());
    }

    private String said() {
        try {
            return Files.readString(file("said"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private String name(String name) {
        return file(name).toString();
    }

    private static byte[] content(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static String text(String fixture) {
        try {
            return new String(bytes(fixture), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String fixture) throws IOException {
        try (var in = AgeCommandTest.class.getResourceAsStream(fixture)) {
            return Objects.requireNonNull(in, fixture).readAllBytes();
        }
    }
}
