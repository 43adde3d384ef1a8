package org.focale.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.app.UseCases;
import org.focale.app.activity.ActivityFile;
import org.focale.app.activity.ActivityLine;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale attendance`: writes the sheet that is signed at a session; without one, tells which sessions there are.
@Command(name = "attendance", description = "${bundle:cli.attendance}")
final class AttendanceCommand implements Runnable {

    private final Cli cli;

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");

    @Option(names = "--session", paramLabel = "ID", description = "${bundle:cli.attendance.session}")
    private @Nullable UUID session;

    @Option(names = "--out", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.attendance.out}")
    private @Nullable Path out;

    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    AttendanceCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        if (session == null) {
            String list = cli.in(folder, passphrase, cases -> list(cases, cli.texts()));
            cli.out().print(list);
        } else {
            print(session);
        }
        cli.out().flush();
    }

    private void print(UUID id) {
        Path target = out;
        if (target == null) {
            throw new NoFile();
        }
        boolean found = cli.in(folder, passphrase, cases -> cases.activities().sheet().print(new ActivitySessionId(id), target, cli.texts()));
        if (!found) {
            throw new NoSuchSession();
        }
        cli.out().println(target);
    }

    private static String list(UseCases cases, Texts texts) {
        var lines = new ArrayList<List<String>>();
        for (ActivityLine line : cases.activities().read().all()) {
            cases.activities().read().open(line.activity().id())
                    .ifPresent(file -> file.sessions().forEach(each -> lines.add(line(file, each, texts))));
        }
        if (lines.isEmpty()) {
            return texts.get("cli.attendance.none") + System.lineSeparator();
        }
        return lines.stream().map(line -> "%s  %-10s  %-13s  %s".formatted(line.toArray()).stripTrailing() + System.lineSeparator())
                .collect(Collectors.joining());
    }

    private static List<String> line(ActivityFile file, ActivitySession each, Texts texts) {
        LocalDate date = each.date();
        String state = file.isEntered(each) ? texts.get("cli.attendance.there", file.present(each), file.people().size())
                : texts.of(each.state()).toLowerCase(texts.locale());
        return List.of(each.id().value().toString(), date == null ? "" : date.toString(),
                each.hours() == null ? "" : each.hours().from() + "-" + each.hours().to(),
                PlainText.line(file.activity().title()) + " (" + state + ")");
    }

    /// A sheet is a file: it is not printed between the lines of a terminal.
    static final class NoFile extends Refused {
        NoFile() {
            super("cli.attendance.needs-file");
        }
    }

    /// No session has this id.
    static final class NoSuchSession extends Refused {
        NoSuchSession() {
            super("cli.attendance.unknown");
        }
    }
}
