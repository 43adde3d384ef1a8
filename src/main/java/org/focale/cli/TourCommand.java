package org.focale.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `focale tour`: the whole program in one go, without a display.
@Command(name = "tour", description = "${bundle:cli.tour}")
final class TourCommand implements Runnable {

    private final Cli cli;

    @Option(names = "--out", required = true, paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.tour.out}")
    private Path out = Path.of("");

    TourCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        cli.doors().tour(out, step -> {
            cli.out().println(step);
            cli.out().flush();
        });
    }
}
