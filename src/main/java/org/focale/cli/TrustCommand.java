package org.focale.cli;

import java.nio.file.Path;
import org.focale.app.UseCases;
import org.focale.app.exchange.ExportCard;
import org.focale.domain.site.ContactCard;
import org.focale.exchange.NotACard;
import org.focale.exchange.NotAnAnswer;
import org.focale.seal.Fingerprint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale trust`: takes a partner's card, or the answer to an invitation, in; with the fingerprint that was read out, it is verified.
@Command(name = "trust", description = "${bundle:cli.trust}")
final class TrustCommand implements Runnable {

    private final Cli cli;

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Parameters(index = "1", paramLabel = "${bundle:cli.label.card}", description = "${bundle:cli.trust.card}")
    private Path card = Path.of("");
    @Option(names = "--fingerprint", paramLabel = "${bundle:cli.label.fingerprint}", description = "${bundle:cli.trust.fingerprint}")
    private @Nullable String fingerprint;
    @Option(names = "--own-computer", description = "${bundle:cli.trust.own}")
    private boolean own;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    TrustCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        String heard = fingerprint;
        cli.in(folder, passphrase, cases -> {
            var read = read(cases);
            if (heard == null) {
                cases.trust().keep(read);
                cli.say("cli.trust.compare", read.organisationName(), read.siteName(), ExportCard.fingerprint(read));
                if (cases.trust().isOwnComputer(read)) {
                    cli.say("app.exchange.own-computer-unasked");
                }
            } else {
                if (own) {
                    cases.trust().trustOwnComputer(read, Fingerprint.parse(heard));
                } else {
                    cases.trust().trust(read, Fingerprint.parse(heard));
                }
                cli.say("cli.trust.done", read.organisationName(), read.siteName());
            }
            return read;
        });
    }

    /// A card alone, or the one that came with the answer to an invitation.
    private ContactCard read(UseCases cases) {
        try {
            return cases.trust().shown(cases.trust().read(card));
        } catch (NotACard notACard) {
            try {
                var taken = cases.invitations().take().take(card);
                cli.say(taken.before() == null ? "cli.trust.answer" : "cli.trust.answered", taken.card().organisationName());
                return taken.card();
            } catch (NotAnAnswer _) {
                throw notACard;
            }
        }
    }
}
