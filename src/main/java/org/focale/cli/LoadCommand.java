package org.focale.cli;

import java.nio.file.Path;
import org.focale.app.creation.CreateWorkspace;
import org.focale.base.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale load`: makes a workspace again of what `focale export` wrote.
@Command(name = "load", description = "${bundle:cli.load}")
final class LoadCommand implements Runnable {

    private final Cli cli;

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.new.dir}")
    private Path folder = Path.of("");
    @Parameters(index = "1", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.load.file}")
    private Path archive = Path.of("");
    @Option(names = "--recovery-out", required = true, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.new.recovery-out}")
    private Path recoveryOut = Path.of("");
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    LoadCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var head = cli.entrance().archives().head(archive);
        var asked = new CreateWorkspace.Asked(folder, head.organisationName(), head.role(), head.siteName(), "", "");
        Made.with(cli, recoveryOut, asked, passphrase,
                (phrase, recovery) -> cli.entrance().archives().load(archive, folder, phrase, recovery, Progress.NONE));
        cli.count("cli.load.done", head.records(), folder, recoveryOut);
    }
}
