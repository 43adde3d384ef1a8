package org.focale.cli;

import java.nio.file.Path;
import java.util.UUID;
import org.focale.base.Progress;
import org.focale.domain.person.PersonId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale handover`: the whole file of one person, for them, in a ZIP.
@Command(name = "handover", description = "${bundle:cli.handover}")
final class HandoverCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--person", required = true, paramLabel = "ID", description = "${bundle:cli.handover.person}")
    private UUID person = new UUID(0, 0);
    @Option(names = "--out", required = true, paramLabel = "ZIP", description = "${bundle:cli.handover.out}")
    private Path out = Path.of("");
    @Option(names = "--without-confidential", description = "${bundle:cli.handover.without-confidential}")
    private boolean withoutConfidential;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    HandoverCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        cli.in(folder, passphrase, cases -> {
            cases.rights().handOver().toZip(new PersonId(person), !withoutConfidential, out, cli.texts(), Progress.NONE);
            return out;
        });
        cli.out().println(out);
        cli.say("cli.handover.done");
    }
}
