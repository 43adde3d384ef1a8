package org.focale.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `focale demo`: the window on a copy of the sample association; without a display, the tour.
@Command(name = "demo", description = "${bundle:cli.demo}")
final class DemoCommand implements Runnable {

    private final Cli cli;

    @Option(names = "--out", paramLabel = "${bundle:cli.label.dir}", defaultValue = "focale-tour", description = "${bundle:cli.demo.out}")
    private Path out = Path.of("");

    DemoCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        if (cli.doors().hasDisplay()) {
            cli.doors().demo();
            return;
        }
        cli.say("cli.demo.no-display", out);
        cli.doors().tour(out, step -> {
            cli.out().println(step);
            cli.out().flush();
        });
    }
}
