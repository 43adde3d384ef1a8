package org.focale.cli;

import java.nio.file.Path;
import java.util.List;
import org.focale.app.UseCases;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.PrepareSend.Leaving;
import org.focale.app.exchange.SendBundle.Sent;
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
        cli.in(folder, passphrase, cases -> {
            var partner = recipient(cases);
            return receipt ? tell(cases.send().receipt(partner, out, Progress.NONE), null) : send(cases, cases.prepareSend().leaving(partner));
        });
    }

    private Sent send(UseCases cases, Leaving leaving) {
        return tell(cases.send().send(leaving, out, Progress.NONE), leaving);
    }

    /// @param leaving what left; null where it is a receipt and nothing else
    private Sent tell(Sent sent, @Nullable Leaving leaving) {
        if (format.isJson()) {
            var members = SentWords.json(sent);
            if (leaving != null) {
                members.put("leaves", SentWords.json(leaving));
            }
            TextOrJson.print(cli, List.of(members));
            return sent;
        }
        SentWords.say(cli, sent);
        if (leaving != null) {
            SentWords.say(cli, leaving);
        }
        return sent;
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
