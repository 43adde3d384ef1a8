package org.focale.desktop.exchange;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.focale.base.Progress;
import org.focale.change.Codecs;
import org.focale.change.RecordKey;
import org.focale.change.Value;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.domain.Kept;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;

/// Two PCs of an association that know each other, where the same fields are written on both without the other knowing.
public final class Disagreement implements AutoCloseable {

    final Office office;
    final Office garden;
    private final Path folder;
    private int sent;

    public Disagreement(Path folder) {
        this.folder = folder;
        office = Office.association(folder.resolve("association"));
        garden = office.second(folder.resolve("garden"));
        office.trust(garden);
        garden.trust(office);
    }

    public PersonId known(String firstName, String lastName) {
        var someone = Someone.known(firstName, lastName, "06 00 00 00 31", "");
        office.save(someone.records());
        return someone.id();
    }

    public void save(Kept record) {
        office.save(record);
    }

    /// The other PC has all that is here.
    public void sent() {
        garden.cases.receive().apply(office.sendTo(garden, folder.resolve("key-" + sent++)), Progress.NONE);
    }

    /// All that is there comes here.
    public void met() {
        office.cases.receive().apply(garden.sendTo(office, folder.resolve("key-" + sent++)), Progress.NONE);
    }

    public void both(PersonId whose, Map<String, String> ours, Map<String, String> theirs) {
        var key = Codecs.of(Person.class).key(whose.value());
        write(office, key, ours);
        write(garden, key, theirs);
    }

    void both(Kept record, Map<String, String> ours, Map<String, String> theirs) {
        write(office, Codecs.of(record).key(record), ours);
        write(garden, Codecs.of(record).key(record), theirs);
    }

    /// Taken away here, written in there, unseen.
    public void goneHere(Kept record, Map<String, String> theirs) {
        office.cases.saves().delete(record);
        write(garden, Codecs.of(record).key(record), theirs);
    }

    void theirs(PersonId whose, Map<String, String> values) {
        write(garden, Codecs.of(Person.class).key(whose.value()), values);
    }

    private static void write(Office where, RecordKey key, Map<String, String> values) {
        var written = new TreeMap<String, Value>();
        values.forEach((field, text) -> written.put(field, new Value.Text(text)));
        where.cases.saves().decide(key, written);
    }

    Person read(String firstName) {
        return office.session().read(reading -> reading.all(Person.class)).stream().filter(person -> person.firstName().equals(firstName))
                .findFirst().orElseThrow();
    }

    @Override
    public void close() {
        garden.close();
        office.close();
    }
}
