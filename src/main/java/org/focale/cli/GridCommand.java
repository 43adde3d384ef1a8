package org.focale.cli;

import java.nio.file.Path;
import java.util.UUID;
import org.focale.app.placement.ListedPlacement;
import org.focale.app.placement.PrintPlacement.Paper;
import org.focale.base.Refused;
import org.focale.document.cv.PlainText;
import org.focale.domain.activity.PlacementId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale grid`: writes the grid that the tutor of a placement ticks; without a placement, says which there are.
@Command(name = "grid", description = "${bundle:cli.grid}")
final class GridCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--placement", paramLabel = "ID", description = "${bundle:cli.grid.placement}")
    private @Nullable UUID placement;
    @Option(names = "--out", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.plan.out}")
    private @Nullable Path out;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    GridCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        if (placement == null) {
            list();
        } else if (out == null) {
            throw new NoFile();
        } else {
            print(cli, folder, passphrase, placement, Paper.GRID, out);
        }
    }

    private void list() {
        for (ListedPlacement each : cli.in(folder, passphrase, cases -> cases.placements().list().all())) {
            var it = each.whole().placement();
            cli.out().println("%s  %-10s  %-10s  %-28s  %s".formatted(it.id().value(), it.start() == null ? "" : it.start(),
                    it.end() == null ? "" : it.end(), PlainText.line(each.name()), PlainText.line(it.inWords())).stripTrailing());
        }
        cli.out().flush();
    }

    /// Writes one of the papers of a placement.
    static void print(Cli cli, Path folder, Passphrases.Option passphrase, UUID placement, Paper paper, Path out) {
        boolean found = cli.in(folder, passphrase, cases -> cases.placements().print().export(new PlacementId(placement), paper, out, cli.texts()));
        if (!found) {
            throw new NoSuchPlacement();
        }
        cli.out().println(out);
        cli.out().flush();
    }

    /// Nobody said where it is to be written.
    static final class NoFile extends Refused {
        NoFile() {
            super("cli.grid.no-file");
        }
    }

    /// The id is of no placement here.
    static final class NoSuchPlacement extends Refused {
        NoSuchPlacement() {
            super("cli.grid.nothing");
        }
    }
}
