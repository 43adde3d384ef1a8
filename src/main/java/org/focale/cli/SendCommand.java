package org.focale.cli;

import java.nio.file.Path;
import org.focale.app.UseCases;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.TrustedPartner;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.domain.site.Contact;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale send`: seals a bundle for the lead, or for another partner when that is said twice.
@Command(name = "send", description = "${bundle:cli.send}")
final class SendCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--to", paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.send.to}")
    private @Nullable String to;
    @Option(names = "--out", required = true, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.send.out}")
    private Path out = Path.of("");
    @Option(names = "--yes", description = "${bundle:cli.send.yes}")
    private boolean yes;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    SendCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var sent = cli.in(folder, passphrase, cases -> cases.send().send(recipient(cases), out, Progress.NONE));
        cli.say("cli.send.done", sent.number(), sent.to(), cli.texts().count("cli.send.files", sent.people()), sent.file());
    }

    private Contact recipient(UseCases cases) {
        var recipient = cases.invitations().recipient();
        var contact = TrustedPartner.checked(to == null ? recipient.lead() : cases.send().partner(to));
        if (!yes && recipient.asksFirst(contact)) {
            throw new NotSaid(contact.card().organisationName(), contact.card().siteName(), ExportCard.fingerprint(contact.card()));
        }
        return contact;
    }

    /// A bundle for anybody but the lead is asked for twice.
    static final class NotSaid extends Refused {
        NotSaid(Object... card) {
            super("cli.send.ask", card);
        }
    }
}
