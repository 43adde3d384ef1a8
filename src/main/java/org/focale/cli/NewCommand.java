package org.focale.cli;

import java.nio.file.Path;
import org.focale.app.creation.CreateWorkspace;
import org.focale.domain.site.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale new`: makes a workspace and its recovery sheet.
@Command(name = "new", description = "${bundle:cli.new}")
final class NewCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.new.dir}")
    private Path folder = Path.of("");
    @Option(names = "--name", required = true, paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.new.name}")
    private String name = "";
    @Option(names = "--role", required = true, paramLabel = "referent|lead", description = "${bundle:cli.new.role}")
    private Role role = Role.REFERENT;
    @Option(names = "--programme", required = true, paramLabel = "${bundle:cli.label.key}", description = "${bundle:cli.new.programme}")
    private String programme = "";
    @Option(names = "--recovery-out", required = true, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.new.recovery-out}")
    private Path recoveryOut = Path.of("");
    @Option(names = "--site", paramLabel = "${bundle:cli.label.name}", defaultValue = "", description = "${bundle:cli.new.site}")
    private String site = "";
    @Option(names = "--worker", paramLabel = "${bundle:cli.label.name}", defaultValue = "", description = "${bundle:cli.new.worker}")
    private String worker = "";
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    NewCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var asked = new CreateWorkspace.Asked(folder, name, role, site.isBlank() ? cli.texts().get("cli.new.site.default") : site, worker, programme);
        Made.with(cli, recoveryOut, asked, passphrase, (phrase, recovery) -> cli.entrance().create().create(asked, phrase, recovery));
        cli.say("cli.new.done", folder, recoveryOut);
    }
}
