package org.focale.cli;

import java.nio.file.Path;
import java.util.List;
import org.focale.base.Texts;
import org.focale.store.PersonRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale people`: who is followed here.
@Command(name = "people", description = "${bundle:cli.people}")
final class PeopleCommand implements Runnable {

    private final Cli cli;

    /// How a list is written.
    enum Format { TABLE, CSV, JSON }

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--search", paramLabel = "${bundle:cli.label.text}", defaultValue = "", description = "${bundle:cli.people.search}")
    private String search = "";
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "${bundle:cli.people.format}")
    private Format format = Format.TABLE;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    PeopleCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        String list = cli.in(folder, passphrase, cases -> {
            cases.people().reload();
            var rows = cases.people().matching(search);
            return write(new PeopleColumns(cases.session().today()), rows, cli.texts());
        });
        cli.out().print(list);
        cli.out().flush();
    }

    private String write(PeopleColumns columns, List<PersonRow> rows, Texts texts) {
        return switch (format) {
            case TABLE -> rows.isEmpty() ? texts.get("cli.people.none") + "\n" : columns.table(rows, texts);
            case CSV -> columns.csv(rows, texts);
            case JSON -> columns.json(rows);
        };
    }
}
