package org.focale.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.focale.app.rights.Retention;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `focale retention`: which files have been kept long enough, and why. Lists only.
@Command(name = "retention", description = "${bundle:cli.retention}")
final class RetentionCommand implements Runnable {

    private final Cli cli;

    /// How the list is written.
    enum Format { TABLE, JSON }

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "${bundle:cli.retention.format}")
    private Format format = Format.TABLE;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    RetentionCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var proposals = cli.in(folder, passphrase, cases -> cases.rights().retention().list());
        cli.out().print(format == Format.JSON ? json(proposals, cli.texts()) : table(proposals, cli.texts()));
        cli.out().flush();
    }

    private static String table(Retention.Proposals proposals, Texts texts) {
        if (proposals.files().isEmpty()) {
            return texts.get("cli.retention.none", proposals.months()) + "\n";
        }
        var text = new StringBuilder();
        line(text, texts.get("cli.retention.column.name"), texts.get("cli.retention.column.last"), texts.get("cli.retention.column.due"),
                texts.get("cli.retention.column.why"));
        for (var file : proposals.files()) {
            line(text, PlainText.line(name(file)), file.last().day().toString(), file.due().toString(), why(file, proposals, texts));
        }
        return text + texts.count("cli.retention.count", proposals.files().size(), proposals.months()) + "\n";
    }

    private static void line(StringBuilder text, String... cells) {
        text.append("%-32s %-16s %-12s %s%n".formatted((Object[]) cells));
    }

    private static String why(Retention.Proposal file, Retention.Proposals proposals, Texts texts) {
        return texts.of(file.last().kind()) + (file.isDueOn(proposals.today()) ? "" : " · " + texts.get("cli.retention.soon"))
                + (file.isOpen() ? " · " + texts.get("cli.retention.open") : "");
    }

    private static String name(Retention.Proposal file) {
        return (file.person().firstName() + " " + file.person().lastName()).strip();
    }

    private static String json(Retention.Proposals proposals, Texts texts) {
        var list = proposals.files().stream().map(file -> {
            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
            cells.put("id", file.person().id().value().toString());
            cells.put("name", name(file));
            cells.put("lastContact", file.last().day().toString());
            cells.put("lastContactKind", file.last().kind().name());
            cells.put("due", file.due().toString());
            cells.put("isDue", file.isDueOn(proposals.today()));
            cells.put("pathwayOpen", file.isOpen());
            cells.put("months", proposals.months());
            cells.put("why", why(file, proposals, texts));
            return cells;
        }).toList();
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(list) + "\n";
    }
}
