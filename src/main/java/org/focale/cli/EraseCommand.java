package org.focale.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focale.app.UseCases;
import org.focale.app.rights.EraseFile;
import org.focale.app.rights.Erasures;
import org.focale.document.cv.PlainText;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `focale erase`: erases the file of one person for good, or lists what was erased. Without `--yes` it says what would go.
@Command(name = "erase", description = "${bundle:cli.erase}")
final class EraseCommand implements Runnable {

    private final Cli cli;

    /// How the answer is written.
    enum Format { TABLE, JSON }

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "${bundle:cli.erase.person}")
    private @Nullable UUID person;
    @Option(names = "--yes", description = "${bundle:cli.erase.yes}")
    private boolean yes;
    @Option(names = "--list", description = "${bundle:cli.erase.list}")
    private boolean list;
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "${bundle:cli.retention.format}")
    private Format format = Format.TABLE;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    EraseCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var id = person;
        String said = cli.in(folder, passphrase, cases -> id == null || list ? listed(cases) : erased(cases, new PersonId(id)));
        cli.out().print(said);
        cli.out().flush();
    }

    private String erased(UseCases cases, PersonId id) {
        var before = cases.rights().erase().before(id);
        int files = yes ? cases.rights().erase().erase(id) : 0;
        if (format == Format.JSON) {
            return json(told(before, files));
        }
        String what = cli.texts().count("erasure.what", before.records()) + " · " + cli.texts().count("erasure.documents", before.documents())
                + " · " + cli.texts().count("erasure.cvs", before.cvs()) + "\n" + partners(before) + "\n";
        return what + (yes ? cli.texts().count("erasure.done", files) : cli.texts().get("cli.erase.not-yet")) + "\n";
    }

    private String partners(EraseFile.Before before) {
        if (!before.everywhere()) {
            return cli.texts().get("erasure.copy");
        }
        return before.partners().isEmpty() ? cli.texts().get("erasure.nobody") : cli.texts().count("erasure.partners", before.partners().size())
                + " · " + PlainText.line(String.join(", ", before.partners()));
    }

    private static Map<String, Object> told(EraseFile.Before before, int files) {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("id", before.person().value().toString());
        cells.put("erased", files > 0);
        cells.put("files", before.files());
        cells.put("records", before.records());
        cells.put("documents", before.documents());
        cells.put("cvs", before.cvs());
        cells.put("everywhere", before.everywhere());
        cells.put("partners", before.partners());
        return cells;
    }

    private String listed(UseCases cases) {
        var all = cases.rights().erasures().list();
        if (format == Format.JSON) {
            return json(all.stream().map(EraseCommand::cells).toList());
        } else if (all.isEmpty()) {
            return cli.texts().get("cli.erase.none") + "\n";
        }
        var zone = cases.session().clock().getZone();
        var text = new StringBuilder();
        all.forEach(each -> text.append("%s  %s%n".formatted(each.at().atZone(zone).toLocalDate(), words(each))));
        return text.toString();
    }

    private String words(Erasures.Done done) {
        return cli.texts().count("erasure.list.files", done.files().size()) + " · "
                + (!done.everywhere() ? cli.texts().get("erasure.list.copy") : done.asked() == 0 ? cli.texts().get("erasure.list.nobody")
                        : cli.texts().get("erasure.list.asked", done.asked(), done.confirmed()));
    }

    private static Map<String, Object> cells(Erasures.Done done) {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("at", done.at().toString());
        cells.put("ids", done.files().stream().map(id -> id.value().toString()).toList());
        cells.put("everywhere", done.everywhere());
        cells.put("asked", done.asked());
        cells.put("confirmed", done.confirmed());
        return cells;
    }

    private static String json(Object what) {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(what) + "\n";
    }
}
