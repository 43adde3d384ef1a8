package org.focale.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.focale.app.UseCases;
import org.focale.app.exchange.Undecided;
import org.focale.app.review.DecideVersions.Decided;
import org.focale.app.review.Keep;
import org.focale.app.review.Resolutions;
import org.focale.base.Folded;
import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale review`: which fields stand in two versions, and deciding about them from a file or side by side.
@Command(name = "review", description = "${bundle:cli.review}")
final class ReviewCommand implements Runnable {

    private final Cli cli;

    /// How the list is written, and what was decided.
    enum Format { TABLE, JSON }

    /// One way to decide at once.
    static final class Deciding {
        @Option(names = "--resolve", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.review.resolve}")
        private @Nullable Path file;
        @Option(names = "--keep", paramLabel = "ours|theirs|newest", description = "${bundle:cli.review.keep}")
        private @Nullable Keep keep;
    }

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @ArgGroup
    private @Nullable Deciding deciding;
    @Option(names = "--person", paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.review.person}")
    private String person = "";
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "${bundle:cli.review.format}")
    private Format format = Format.TABLE;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    ReviewCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        cli.in(folder, passphrase, cases -> {
            var undecided = asked(cases.twoVersions().all());
            if (deciding != null) {
                tell(decide(cases, undecided, deciding));
            } else {
                var list = new ReviewList(cli.texts(), cases.session().clock().getZone());
                cli.out().print(format == Format.JSON ? list.json(undecided) : list.table(undecided));
                cli.out().flush();
            }
            return undecided;
        });
    }

    private void tell(Decided decided) {
        if (format == Format.JSON) {
            var members = TextOrJson.members();
            members.put("decided", decided.fields());
            members.put("still", decided.still());
            TextOrJson.print(cli, List.of(members));
            return;
        }
        cli.count("cli.review.decided", decided.fields());
        if (decided.still() > 0) {
            cli.count("cli.review.still", decided.still());
        }
    }

    private static Decided decide(UseCases cases, List<Undecided> undecided, Deciding how) {
        var keep = how.keep;
        return keep != null ? cases.decide().keep(undecided, keep)
                : cases.decide().decide(Resolutions.read(how.file == null ? Path.of("") : how.file, undecided));
    }

    /// Accents and case do not matter.
    private List<Undecided> asked(List<Undecided> all) {
        if (person.isBlank()) {
            return all;
        }
        String wanted = Folded.of(person).toLowerCase(Locale.ROOT);
        var theirs = all.stream().filter(each -> Folded.of(each.who()).equals(wanted)).toList();
        if (theirs.isEmpty()) {
            throw new NothingOfThem(person);
        }
        return theirs;
    }

    /// Nothing of theirs is in two versions; the name may be wrong.
    static final class NothingOfThem extends Refused {
        NothingOfThem(String name) {
            super("cli.review.nobody", name);
        }
    }
}
