package org.focale.cli;

import java.nio.file.Path;
import org.focale.app.exchange.ExportCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale answer`: writes the answer to the invitation that the workspace was made with.
@Command(name = "answer", description = "${bundle:cli.answer}")
final class AnswerCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--out", required = true, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.answer.out}")
    private Path out = Path.of("");
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    AnswerCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        cli.in(folder, passphrase, cases -> {
            var to = cases.invitations().answer().write(out);
            cli.say("cli.answer.done", out, to.card().organisationName(), ExportCard.fingerprint(cases.card().card()));
            return to;
        });
    }
}
