package org.focale.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.agenda.Agenda;
import org.focale.app.agenda.AgendaEntry;
import org.focale.app.agenda.AgendaWords;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.document.office.Cell;
import org.focale.document.office.Sheet;
import org.focale.document.office.TableWriter;
import org.focale.domain.Hours;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale agenda`: what stands in the agenda in some days, for a person, another agenda, or a spreadsheet.
@Command(name = "agenda", description = "${bundle:cli.agenda}")
final class AgendaCommand implements Runnable {

    private static final int MOST_DAYS = 3660;

    private final Cli cli;

    /// How it is written.
    enum Format { TABLE, ICS, CSV }

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--from", required = true, paramLabel = "AAAA-MM-JJ", description = "${bundle:cli.agenda.from}")
    private LocalDate from = LocalDate.EPOCH;
    @Option(names = "--to", required = true, paramLabel = "AAAA-MM-JJ", description = "${bundle:cli.agenda.to}")
    private LocalDate to = LocalDate.EPOCH;
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "${bundle:cli.agenda.format}")
    private Format format = Format.TABLE;
    @Option(names = "--names", description = "${bundle:cli.agenda.names}")
    private boolean names;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    AgendaCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        if (to.isBefore(from)) {
            throw new WrongPeriod("cli.agenda.backwards", from, to);
        }
        if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw new WrongPeriod("cli.agenda.too-long", MOST_DAYS);
        }
        byte[] said = cli.in(folder, passphrase, cases -> {
            Agenda agenda = cases.agenda().read().read(from, to);
            return switch (format) {
                case TABLE -> table(agenda, cli.texts()).getBytes(StandardCharsets.UTF_8);
                case ICS -> cases.agenda().export().ics(agenda.entries(), names, cli.texts());
                case CSV -> csv(agenda, cli.texts());
            };
        });
        cli.out().print(new String(said, StandardCharsets.UTF_8));
        cli.out().flush();
    }

    /// Names come from partners and other agendas, too: nothing in them may steer a terminal.
    private static String table(Agenda agenda, Texts texts) {
        if (agenda.entries().isEmpty()) {
            return texts.get("cli.agenda.nothing") + "\n";
        }
        var words = new AgendaWords(texts, true);
        var text = new StringBuilder();
        for (AgendaEntry entry : agenda.entries()) {
            String days = entry.from().equals(entry.until()) ? entry.from().toString() : entry.from() + "/" + entry.until();
            text.append("%-21s  %-11s  %-20s  %s".formatted(days, hours(entry), texts.of(entry.kind()), Stream.of(words.title(entry),
                            words.people(entry), words.place(entry), entry.worker(), note(agenda, entry, texts))
                    .filter(part -> !part.isBlank()).map(PlainText::line).collect(Collectors.joining(" · "))).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String hours(AgendaEntry entry) {
        Hours hours = entry.hours();
        return hours == null ? "" : hours.from() + "-" + hours.to();
    }

    private static String note(Agenda agenda, AgendaEntry entry, Texts texts) {
        return Stream.of(entry.cancelled() ? texts.get("agenda.cancelled") : "", agenda.clashes(entry).isEmpty() ? "" : texts.get("agenda.clash"))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static byte[] csv(Agenda agenda, Texts texts) {
        var words = new AgendaWords(texts, true);
        var rows = new ArrayList<List<Cell>>();
        for (AgendaEntry entry : agenda.entries()) {
            Hours hours = entry.hours();
            rows.add(List.of(new Cell.Day(entry.from()), new Cell.Day(entry.until()), new Cell.Words(hours == null ? "" : hours.from().toString()),
                    new Cell.Words(hours == null ? "" : hours.to().toString()), new Cell.Words(texts.of(entry.kind())),
                    new Cell.Words(words.title(entry)), new Cell.Words(entry.place()), new Cell.Words(entry.worker()),
                    new Cell.Words(words.people(entry)), new Cell.Words(note(agenda, entry, texts))));
        }
        var sheet = new Sheet(texts.get("agenda.rail"), Stream.of("agenda.column.day", "agenda.column.until", "agenda.column.from",
                "agenda.column.to",
                "agenda.column.kind", "agenda.column.title", "agenda.column.place", "agenda.column.worker", "agenda.column.people",
                "agenda.column.note").map(texts::get).toList(), rows);
        var written = new ByteArrayOutputStream();
        try {
            TableWriter.csv(sheet, written, Progress.NONE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toByteArray();
    }

    /// Days that are no period.
    static final class WrongPeriod extends Refused {
        WrongPeriod(String key, Object... args) {
            super(key, args);
        }
    }
}
