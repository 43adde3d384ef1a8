package org.focale.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.focale.app.UseCases;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale cv`: writes the CV of one person, or of everybody.
@Command(name = "cv", description = "${bundle:cli.cv}")
final class CvCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @ArgGroup(multiplicity = "1")
    private Whose whose = new Whose();
    @Option(names = "--out", required = true, paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.cv.out}")
    private Path out = Path.of("");
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    CvCommand(Cli cli) {
        this.cli = cli;
    }

    /// One person, or all.
    static final class Whose {
        @Option(names = "--person", paramLabel = "ID", description = "${bundle:cli.cv.person}")
        @Nullable UUID person;
        @Option(names = "--all", description = "${bundle:cli.cv.all}")
        boolean all;
    }

    @Override
    public void run() {
        var written = cli.in(folder, passphrase, cases -> cases.exportCv().exportAll(people(cases), out, cli.texts(), Progress.NONE));
        written.forEach(file -> cli.out().println(file));
        cli.count("cli.cv.done", written.size());
    }

    private List<PersonId> people(UseCases cases) {
        cases.people().reload();
        if (whose.person == null) {
            return cases.people().all().stream().map(PersonRow::id).toList();
        }
        var id = new PersonId(whose.person);
        if (cases.people().find(id).isEmpty()) {
            throw new NobodyHasThisId();
        }
        return List.of(id);
    }

    /// The id is of nobody here.
    static final class NobodyHasThisId extends Refused {
        NobodyHasThisId() {
            super("cli.cv.nobody");
        }
    }
}
