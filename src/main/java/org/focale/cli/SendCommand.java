package org.focale.cli;

import java.nio.file.Path;
import java.util.List;
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
    @Option(names = "--receipt", description = "${bundle:cli.send.receipt}")
    private boolean receipt;
    @Mixin
    private TextOrJson format = new TextOrJson();
    @Option(names = "--yes", description = "${bundle:cli.send.yes}")
    private boolean yes;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    SendCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var sent = cli.in(folder, passphrase, cases -> {
            var partner = recipient(cases);
            return receipt ? cases.send().receipt(partner, out, Progress.NONE) : cases.send().send(partner, out, Progress.NONE);
        });
        if (format.isJson()) {
            TextOrJson.print(cli, List.of(SentWords.json(sent)));
        } else {
            SentWords.say(cli, sent);
        }
    }

    private Contact recipient(UseCases cases) {
        return confirmed(cases, to == null ? cases.invitations().recipient().lead() : cases.send().partner(to), yes);
    }

    /// @param yes whether the user said so
    /// @throws NotSaid when it is anybody but the lead and nobody said so
    static Contact confirmed(UseCases cases, Contact contact, boolean yes) {
        TrustedPartner.checked(contact);
        if (!yes && cases.invitations().recipient().asksFirst(contact)) {
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
