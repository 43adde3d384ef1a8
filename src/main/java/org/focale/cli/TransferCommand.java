package org.focale.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focale.app.UseCases;
import org.focale.app.exchange.TransferFile.Transfer;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Contact;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `focale transfer`: hands the file of a person over to another association, calls that off, or lists what is on its way.
@Command(name = "transfer", description = "${bundle:cli.transfer}")
final class TransferCommand implements Runnable {

    private static final String HOW = "--how";

    private final Cli cli;

    /// How the list is written, and what was done.
    enum Format { TABLE, JSON }

    /// What is done; one of them.
    static final class Doing {
        @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.transfer.to}")
        private @Nullable String to;
        @Option(names = "--cancel", required = true, description = "${bundle:cli.transfer.cancel}")
        private boolean cancel;
        @Option(names = "--list", required = true, description = "${bundle:cli.transfer.list}")
        private boolean list;
    }

    @Spec
    private @Nullable CommandSpec spec;
    @Parameters(index = "0", paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "${bundle:cli.transfer.person}")
    private @Nullable UUID person;
    @ArgGroup(multiplicity = "1")
    private Doing doing = new Doing();
    @Option(names = HOW, paramLabel = "${bundle:cli.label.text}", description = "${bundle:cli.transfer.how}")
    private @Nullable String how;
    @Option(names = "--out", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.transfer.out}")
    private @Nullable Path out;
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "${bundle:cli.transfer.format}")
    private Format format = Format.TABLE;
    @Option(names = "--yes", description = "${bundle:cli.send.yes}")
    private boolean yes;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    TransferCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var to = doing.to;
        if (doing.list) {
            list(cli.in(folder, passphrase, cases -> cases.transfer().all()));
        } else if (to != null) {
            if (person == null || how == null) {
                throw missing(how == null);
            }
            var whose = new PersonId(person);
            var agreed = how;
            cli.in(folder, passphrase, cases -> start(cases, whose, to, agreed));
        } else if (person == null) {
            throw missing(false);
        } else {
            var whose = new PersonId(person);
            cli.in(folder, passphrase, cases -> callOff(cases, whose));
        }
    }

    private PersonId start(UseCases cases, PersonId whose, String to, String agreed) {
        var contact = SendCommand.confirmed(cases, cases.send().partner(to), yes);
        cases.transfer().start(whose, contact, agreed);
        if (format == Format.JSON) {
            json(cases, whose, contact);
            return whose;
        }
        String called = PlainText.line(contact.card().organisationName());
        cli.say("cli.transfer.started", called);
        if (out == null) {
            cli.say("cli.transfer.to-send", called);
        } else {
            var leaving = cases.prepareSend().leaving(contact);
            if (leaving.past() > 0) {
                cli.count("cli.transfer.past", leaving.past());
            }
            SentWords.say(cli, cases.send().send(leaving, out, Progress.NONE));
            cli.say("cli.transfer.awaited", called);
        }
        return whose;
    }

    /// What was begun, and what was sealed where something was.
    private void json(UseCases cases, PersonId whose, Contact contact) {
        var members = TextOrJson.members();
        members.put("id", whose.value().toString());
        members.put("to", contact.card().organisationName());
        var leaving = out == null ? null : cases.prepareSend().leaving(contact);
        members.put("history", leaving == null ? null : leaving.past());
        members.put("sent", out == null || leaving == null ? null : SentWords.json(cases.send().send(leaving, out, Progress.NONE)));
        TextOrJson.print(cli, List.of(members));
    }

    private PersonId callOff(UseCases cases, PersonId whose) {
        var before = cases.transfer().standing(whose);
        cases.transfer().callOff(whose);
        if (format == Format.JSON) {
            var members = TextOrJson.members();
            members.put("id", whose.value().toString());
            members.put("to", before.other());
            members.put("toTell", before.sent() != null);
            TextOrJson.print(cli, List.of(members));
            return whose;
        }
        cli.say("cli.transfer.called-off");
        if (before.sent() != null) {
            cli.say("cli.transfer.tell", PlainText.line(before.other()));
        }
        return whose;
    }

    private void list(List<Transfer> transfers) {
        cli.out().print(format == Format.JSON ? json(transfers) : table(transfers, cli.texts()));
        cli.out().flush();
    }

    private static String table(List<Transfer> transfers, Texts texts) {
        if (transfers.isEmpty()) {
            return texts.get("cli.transfer.none") + "\n";
        }
        var text = new StringBuilder();
        for (Transfer transfer : transfers) {
            text.append("%-32s %-32s %s%n".formatted(PlainText.line(name(transfer)), PlainText.line(transfer.to()), state(transfer, texts)));
        }
        return text.toString();
    }

    private static String state(Transfer transfer, Texts texts) {
        var sent = transfer.sent();
        if (transfer.isDone()) {
            return texts.get("transfer.chip.arrived");
        }
        return sent == null ? texts.get("transfer.chip.to-send") : texts.get("cli.transfer.sent", sent.number());
    }

    private static String json(List<Transfer> transfers) {
        var list = transfers.stream().map(transfer -> {
            var sent = transfer.sent();
            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
            cells.put("id", transfer.person().id().value().toString());
            cells.put("name", name(transfer));
            cells.put("to", transfer.to());
            cells.put("bundle", sent == null ? null : sent.number());
            cells.put("sentAt", sent == null ? null : sent.at().toString());
            cells.put("receipt", transfer.isDone());
            return cells;
        }).toList();
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(list) + "\n";
    }

    private static String name(Transfer transfer) {
        return (transfer.person().firstName() + " " + transfer.person().lastName()).strip();
    }

    private MissingParameterException missing(boolean lacksHow) {
        return Missing.of(spec, known -> {
            var lacking = new ArrayList<ArgSpec>();
            if (person == null) {
                lacking.add(known.positionalParameters().getLast());
            }
            if (lacksHow) {
                lacking.add(known.findOption(HOW));
            }
            return lacking;
        });
    }
}
