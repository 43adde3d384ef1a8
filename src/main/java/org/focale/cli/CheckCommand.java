package org.focale.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `focale check`: reads the whole workspace and says whether all of it is as it should be.
@Command(name = "check", description = "${bundle:cli.check}")
final class CheckCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    CheckCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var report = cli.in(folder, passphrase, cases -> cases.session().workspace().check());
        int records = report.records().values().stream().mapToInt(Integer::intValue).sum();
        cli.count("cli.check.read", records);
        if (report.isWell()) {
            cli.say("cli.check.sound");
            return 0;
        }
        report.problems().forEach(problem -> cli.warn(cli.texts().get(problem.kind().textKey())
                + (problem.record() == null ? "" : " " + problem.record().type() + " " + problem.record().id())));
        cli.warn(cli.texts().count("cli.check.faults", report.problems().size()));
        return CommandLineDoor.REFUSED;
    }
}
