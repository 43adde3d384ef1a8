package org.focale.cli;

import java.nio.file.Path;
import org.focale.app.exchange.ExportCard;
import org.focale.base.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale revoke`: the lead says that a partner's card is good no more.
@Command(name = "revoke", description = "${bundle:cli.revoke}")
final class RevokeCommand implements Runnable {

    private final Cli cli;

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Parameters(index = "1", paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.send.to}")
    private String partner = "";
    @Option(names = "--yes", description = "${bundle:cli.revoke.yes}")
    private boolean yes;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    RevokeCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        cli.in(folder, passphrase, cases -> {
            var card = cases.send().partner(partner).card();
            if (!yes) {
                throw new NotSaid(card.organisationName(), card.siteName(), ExportCard.fingerprint(card));
            }
            cases.invitations().revoke().revoke(card.site());
            cli.say("cli.revoke.done", card.organisationName(), card.siteName());
            return card;
        });
    }

    /// It is not taken back, so it is said twice.
    static final class NotSaid extends Refused {
        NotSaid(Object... card) {
            super("cli.revoke.ask", card);
        }
    }
}
