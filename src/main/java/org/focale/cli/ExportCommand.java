package org.focale.cli;

import java.nio.file.Path;
import org.focale.base.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale export`: everything of a workspace in one file that opens without Focale.
@Command(name = "export", description = "${bundle:cli.export}")
final class ExportCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--out", required = true, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.export.out}")
    private Path out = Path.of("");
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    ExportCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var head = cli.in(folder, passphrase, cases -> cases.exportArchive().export(out, cli.texts(), Progress.NONE));
        cli.count("cli.export.done", head.records(), out);
    }
}
