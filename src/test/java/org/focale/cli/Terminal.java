package org.focale.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.focale.app.Entrances;
import org.focale.app.UseCases;
import org.focale.base.Texts;
import org.focale.seal.Passphrase;
import org.focale.store.Workspaces;
import org.jspecify.annotations.Nullable;

/// A terminal without a screen: runs the words of a command on the real program and keeps what it said.
final class Terminal {

    static final String PHRASE = "lune jardin pomme canal tissu neige";

    private final Map<String, String> environment = new HashMap<>();
    private final Hand hand = new Hand();
    private final FakeDoors doors = new FakeDoors();
    private Texts texts = Texts.in(Locale.FRENCH);
    private boolean somebodyTypes;

    /// What a command left.
    record Said(int code, String out, String err) {}

    /// Types what a test gave it, and remembers what it was asked.
    private static final class Hand implements Keyboard {
        private final List<String> typed = new ArrayList<>();
        private final List<String> read = new ArrayList<>();

        @Override
        public void say(String words) {
            read.add(words);
        }

        @Override
        public char @Nullable [] askUnseen(String question) {
            read.add(question);
            return typed.isEmpty() ? null : typed.removeFirst().toCharArray();
        }
    }

    /// The window and the tour, which are another door's to test.
    static final class FakeDoors implements Doors {
        final List<String> opened = new ArrayList<>();
        boolean display;
        @Nullable RuntimeException fault;

        @Override
        public boolean hasDisplay() {
            return display;
        }

        @Override
        public void window() {
            open("window");
        }

        @Override
        public void demo() {
            open("demo");
        }

        @Override
        public void tour(Path out, Consumer<String> say) {
            open("tour " + out);
            say.accept("une étape");
        }

        private void open(String door) {
            if (fault != null) {
                throw fault;
            }
            opened.add(door);
        }
    }

    /// Opens with [#PHRASE], as a script does.
    static Terminal ofScript() {
        return new Terminal().with(Passphrases.VARIABLE, PHRASE);
    }

    /// Nobody said any passphrase.
    static Terminal silent() {
        return new Terminal();
    }

    Terminal with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// Somebody sits at the keyboard.
    Terminal typing(String... words) {
        somebodyTypes = true;
        hand.typed.addAll(List.of(words));
        return this;
    }

    Terminal inEnglish() {
        texts = Texts.in(Locale.ENGLISH);
        return this;
    }

    FakeDoors doors() {
        return doors;
    }

    /// What the keyboard was asked or told.
    List<String> asked() {
        return hand.read;
    }

    Said run(Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var passphrases = new Passphrases(environment, texts, somebodyTypes ? hand : null);
        var door = new CommandLineDoor(Entrances.MONDAY, doors, texts, passphrases, new PrintWriter(out), new PrintWriter(err));
        int code = door.run(List.of(words).stream().map(Object::toString).toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    /// Makes a workspace of a referent association by the command, and its sheet beside it.
    static Path workspace(Path parent) {
        Path folder = parent.resolve("espace");
        var said = ofScript().run("new", folder, "--name", "Les Jardins de l’Ill", "--role", "referent", "--programme", "focale",
                "--recovery-out", parent.resolve("feuille.pdf"), "--worker", "Nadia Keller");
        if (said.code() != 0) {
            throw new AssertionError(said.toString());
        }
        return quick(folder);
    }

    /// Each command opens it anew: without the work of the passphrase.
    static Path quick(Path folder) {
        try (var phrase = new Passphrase(PHRASE.toCharArray())) {
            Workspaces.quicken(folder, phrase);
        }
        return folder;
    }

    /// Works in a workspace as the window would.
    static void in(Path folder, Consumer<UseCases> work) {
        try (var phrase = new Passphrase(PHRASE.toCharArray()); var session = Entrances.MONDAY.open().open(folder, phrase)) {
            work.accept(Entrances.MONDAY.in(session));
        }
    }
}
