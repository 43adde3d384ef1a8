package org.focale.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.UseCases;
import org.focale.app.exchange.BundleReport;
import org.focale.app.exchange.BundleWords;
import org.focale.app.exchange.ReceiveBundle.Outcome;
import org.focale.app.exchange.Received;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.jspecify.annotations.Nullable;

/// What opening bundles came to, as the command line tells it.
final class ReceivedWords {

    private final Cli cli;
    private final Texts texts;
    private final UseCases cases;
    private final BundleWords words;

    ReceivedWords(Cli cli, UseCases cases) {
        this.cli = cli;
        this.texts = cli.texts();
        this.cases = cases;
        this.words = new BundleWords(texts);
    }

    void say(Received received) {
        switch (received) {
            case Received.Opened opened -> {
                cli.say(opened.applied() ? "cli.receive.applied" : "cli.receive.would", opened.number(), opened.sender().card().organisationName());
                counts(List.of(opened.report()));
                words.told(opened.report()).forEach(cli.out()::println);
                cli.out().flush();
            }
            case Received.Already already ->
                cli.say("cli.receive.already", already.number(), already.sender().card().organisationName(), day(already.at()));
        }
    }

    /// All of several files together.
    void sayAll(List<Outcome> outcomes) {
        var reports = outcomes.stream().map(ReceivedWords::report).flatMap(List::stream).toList();
        cli.count("cli.receive.all", reports.size(), outcomes.size());
        counts(reports);
    }

    private static List<BundleReport> report(Outcome outcome) {
        return outcome instanceof Outcome.Done(_, Received.Opened opened) ? List.of(opened.report()) : List.of();
    }

    private void counts(List<BundleReport> reports) {
        cli.out().println(Stream.of(
                texts.count("cli.receive.people", reports.stream().mapToLong(BundleReport::newPeople).sum()),
                texts.count("cli.receive.files-updated", reports.stream().mapToLong(BundleReport::updatedFiles).sum()),
                texts.count("cli.receive.two-versions", reports.stream().mapToLong(BundleReport::twoVersions).sum()),
                texts.count("cli.receive.cv-lines", reports.stream().mapToLong(BundleReport::newCvLines).sum()),
                texts.count("cli.receive.records-refused", reports.stream().mapToLong(BundleReport::refused).sum()))
                .collect(Collectors.joining(", ", "", ".")));
        cli.out().flush();
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(at.atZone(cases.session().clock().getZone()));
    }

    Map<String, @Nullable Object> json(Outcome outcome) {
        var members = TextOrJson.members();
        members.put("file", outcome.file().toString());
        switch (outcome) {
            case Outcome.NotTaken(Path _, Refused reason) -> {
                members.put("outcome", "refused");
                members.put("why", texts.get(reason));
            }
            case Outcome.Done(Path _, Received.Already already) -> {
                members.put("outcome", "already");
                members.put("from", already.sender().card().organisationName());
                members.put("number", already.number());
                members.put("at", already.at().toString());
            }
            case Outcome.Done(Path _, Received.Opened opened) -> opened(members, opened);
        }
        return members;
    }

    private void opened(Map<String, @Nullable Object> members, Received.Opened opened) {
        var report = opened.report();
        members.put("outcome", opened.applied() ? "applied" : "previewed");
        members.put("from", opened.sender().card().organisationName());
        members.put("number", opened.number());
        members.put("kind", report.told().kind());
        members.put("part", report.told().part());
        members.put("parts", report.told().parts());
        members.put("newPeople", report.newPeople());
        members.put("updatedFiles", report.updatedFiles());
        members.put("twoVersions", report.twoVersions());
        members.put("newCvLines", report.newCvLines());
        members.put("proposed", report.aside().proposed());
        var waiting = TextOrJson.members();
        report.aside().waiting().forEach((verdict, number) -> waiting.put(verdict.name(), number));
        members.put("waiting", waiting);
        members.put("dropped", report.aside().dropped());
        members.put("missed", report.told().missed());
        members.put("gap", report.told().isGap());
        members.put("documents", report.told().documents());
        members.put("erased", report.told().erased());
        members.put("withdrawn", report.told().withdrawn());
        members.put("erasuresConfirmed", report.told().confirmed());
        members.put("handed", report.told().handed().size());
        members.put("history", report.told().past().kept());
        members.put("historyRefused", report.told().past().refused());
        members.put("says", words.told(report));
    }
}
