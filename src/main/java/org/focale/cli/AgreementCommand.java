package org.focale.cli;

import java.nio.file.Path;
import java.util.UUID;
import org.focale.app.placement.PrintPlacement.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale agreement`: writes the data from which the agreement of a placement is made.
@Command(name = "agreement", description = "${bundle:cli.agreement}")
final class AgreementCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--placement", required = true, paramLabel = "ID", description = "${bundle:cli.agreement.placement}")
    private UUID placement = new UUID(0, 0);
    @Option(names = "--out", required = true, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.plan.out}")
    private Path out = Path.of("");
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    AgreementCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        GridCommand.print(cli, folder, passphrase, placement, Paper.AGREEMENT, out);
    }
}
