package org.focale.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.UseCases;
import org.focale.app.importing.Decision;
import org.focale.app.importing.ImportDraft;
import org.focale.app.importing.ImportPeople.Opened;
import org.focale.app.importing.ImportPlan;
import org.focale.app.importing.Twin;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale import`: takes the people of a spreadsheet in, or tells cell by cell what stands in the way.
@Command(name = "import", description = "${bundle:cli.import}")
final class ImportCommand implements Callable<Integer> {

    private final Cli cli;

    /// What becomes of rows with a doubtful cell.
    enum Doubtful { REFUSE, ACCEPT, LEAVE_OUT }

    /// What becomes of rows that resemble somebody, when it is not certain.
    enum Alike { REFUSE, ADD, LEAVE_OUT }

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Parameters(index = "1", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.import.file}")
    private Path file = Path.of("");
    @Option(names = "--mapping", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.import.mapping}")
    private @Nullable Path mapping;
    @Option(names = "--propose", description = "${bundle:cli.import.propose}")
    private boolean propose;
    @Option(names = "--sheet", paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.import.sheet}")
    private @Nullable String sheet;
    @Option(names = "--programme", paramLabel = "${bundle:cli.label.key}", description = "${bundle:cli.import.programme}")
    private @Nullable String programme;
    @Option(names = "--doubtful", paramLabel = "refuse|accept|leave_out", defaultValue = "refuse", description = "${bundle:cli.import.doubtful}")
    private Doubtful doubtful = Doubtful.REFUSE;
    @Option(names = "--alike", paramLabel = "refuse|add|leave_out", defaultValue = "refuse", description = "${bundle:cli.import.alike}")
    private Alike alike = Alike.REFUSE;
    @Option(names = "--dry-run", description = "${bundle:cli.import.dry-run}")
    private boolean dryRun;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    ImportCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        return cli.in(folder, passphrase, this::run) ? 0 : CommandLineDoor.REFUSED;
    }

    private boolean run(UseCases cases) {
        var proposed = cases.importPeople().open(file, sheet, Progress.NONE);
        var opened = mapping == null ? proposed : cases.importPeople().mapped(proposed, mapping);
        if (propose) {
            cli.out().print(opened.mapping());
            cli.out().flush();
            return true;
        }
        var words = new ImportWords(cli, opened);
        var draft = cases.importPeople().draft(opened, usual(cases), Progress.NONE);
        settle(draft);
        if (draft.doubts() > 0) {
            words.doubts(draft);
            return false;
        }
        var twins = cases.importPeople().twins(draft, Progress.NONE);
        var decisions = decide(cases, draft, twins);
        var open = twins.keySet().stream().filter(row -> !draft.row(row).leftOut() && Decision.OPEN.equals(decisions.get(row))).toList();
        if (!open.isEmpty()) {
            var people = cases.importPeople().people(twins);
            open.forEach(row -> words.twins(draft, row, twins.getOrDefault(row, List.of()), people));
            cli.warn(cli.texts().count("cli.import.undecided", open.size()));
            return false;
        }
        finish(cases, opened, cases.importPeople().plan(draft, twins, decisions));
        return true;
    }

    private @Nullable Programme usual(UseCases cases) {
        if (programme == null) {
            return null;
        }
        return cases.programmes().find(programme).orElseThrow(NoSuchProgramme::new);
    }

    private void settle(ImportDraft draft) {
        if (doubtful == Doubtful.REFUSE) {
            return;
        }
        draft.groups().forEach(group -> {
            if (doubtful == Doubtful.LEAVE_OUT) {
                draft.leaveOutAll(group.field(), group.kind());
            } else {
                draft.acceptAll(group.field(), group.kind());
            }
        });
    }

    private Map<Integer, Decision> decide(UseCases cases, ImportDraft draft, Map<Integer, List<Twin>> twins) {
        var decisions = new TreeMap<Integer, Decision>(cases.importPeople().proposed(twins));
        decisions.replaceAll((row, decision) -> {
            if (!decision.equals(Decision.OPEN) || alike == Alike.REFUSE) {
                return decision;
            }
            draft.leaveOut(row, alike == Alike.LEAVE_OUT);
            return Decision.OTHER;
        });
        return decisions;
    }

    private void finish(UseCases cases, Opened opened, ImportPlan plan) {
        if (!dryRun) {
            cases.importPeople().save(opened, plan, Progress.NONE);
        }
        cli.say(dryRun ? "cli.import.would" : "cli.import.done");
        cli.out().println(Stream.of(
                cli.texts().count("import.plan.new", plan.newPeople()),
                cli.texts().count("import.plan.pathways", plan.newPathways()),
                cli.texts().count("import.plan.groups", plan.newGroups().size()),
                cli.texts().count("import.plan.completed", plan.completed()),
                cli.texts().count("import.plan.nothing-new", plan.nothingNew()),
                cli.texts().count("import.plan.left-out", plan.leftOut())).collect(Collectors.joining(", ", "", ".")));
        cli.out().flush();
    }

    /// The workspace has no such programme.
    static final class NoSuchProgramme extends Refused {
        NoSuchProgramme() {
            super("cli.import.no-programme");
        }
    }
}
