package org.focale.cli;

import java.nio.file.Path;
import java.util.List;
import org.focale.app.creation.AcceptInvitation;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.TakeInvitation;
import org.focale.seal.Fingerprint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale answer`: takes an invitation into a workspace that is there already, and writes the answer; or the answer to the one that the
/// workspace was made with.
@Command(name = "answer", description = "${bundle:cli.answer}")
final class AnswerCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--out", required = true, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.answer.out}")
    private Path out = Path.of("");
    @Option(names = "--invitation", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.answer.invitation}")
    private @Nullable Path invitation;
    @Option(names = "--fingerprint", paramLabel = "${bundle:cli.label.fingerprint}", description = "${bundle:cli.answer.fingerprint}")
    private @Nullable String fingerprint;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    AnswerCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var file = invitation;
        cli.in(folder, passphrase, cases -> {
            if (file != null) {
                accept(cases.invitations().accept(), file);
            }
            var to = cases.invitations().answer().write(out);
            cli.say("cli.answer.done", out, to.card().organisationName(), ExportCard.fingerprint(cases.card().card()));
            return to;
        });
    }

    private void accept(TakeInvitation accept, Path file) {
        var plan = accept.plan(file);
        var contact = accept.take(plan.invitation(), fingerprint == null ? null : Fingerprint.parse(fingerprint));
        String from = contact.card().organisationName();
        cli.say("cli.answer.accepted", from, plan.added().values().stream().mapToInt(List::size).sum(), plan.updated());
        if (!plan.alike().isEmpty()) {
            cli.say("cli.answer.alike", String.join(", ", plan.alike()));
        }
        if (!plan.otherLeads().isEmpty()) {
            cli.say("cli.answer.other-lead", String.join(", ", plan.otherLeads()));
        }
        if (!contact.isVerified()) {
            cli.say("cli.new.compare", from, AcceptInvitation.fingerprint(plan.invitation()));
        }
    }
}
