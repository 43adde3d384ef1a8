package org.focale.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.exchange.BundleWords;
import org.focale.app.exchange.PrepareSend.Leaving;
import org.focale.app.exchange.PrepareSend.LeavingFile;
import org.focale.app.exchange.SendBundle.Sent;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.domain.rights.SharedScope;
import org.jspecify.annotations.Nullable;

/// What was sealed, as the command line tells it.
final class SentWords {

    private SentWords() {}

    static void say(Cli cli, Sent sent) {
        cli.say("cli.send.done", sent.number(), PlainText.line(sent.to()), cli.texts().count("cli.send.files", sent.people()),
                sent.files().stream().map(Path::toString).collect(Collectors.joining(", ")));
        cli.say("cli.send.kind", new BundleWords(cli.texts()).kind(sent.kind(), 0));
        if (sent.files().size() > 1) {
            cli.count("cli.send.parts", sent.files().size());
        }
    }

    /// What left, as it is shown before sealing in the window.
    static void say(Cli cli, Leaving leaving) {
        var texts = cli.texts();
        var scopes = new EnumMap<SharedScope, Integer>(SharedScope.class);
        leaving.files().forEach(file -> scopes.merge(file.scope(), 1, Integer::sum));
        int own = leaving.own().values().stream().mapToInt(Integer::intValue).sum();
        String what = Stream.of(new BundleWords(texts).scopes(scopes), some(texts, "cli.send.leaves.own", own),
                        some(texts, "exchange.sending.what.notes", leaving.notes()),
                        some(texts, "exchange.sending.what.documents", leaving.documents()),
                        some(texts, "cli.send.leaves.past", leaving.past()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        if (!what.isEmpty()) {
            cli.say("cli.send.leaves", what);
        }
        if (leaving.staying() > 0) {
            cli.count("cli.send.stays", leaving.staying());
        }
    }

    private static String some(Texts texts, String key, int number) {
        return number == 0 ? "" : texts.count(key, number);
    }

    static Map<String, @Nullable Object> json(Leaving leaving) {
        var members = TextOrJson.members();
        members.put("people", leaving.files().stream().map(SentWords::json).toList());
        members.put("own", leaving.own());
        members.put("notes", leaving.notes());
        members.put("documents", leaving.documents());
        members.put("staying", leaving.staying());
        members.put("history", leaving.past());
        return members;
    }

    private static Map<String, @Nullable Object> json(LeavingFile file) {
        var members = TextOrJson.members();
        members.put("id", file.person().id().value().toString());
        members.put("name", (file.person().firstName() + " " + file.person().lastName()).strip());
        members.put("scope", file.scope().name());
        members.put("fields", file.fields());
        members.put("records", file.records());
        return members;
    }

    static Map<String, @Nullable Object> json(Sent sent) {
        var members = TextOrJson.members();
        members.put("number", sent.number());
        members.put("to", sent.to());
        members.put("kind", sent.kind());
        members.put("people", sent.people());
        members.put("records", sent.records());
        members.put("files", sent.files().stream().map(Path::toString).toList());
        return members;
    }
}
