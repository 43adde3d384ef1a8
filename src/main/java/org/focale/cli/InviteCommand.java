package org.focale.cli;

import java.nio.file.Path;
import org.focale.app.exchange.ExportCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale invite`: writes an invitation that a new workspace is made with.
@Command(name = "invite", description = "${bundle:cli.invite}")
final class InviteCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--out", required = true, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.invite.out}")
    private Path out = Path.of("");
    @Option(names = "--for", paramLabel = "${bundle:cli.label.name}", defaultValue = "", description = "${bundle:cli.invite.for}")
    private String invited = "";
    @Option(names = "--own-computer", description = "${bundle:cli.invite.own}")
    private boolean own;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    InviteCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var fingerprint = cli.in(folder, passphrase, cases -> {
            var invite = cases.invitations().invite();
            if (own) {
                invite.ownComputer(out);
            } else {
                invite.partners(invited, out);
            }
            return ExportCard.fingerprint(cases.card().card());
        });
        cli.say(own ? "cli.invite.done.own" : "cli.invite.done", out, fingerprint);
    }
}
