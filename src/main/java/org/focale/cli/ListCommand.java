package org.focale.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.focale.app.UseCases;
import org.focale.app.file.UserFiles;
import org.focale.app.people.Condition;
import org.focale.app.people.ExportPeople;
import org.focale.app.people.Filters;
import org.focale.app.people.PeopleColumn;
import org.focale.app.people.PeopleColumns;
import org.focale.app.people.PeopleOrder;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.document.office.TableWriter;
import org.focale.domain.own.SavedView;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `focale list`: the people of a view, or through filters, with the columns that are wanted; the same as the window exports.
@Command(name = "list", description = "${bundle:cli.list}")
final class ListCommand implements Runnable {

    private final Cli cli;

    /// How a list is written.
    enum Format { TABLE, CSV, XLSX, JSON }

    @Parameters(paramLabel = "${bundle:cli.label.dir}", description = "${bundle:cli.dir}")
    private Path folder = Path.of("");
    @Option(names = "--view", paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.list.view}")
    private @Nullable String view;
    @Option(names = "--filter", paramLabel = "${bundle:cli.label.text}", description = "${bundle:cli.list.filter}")
    private List<String> filters = new ArrayList<>();
    @Option(names = "--search", paramLabel = "${bundle:cli.label.text}", defaultValue = "", description = "${bundle:cli.people.search}")
    private String search = "";
    @Option(names = "--columns", paramLabel = "${bundle:cli.label.text}", description = "${bundle:cli.list.columns}")
    private @Nullable String columns;
    @Option(names = "--order", paramLabel = "${bundle:cli.label.text}", description = "${bundle:cli.list.order}")
    private @Nullable String order;
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "${bundle:cli.list.format}")
    private Format format = Format.TABLE;
    @Option(names = "--out", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.list.out}")
    private @Nullable Path out;
    @Mixin
    private Passphrases.Option passphrase = new Passphrases.Option();

    ListCommand(Cli cli) {
        this.cli = cli;
    }

    /// What was asked for.
    private record Asked(Filters filters, List<PeopleColumn> columns, PeopleOrder order) {}

    /// What was found.
    private record Listed(List<PersonRow> people, List<PeopleColumn> columns) {}

    @Override
    public void run() {
        if (format == Format.XLSX && out == null) {
            throw new NotUnderstood("lists.export.needs-file");
        }
        var listed = cli.in(folder, passphrase, this::find);
        byte[] list = bytes(listed);
        if (out == null) {
            cli.out().print(new String(list, StandardCharsets.UTF_8));
            cli.out().flush();
        } else {
            UserFiles.write(out, list);
            cli.count("lists.export.done", listed.people().size(), out);
        }
    }

    private Listed find(UseCases cases) {
        cases.people().refresh();
        var find = cases.peopleCases().find();
        var known = find.surroundings();
        var asked = asked(cases, new PeopleColumns(known, cli.texts()));
        return new Listed(find.find(search, asked.filters(), asked.order(), known, cli.texts()), asked.columns());
    }

    /// What the view says, and over it what the options say.
    private Asked asked(UseCases cases, PeopleColumns all) {
        @Nullable SavedView saved = view == null ? null : view(cases, view);
        var kept = saved == null ? Filters.NONE : Filters.read(saved.filters());
        for (String text : filters) {
            kept = kept.with(Condition.of(text).orElseThrow(() -> new NotUnderstood("lists.filter.unknown", text)));
        }
        List<String> keys = columns != null ? Arrays.stream(columns.split(",")).map(String::strip).filter(key -> !key.isEmpty()).toList()
                : saved == null ? List.of() : saved.columns();
        if (columns != null) {
            keys.stream().filter(key -> !all.has(key)).findFirst().ifPresent(key -> {
                throw unknownColumn(key, all);
            });
        }
        var by = PeopleOrder.of(order != null ? order : saved == null ? "" : saved.orderedBy());
        if (order != null && !all.has(by.column())) {
            throw unknownColumn(by.column(), all);
        }
        return new Asked(kept, all.of(keys), by);
    }

    private static SavedView view(UseCases cases, String name) {
        var views = cases.peopleCases().views();
        return views.find(name).orElseThrow(() -> new NotUnderstood("lists.view.unknown", name,
                views.all().stream().map(SavedView::name).collect(Collectors.joining(", "))));
    }

    private static NotUnderstood unknownColumn(String key, PeopleColumns all) {
        return new NotUnderstood("lists.columns.unknown", key, all.all().stream().map(PeopleColumn::key).collect(Collectors.joining(", ")));
    }

    private byte[] bytes(Listed listed) {
        var people = listed.people();
        return switch (format) {
            case TABLE -> ListText.table(people, listed.columns(), cli.texts()).getBytes(StandardCharsets.UTF_8);
            case JSON -> ListText.json(people, listed.columns()).getBytes(StandardCharsets.UTF_8);
            case CSV, XLSX -> sheet(listed);
        };
    }

    private byte[] sheet(Listed listed) {
        var sheet = ExportPeople.sheet(listed.people(), listed.columns(), cli.texts());
        var written = new ByteArrayOutputStream();
        try {
            if (format == Format.CSV) {
                TableWriter.csv(sheet, written, Progress.NONE);
            } else {
                TableWriter.xlsx(List.of(sheet), written, Progress.NONE);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toByteArray();
    }

    /// A view, a filter or a column that is not there.
    static final class NotUnderstood extends Refused {
        NotUnderstood(String key, Object... args) {
            super(key, args);
        }
    }
}
