package org.focale.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.focale.app.exchange.BundleWords;
import org.focale.app.exchange.SendBundle.Sent;
import org.jspecify.annotations.Nullable;

/// What was sealed, as the command line tells it.
final class SentWords {

    private SentWords() {}

    static void say(Cli cli, Sent sent) {
        cli.say("cli.send.done", sent.number(), sent.to(), cli.texts().count("cli.send.files", sent.people()),
                sent.files().stream().map(Path::toString).collect(Collectors.joining(", ")));
        cli.say("cli.send.kind", new BundleWords(cli.texts()).kind(sent.kind(), 0));
        if (sent.files().size() > 1) {
            cli.count("cli.send.parts", sent.files().size());
        }
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
