package org.focale.cli;

import org.focale.base.Refused;
import picocli.CommandLine.Command;

/// `focale` alone opens the window.
@Command(name = "focale", mixinStandardHelpOptions = true, versionProvider = CliVersion.class,
        scope = picocli.CommandLine.ScopeType.INHERIT, synopsisHeading = "${bundle:cli.help.synopsis} ",
        commandListHeading = "%n${bundle:cli.help.commands}%n", optionListHeading = "%n${bundle:cli.help.options}%n",
        description = "${bundle:cli.focale}", synopsisSubcommandLabel = "${bundle:cli.help.command}")
final class FocaleCommand implements Runnable {

    private final Cli cli;

    FocaleCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        if (!cli.doors().hasDisplay()) {
            throw new NoDisplay();
        }
        cli.doors().window();
    }

    /// There is nothing to show a window on.
    static final class NoDisplay extends Refused {
        NoDisplay() {
            super("cli.no-display");
        }
    }
}
