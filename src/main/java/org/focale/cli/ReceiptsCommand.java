package org.focale.cli;

import java.nio.file.Path;
import org.focale.base.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale receipts`: a receipt for every partner of whom something came since one last sent to them.
@Command(name = "receipts", description = "${bundle:cli.receipts}")
final class ReceiptsCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--out", required = true, paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.receipts.out}")
    private Path out = Path.of("");
    @Mixin
    private TextOrJson format = new TextOrJson();
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    ReceiptsCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var sent = cli.in(folder, passphrase, cases -> cases.send().receipts(out, Progress.NONE));
        if (format.isJson()) {
            TextOrJson.print(cli, sent.stream().map(SentWords::json).toList());
        } else if (sent.isEmpty()) {
            cli.say("cli.receipts.none");
        } else {
            sent.forEach(each -> cli.say("cli.receipts.done", each.to(), each.file()));
        }
    }
}
