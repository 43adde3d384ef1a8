package org.focale.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focale.app.today.Today;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `focale today`: what is due, who was not heard of, which pathways end, what waits to be entered.
@Command(name = "today", description = "${bundle:cli.today}")
final class TodayCommand implements Runnable {

    private final Cli cli;

    /// How it is written.
    enum Format { TABLE, JSON }

    /// @param kind   `session`, `attendance`, `task`, `silent`, `ending`, `placement`, `assessment`, `feedback`, `follow-up`, `consent`,
    ///               `document` or `delegation`
    /// @param day    by when, or since when; null when it is not known
    /// @param person null where a group meets and of a partner
    private record Entry(String kind, @Nullable LocalDate day, @Nullable PersonRow person, String what) {}

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "${bundle:cli.today.format}")
    private Format format = Format.TABLE;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    TodayCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        var entries = cli.in(folder, passphrase, cases -> entries(cases.today().read()));
        cli.out().print(format == Format.JSON ? json(entries) : table(entries, cli.texts()));
        cli.out().flush();
    }

    /// In the order of the screen.
    private static List<Entry> entries(Today today) {
        var entries = new ArrayList<Entry>();
        today.sessions().forEach(each -> entries.add(new Entry(each.day().equals(today.day()) ? "session" : "attendance", each.day(), null,
                each.activity().title())));
        today.tasks().forEach(each -> entries.add(new Entry("task", each.task().due(), each.person(), each.task().words())));
        today.silent().forEach(each -> entries.add(new Entry("silent", each.since(), each.person(), "")));
        today.ending().forEach(each -> entries.add(new Entry("ending", each.end(), each.person(), each.person().programme())));
        today.toEnter().forEach(each -> entries.add(switch (each.what()) {
            case Today.Waiting.Undiagnosed(var placement) -> new Entry("placement", each.day(), each.person(), placement.title());
            case Today.Waiting.Unassessed(var placement) -> new Entry("assessment", each.day(), each.person(), placement.title());
            case Today.Waiting.NotTalkedOver(var placement, _) -> new Entry("feedback", each.day(), each.person(), placement.title());
            case Today.Waiting.Following _ -> new Entry("follow-up", each.day(), each.person(), "");
            case Today.Waiting.Consenting _ -> new Entry("consent", each.day(), each.person(), "");
            case Today.Waiting.Expiring(var paper) -> new Entry("document", each.day(), each.person(), paper.confidential() ? "" : paper.name());
        }));
        today.delegations().forEach(each -> entries.add(new Entry("delegation", each.delegatedUntil(), null, each.name())));
        return entries;
    }

    private static String table(List<Entry> entries, Texts texts) {
        if (entries.isEmpty()) {
            return texts.get("cli.today.nothing") + "\n";
        }
        var text = new StringBuilder();
        for (Entry entry : entries) {
            text.append("%-22s %-10s  %-32s  %s".formatted(texts.get("cli.today.kind." + entry.kind()), entry.day() == null ? "" : entry.day(),
                    PlainText.line(name(entry.person())), PlainText.line(entry.what())).stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String json(List<Entry> entries) {
        var all = entries.stream().map(entry -> {
            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
            cells.put("kind", entry.kind());
            cells.put("day", entry.day() == null ? null : entry.day().toString());
            cells.put("person", entry.person() == null ? null : entry.person().id().value().toString());
            cells.put("name", name(entry.person()));
            cells.put("what", entry.what());
            return cells;
        }).toList();
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(all) + "\n";
    }

    private static String name(@Nullable PersonRow row) {
        return row == null ? "" : (row.firstName() + " " + row.lastName()).strip();
    }
}
