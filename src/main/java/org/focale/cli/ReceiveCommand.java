package org.focale.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.focale.app.exchange.BundleWords;
import org.focale.app.exchange.ReceiveBundle.Outcome;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `focale receive`: opens bundles, one transaction each; a refused one stops only itself. Or takes the last opening back.
@Command(name = "receive", description = "${bundle:cli.receive}")
final class ReceiveCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Parameters(index = "1..*", arity = "0..*", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.receive.files}")
    private List<Path> files = new ArrayList<>();
    @Option(names = "--preview", description = "${bundle:cli.receive.preview}")
    private boolean preview;
    @Option(names = "--undo", description = "${bundle:cli.receive.undo}")
    private boolean undo;
    @Mixin
    private TextOrJson format = new TextOrJson();
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    @Spec
    private @Nullable CommandSpec spec;

    ReceiveCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        if (undo) {
            return takeBack();
        }
        if (files.isEmpty()) {
            throw Missing.of(spec, known -> List.of(known.positionalParameters().getLast()));
        }
        return cli.in(folder, passphrase, cases -> {
            var outcomes = preview ? cases.receive().previewAll(files, Progress.NONE) : cases.receive().applyAll(files, Progress.NONE);
            tell(outcomes, new ReceivedWords(cli, cases));
            return outcomes.stream().allMatch(Outcome.Done.class::isInstance) ? 0 : CommandLineDoor.REFUSED;
        });
    }

    private void tell(List<Outcome> outcomes, ReceivedWords words) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (Outcome outcome : outcomes) {
            if (format.isJson()) {
                all.add(words.json(outcome));
            } else if (outcome instanceof Outcome.NotTaken(Path file, Refused reason)) {
                cli.warn(cli.texts().get("cli.receive.refused", file, cli.texts().get(reason)));
            } else if (outcome instanceof Outcome.Done(_, var received)) {
                words.say(received);
            }
        }
        if (format.isJson()) {
            TextOrJson.print(cli, all);
        } else if (outcomes.size() > 1) {
            words.sayAll(outcomes);
        }
    }

    private int takeBack() {
        var done = cli.in(folder, passphrase, cases -> {
            if (!cases.board().takeImportBack().isPossible()) {
                throw new NothingToTakeBack();
            }
            return cases.board().takeImportBack().run();
        });
        if (format.isJson()) {
            var members = TextOrJson.members();
            members.put("putBack", done.records());
            members.put("kept", done.kept());
            TextOrJson.print(cli, List.of(members));
        } else {
            cli.out().println(new BundleWords(cli.texts()).takenBack(done));
            cli.out().flush();
        }
        return 0;
    }

    /// Nothing was opened, or something was sent since.
    static final class NothingToTakeBack extends Refused {
        NothingToTakeBack() {
            super("cli.receive.undo.nothing");
        }
    }
}
