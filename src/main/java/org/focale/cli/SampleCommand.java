package org.focale.cli;

import java.nio.file.Path;
import org.focale.store.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `focale sample`: makes a workspace of invented people to try the program on.
@Command(name = "sample", description = "${bundle:cli.sample}")
final class SampleCommand implements Runnable {

    private final Cli cli;

    @Parameters(index = "0", paramLabel = "association|lead-partner", description = "${bundle:cli.sample.name}")
    private String name = "";
    @Parameters(index = "1", paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.new.dir}")
    private Path folder = Path.of("");
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    SampleCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        try (var chosen = cli.passphrases().chosen(passphrase); var session = cli.entrance().sample().load(name, folder, chosen)) {
            int people = session.read(Reading::people).size();
            cli.count("cli.sample.done", people, folder);
        }
    }
}
