package org.focale.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.app.UseCases;
import org.focale.app.cv.CvFormat;
import org.focale.app.cv.ExportCvs;
import org.focale.app.cv.WrittenCv;
import org.focale.app.file.TableFile;
import org.focale.base.Folded;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.domain.cv.CvTemplate;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.Group;
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
    @Option(names = "--format", split = ",", paramLabel = "FORMAT", defaultValue = "pdf", description = "${bundle:cli.cv.format}")
    private List<CvFormat> formats = List.of();
    @Option(names = "--template", paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.cv.template}")
    private @Nullable CvTemplate template;
    @Option(names = "--missing", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.cv.missing}")
    private @Nullable Path missing;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    CvCommand(Cli cli) {
        this.cli = cli;
    }

    /// One person, a group, or all.
    static final class Whose {
        @Option(names = "--person", paramLabel = "ID", description = "${bundle:cli.cv.person}")
        @Nullable UUID person;
        @Option(names = "--group", paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.cv.group}")
        @Nullable String group;
        @Option(names = "--all", description = "${bundle:cli.cv.all}")
        boolean all;
    }

    @Override
    public void run() {
        var written = cli.in(folder, passphrase, cases -> cases.cvs().many().export(
                new ExportCvs.Asked(people(cases), template, EnumSet.copyOf(formats)), out, cli.texts(), Progress.NONE));
        written.forEach(each -> each.files().forEach(file -> cli.out().println(file)));
        if (missing != null) {
            TableFile.write(missing, WrittenCv.table(written, cli.texts()), Progress.NONE);
        }
        cli.count("cli.cv.done", written.size());
    }

    private List<PersonId> people(UseCases cases) {
        cases.people().reload();
        if (whose.group != null) {
            return group(cases, whose.group);
        } else if (whose.person == null) {
            return cases.people().all().stream().map(PersonRow::id).toList();
        }
        var id = new PersonId(whose.person);
        if (cases.people().find(id).isEmpty()) {
            throw new NobodyHasThisId();
        }
        return List.of(id);
    }

    /// Those who are in it now, as the list of people filters them.
    private List<PersonId> group(UseCases cases, String name) {
        var known = cases.peopleCases().find().surroundings();
        var groups = known.groups().values().stream().filter(group -> Folded.of(group.name()).equals(Folded.of(name))).map(Group::id).toList();
        if (groups.isEmpty()) {
            throw new NoSuchGroup(name, known.groups().values().stream().map(Group::name).sorted().collect(Collectors.joining(", ")));
        }
        return cases.people().all().stream()
                .filter(row -> known.stays(row).stream().anyMatch(stay -> groups.contains(stay.group()))).map(PersonRow::id).toList();
    }

    /// No group is called so.
    static final class NoSuchGroup extends Refused {
        NoSuchGroup(String name, String known) {
            super("cli.cv.no-group", name, known);
        }
    }

    /// The id is of nobody here.
    static final class NobodyHasThisId extends Refused {
        NobodyHasThisId() {
            super("cli.cv.nobody");
        }
    }
}
