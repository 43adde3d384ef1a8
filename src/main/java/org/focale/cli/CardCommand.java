package org.focale.cli;

import java.nio.file.Path;
import org.focale.app.exchange.ExportCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale card`: writes this site's contact card.
@Command(name = "card", description = "${bundle:cli.card}")
final class CardCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--out", required = true, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.card.out}")
    private Path out = Path.of("");
    @Option(names = "--renew-badge-key", description = "${bundle:cli.card.renew}")
    private boolean renew;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    CardCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var fingerprint = cli.in(folder, passphrase, cases -> {
            if (renew) {
                cases.badges().keyring().renew();
            }
            cases.card().export(out);
            return ExportCard.fingerprint(cases.card().card());
        });
        cli.say("cli.card.done", out, fingerprint);
    }
}
