package org.focale.cli;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.UseCases;
import org.focale.app.exchange.Received;
import org.focale.base.Progress;
import org.focale.base.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale receive`: opens bundles, one transaction each; a refused one stops only itself.
@Command(name = "receive", description = "${bundle:cli.receive}")
final class ReceiveCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.receive.files}")
    private List<Path> files = new ArrayList<>();
    @Option(names = "--preview", description = "${bundle:cli.receive.preview}")
    private boolean preview;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    ReceiveCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        boolean all = cli.in(folder, passphrase, cases -> {
            boolean done = true;
            for (Path file : files) {
                done &= receive(cases, file);
            }
            return done;
        });
        return all ? 0 : CommandLineDoor.REFUSED;
    }

    private boolean receive(UseCases cases, Path file) {
        try {
            tell(preview ? cases.receive().preview(file, Progress.NONE) : cases.receive().apply(file, Progress.NONE), cases);
            return true;
        } catch (Refused refused) {
            cli.warn(cli.texts().get("cli.receive.refused", file, cli.texts().get(refused)));
            return false;
        }
    }

    private void tell(Received received, UseCases cases) {
        switch (received) {
            case Received.Opened opened -> {
                cli.say(opened.applied() ? "cli.receive.applied" : "cli.receive.would", opened.number(), opened.sender().card().organisationName());
                var report = opened.report();
                cli.out().println(Stream.of(
                        cli.texts().count("cli.receive.people", report.newPeople()),
                        cli.texts().count("cli.receive.files-updated", report.updatedFiles()),
                        cli.texts().count("cli.receive.two-versions", report.twoVersions().size()),
                        cli.texts().count("cli.receive.cv-lines", report.newCvLines()),
                        cli.texts().count("cli.receive.records-refused", report.refused())).collect(Collectors.joining(", ", "", ".")));
                cli.out().flush();
                if (report.told().handed() > 0) {
                    cli.count("transfer.came", report.told().handed());
                }
            }
            case Received.Already already -> cli.say("cli.receive.already", already.number(), already.sender().card().organisationName(),
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(cli.texts().locale())
                            .format(already.at().atZone(cases.session().clock().getZone())));
        }
    }
}
