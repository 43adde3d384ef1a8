package org.focale.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.focale.app.badge.VerifyFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale verify`: tells of a badge, or of a CV with all that travels in it, whether it is what it says. Needs the issuer's contact card
/// and nothing else: no workspace, no network.
@Command(name = "verify", description = "${bundle:cli.verify}")
final class VerifyCommand implements Callable<Integer> {

    private final Cli cli;

    /// How the answer is written.
    enum Format { TEXT, JSON }

    @Parameters(paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.verify.file}")
    private Path file = Path.of("");
    @Option(names = "--card", paramLabel = "${bundle:cli.label.card}", description = "${bundle:cli.verify.card}")
    private List<Path> cards = new ArrayList<>();
    @Option(names = "--name", paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.verify.name}")
    private @Nullable String name;
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${bundle:cli.verify.format}")
    private Format format = Format.TEXT;

    VerifyCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var checked = VerifyFile.check(file, cards, cli.entrance().clock().instant(), name);
        var words = new VerifyWords(cli.texts());
        cli.out().print(format == Format.JSON ? words.json(checked) : words.text(checked));
        cli.out().flush();
        return checked.holds() ? 0 : CommandLineDoor.REFUSED;
    }
}
