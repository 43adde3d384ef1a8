package org.focale.cli;

import java.nio.file.Path;
import java.util.UUID;
import org.focale.app.pathway.ExportPlan;
import org.focale.domain.person.PersonId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale plan`: writes the plan of one person, to be signed or easy to read.
@Command(name = "plan", description = "${bundle:cli.plan}")
final class PlanCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--person", required = true, paramLabel = "ID", description = "${bundle:cli.cv.person}")
    private UUID person = new UUID(0, 0);
    @Option(names = "--out", required = true, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.plan.out}")
    private Path out = Path.of("");
    @Option(names = "--plain", description = "${bundle:cli.plan.plain}")
    private boolean plain;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    PlanCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var layout = plain ? ExportPlan.Layout.PLAIN : ExportPlan.Layout.TO_SIGN;
        boolean found = cli.in(folder, passphrase, cases -> cases.pathway().export().export(new PersonId(person), layout, out, cli.texts()));
        if (!found) {
            throw new CvCommand.NobodyHasThisId();
        }
        cli.out().println(out);
        cli.out().flush();
    }
}
