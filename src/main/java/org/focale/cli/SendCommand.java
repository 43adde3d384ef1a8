package org.focale.cli;

import java.nio.file.Path;
import java.util.List;
import org.focale.base.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale send`: seals a bundle for a partner.
@Command(name = "send", description = "${bundle:cli.send}")
final class SendCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--to", required = true, paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.send.to}")
    private String to = "";
    @Option(names = "--out", required = true, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.send.out}")
    private Path out = Path.of("");
    @Option(names = "--receipt", description = "${bundle:cli.send.receipt}")
    private boolean receipt;
    @Mixin
    private TextOrJson format = new TextOrJson();
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    SendCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var sent = cli.in(folder, passphrase, cases -> {
            var partner = cases.send().partner(to);
            return receipt ? cases.send().receipt(partner, out, Progress.NONE) : cases.send().send(partner, out, Progress.NONE);
        });
        if (format.isJson()) {
            TextOrJson.print(cli, List.of(SentWords.json(sent)));
        } else {
            SentWords.say(cli, sent);
        }
    }
}
