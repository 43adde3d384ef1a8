package org.focale.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.exchange.Board;
import org.focale.app.exchange.BoardRow;
import org.focale.app.exchange.BundleWords;
import org.focale.document.cv.PlainText;
import org.focale.domain.rights.SharedScope;
import org.focale.store.BundleEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `focale board`: where the exchange with each partner stands, the late ones first.
@Command(name = "board", description = "${bundle:cli.board}")
final class BoardCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Mixin
    private TextOrJson format = new TextOrJson();
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    BoardCommand(Cli cli) {
        this.cli = cli;
    }

    /// @param zone where days are told
    private record Read(Board board, ZoneId zone) {}

    @Override
    public void run() {
        var read = cli.in(folder, passphrase, cases -> new Read(cases.board().board().now(), cases.session().clock().getZone()));
        if (format.isJson()) {
            TextOrJson.print(cli, read.board().rows().stream().map(BoardCommand::json).toList());
        } else if (read.board().rows().isEmpty()) {
            cli.say("cli.board.none");
        } else {
            cli.out().print(table(read));
            cli.out().flush();
        }
    }

    private String table(Read read) {
        var words = new BundleWords(cli.texts());
        var text = new StringBuilder();
        line(text, cli.texts().get("cli.board.partner"), cli.texts().get("cli.board.sent"), cli.texts().get("cli.board.received"),
                cli.texts().get("cli.board.state"));
        for (BoardRow row : read.board().rows()) {
            line(text, PlainText.line(row.contact().card().organisationName()), number(row.lastSent(), read.zone()),
                    number(row.lastReceived(), read.zone()), state(row, words));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String... cells) {
        text.append("%-32s %-18s %-18s %s".formatted((Object[]) cells).stripTrailing()).append(System.lineSeparator());
    }

    private static String number(@Nullable BundleEntry entry, ZoneId zone) {
        return entry == null ? "-" : entry.number() + "  " + LocalDate.ofInstant(entry.at(), zone);
    }

    private String state(BoardRow row, BundleWords words) {
        int waits = row.proposed() + row.waits();
        return Stream.of(row.contact().isVerified() ? "" : cli.texts().get("cli.board.unverified"), words.late(row), words.gap(row.gap()),
                        words.receipt(row), waits == 0 ? "" : cli.texts().count("cli.board.waits", waits), words.scopes(row.had()),
                        words.scopes(row.given()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static Map<String, @Nullable Object> json(BoardRow row) {
        var members = TextOrJson.members();
        members.put("organisation", row.contact().card().organisationName());
        members.put("site", row.contact().card().siteName());
        members.put("verified", row.contact().isVerified());
        members.put("lastSent", row.lastSent() == null ? null : row.lastSent().number());
        members.put("lastSentAt", row.lastSent() == null ? null : row.lastSent().at().toString());
        members.put("receipt", row.receipt().name());
        members.put("unacknowledged", row.unacknowledged());
        members.put("lastReceived", row.lastReceived() == null ? null : row.lastReceived().number());
        members.put("lastReceivedAt", row.lastReceived() == null ? null : row.lastReceived().at().toString());
        members.put("missing", row.gap().numbers());
        members.put("missingBefore", row.gap().before() == 0 ? null : row.gap().before());
        members.put("quietDays", row.quiet() < 0 ? null : row.quiet());
        members.put("late", row.isLate());
        members.put("proposed", row.proposed());
        var waiting = TextOrJson.members();
        row.waiting().forEach((verdict, number) -> waiting.put(verdict.name(), number));
        members.put("waiting", waiting);
        members.put("given", scopes(row.given()));
        members.put("had", scopes(row.had()));
        return members;
    }

    private static Map<String, @Nullable Object> scopes(Map<SharedScope, Integer> people) {
        var members = TextOrJson.members();
        people.forEach((scope, number) -> members.put(scope.name(), number));
        return members;
    }
}
