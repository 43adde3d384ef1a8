package org.focale.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.focale.app.UseCases;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.exchange.ExportCard;
import org.focale.base.Progress;
import org.focale.domain.Kept;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ConsentId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Contact;
import org.focale.domain.site.Role;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.store.ChangeKind;
import org.focale.store.PersonRow;
import org.focale.store.Reading;

/// Twelve associations send to a lead: all they have, and then what changed since.
final class ExchangeMeasures {

    private static final int ASSOCIATIONS = 12;
    private static final int NOTES = 24;

    private final Bench bench;
    private final String name;
    private final UseCases lead;
    private final List<UseCases> associations = new ArrayList<>();

    private ExchangeMeasures(Bench bench, int people) throws IOException {
        this.bench = bench;
        this.name = "exchange-" + people;
        this.lead = workspace("lead", Role.LEAD);
        for (int i = 0; i < ASSOCIATIONS; i++) {
            var association = workspace("a" + i, Role.REFERENT);
            associations.add(association);
            trust(association, lead);
            trust(lead, association);
            fill(association, people / ASSOCIATIONS);
        }
    }

    /// @param people of all associations together
    static List<Row> rows(Bench bench, int people) throws IOException {
        var measures = new ExchangeMeasures(bench, people);
        try {
            return measures.rows(people);
        } finally {
            measures.lead.session().close();
            measures.associations.forEach(each -> each.session().close());
        }
    }

    private List<Row> rows(int people) throws IOException {
        var key = Files.createDirectories(bench.path(name + "-key"));
        long sealing = System.nanoTime();
        var full = sendAll(key);
        var sealed = since(sealing);
        long records = lead.session().read(ExchangeMeasures::records);
        var opened = open(full);
        records = lead.session().read(ExchangeMeasures::records) - records;
        for (UseCases association : associations) {
            association.receive().apply(lead.send().receipt(contact(lead, association), file(lead, association, key), Progress.NONE).file(),
                    Progress.NONE);
        }
        change();
        var changes = open(sendAll(Files.createDirectories(bench.path(name + "-second"))));
        String size = Row.format("%,d people, %,d records", people, records);
        return List.of(
                new Row("twelve full bundles opened by the lead, " + size, millis(opened), Row.format("sealed in %s", millis(sealed)),
                        people == 400 ? "3000 ms" : "growth close to linear"),
                new Row(Row.format("twelve bundles of what changed since, %,d people", people), millis(changes),
                        "one note for every tenth person", ""));
    }

    private static long records(Reading reading) {
        long[] count = {0};
        reading.eachState(_ -> count[0]++);
        return count[0];
    }

    private List<Path> sendAll(Path key) {
        return associations.stream().map(each -> send(each, lead, key)).toList();
    }

    private static Path send(UseCases from, UseCases to, Path key) {
        return from.send().send(contact(from, to), file(from, to, key), Progress.NONE).file();
    }

    private static Contact contact(UseCases from, UseCases to) {
        return from.session().read(Reading::contacts).stream().filter(it -> it.card().site().equals(to.session().site().id())).findFirst()
                .orElseThrow();
    }

    private static Path file(UseCases from, UseCases to, Path key) {
        return key.resolve(from.session().site().id().value() + "-" + to.session().site().id().value() + ".focale");
    }

    private Duration open(List<Path> bundles) {
        long start = System.nanoTime();
        lead.receive().applyAll(bundles, Progress.NONE);
        return since(start);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String millis(Duration time) {
        return time.toMillis() + " ms";
    }

    private UseCases workspace(String which, Role role) {
        var entrance = Bench.entrance();
        try (var phrase = new Passphrase(Bench.PHRASE.toCharArray())) {
            var asked = new CreateWorkspace.Asked(bench.path(name + "-" + which), "Structure " + which, role, "Poste " + which,
                    "Nadia Keller", "focale");
            return entrance.in(entrance.create().create(asked, phrase, RecoveryKey.generate()));
        }
    }

    private static void trust(UseCases one, UseCases other) {
        var card = other.card().card();
        one.trust().trust(card, ExportCard.fingerprint(card));
    }

    /// A CV that fills a page, a note a month for two years, and the agreement that lets the whole file leave.
    private static void fill(UseCases cases, int people) {
        new Crowd(cases).joinWithCv(people);
        var records = new ArrayList<Kept>();
        for (PersonRow row : cases.people().all()) {
            records.add(new Consent(new ConsentId(cases.session().ids().next()), row.id(), SharedScope.WHOLE_FILE, "", cases.session().today(), null,
                    null, "papier signé"));
            for (int i = 0; i < NOTES; i++) {
                records.add(note(cases, row.id(), 30 * i));
            }
            if (records.size() > 20_000) {
                cases.saves().createAll(records, ChangeKind.SAMPLE, Progress.NONE);
                records.clear();
            }
        }
        cases.saves().createAll(records, ChangeKind.SAMPLE, Progress.NONE);
    }

    private static Note note(UseCases cases, PersonId person, int daysAgo) {
        return new Note(new NoteId(cases.session().ids().next()), person, Medium.CALL, cases.session().today().minusDays(daysAgo), 20,
                "Nadia Keller", "Parle de son projet et de ses horaires. ".repeat(5), Sharing.LEAD);
    }

    private void change() {
        for (UseCases association : associations) {
            var people = association.people().all();
            var records = new ArrayList<Kept>();
            for (int i = 0; i < people.size(); i += 10) {
                records.add(note(association, people.get(i).id(), 0));
            }
            association.saves().createAll(records, ChangeKind.SAVE, Progress.NONE);
        }
    }
}
