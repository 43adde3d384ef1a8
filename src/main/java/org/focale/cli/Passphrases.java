package org.focale.cli;

import java.io.Console;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import org.focale.app.file.UserFiles;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.seal.Passphrase;
import org.focale.seal.PassphraseWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Where a passphrase comes from: a file, the environment, or the keyboard. Never an argument: others could read it there.
public final class Passphrases {

    static final String VARIABLE = "FOCALE_PASSPHRASE";
    private static final int LONGEST = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Map<String, String> environment;
    private final @Nullable Keyboard keyboard;
    private final Texts texts;

    /// @param console null when nobody is at the keyboard
    public Passphrases(Map<String, String> environment, @Nullable Console console, Texts texts) {
        this(environment, texts, console == null ? null : Keyboard.of(console));
    }

    /// As above, with anybody at the keyboard.
    Passphrases(Map<String, String> environment, Texts texts, @Nullable Keyboard keyboard) {
        this.environment = environment;
        this.texts = texts;
        this.keyboard = keyboard;
    }

    /// `--passphrase-file`, the same for every command that opens a workspace.
    static final class Option {
        @CommandLine.Option(names = "--passphrase-file", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.passphrase-file}")
        @Nullable Path file;
    }

    /// The passphrase of a workspace that exists.
    Passphrase given(Option option) {
        var given = unasked(option);
        return given == null ? typed("cli.passphrase.ask") : given;
    }

    /// A passphrase for a new workspace: six words are proposed, and what is typed is typed twice.
    Passphrase chosen(Option option) {
        var given = unasked(option);
        if (given != null) {
            return given;
        }
        if (keyboard != null) {
            keyboard.say(texts.get("cli.passphrase.proposed", String.join(" ", PassphraseWords.propose(new SecureRandom()))));
        }
        var first = typed("cli.passphrase.choose");
        try (var again = typed("cli.passphrase.again")) {
            if (first.isEmpty() || !first.matches(again)) {
                first.close();
                throw new PassphraseMissing("cli.passphrase.differs");
            }
        }
        return first;
    }

    private @Nullable Passphrase unasked(Option option) {
        if (option.file != null) {
            var written = firstLine(UserFiles.read(option.file, LONGEST));
            if (written.isEmpty()) {
                throw new PassphraseMissing("cli.passphrase.file-empty");
            }
            return written;
        }
        String variable = environment.get(VARIABLE);
        return variable == null || variable.isEmpty() ? null : new Passphrase(variable.toCharArray());
    }

    private Passphrase typed(String question) {
        char[] typed = keyboard == null ? null : keyboard.askUnseen(texts.get(question));
        if (typed == null) {
            throw new PassphraseMissing("cli.passphrase.missing");
        }
        try {
            return new Passphrase(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /// Some editors put a mark before the first letter: it is not part of the phrase.
    private static Passphrase firstLine(byte[] content) {
        var text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(content));
        if (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
            text.get();
        }
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        text.get(line);
        try {
            return new Passphrase(line);
        } finally {
            Arrays.fill(line, '\0');
            Arrays.fill(content, (byte) 0);
            text.clear();
            while (text.hasRemaining()) {
                text.put('\0');
            }
        }
    }

    /// Nobody said the passphrase, or not twice the same.
    static final class PassphraseMissing extends Refused {
        PassphraseMissing(String key) {
            super(key);
        }
    }
}
