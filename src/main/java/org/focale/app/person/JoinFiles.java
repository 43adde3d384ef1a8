package org.focale.app.person;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.share.KeptCloser;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.person.DifferentPeopleId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.SamePerson;
import org.focale.domain.person.SamePersonId;
import org.focale.store.Reading;

/// Says that two files are of one person, or of two. Nothing is moved and nothing destroyed: one file is shown under the other, and can be
/// shown by itself again.
public final class JoinFiles {

    private final Session session;
    private final Saves saves;

    public JoinFiles(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// Two files side by side.
    ///
    /// @param kept   the one under which both will be shown
    /// @param fields names of the fields of which both say something, and not the same
    public record Pair(PersonFileSize kept, PersonFileSize other, List<String> fields) {}

    /// What a file holds, for whoever compares it.
    ///
    /// @param records how many beside the person's own
    public record PersonFileSize(Person person, int records) {}

    /// @throws FilesNotJoined when it is one file, or one of them is not here
    public Pair compare(PersonId kept, PersonId other) {
        return session.read(reading -> {
            var aliases = reading.aliases();
            if (aliases.shown(kept).equals(aliases.shown(other))) {
                throw FilesNotJoined.already();
            }
            var first = size(aliases.shown(kept), aliases.all(kept), reading);
            var second = size(aliases.shown(other), aliases.all(other), reading);
            return new Pair(first, second, differing(first.person(), second.person()));
        });
    }

    private static PersonFileSize size(PersonId shown, List<PersonId> all, Reading reading) {
        var person = reading.find(Person.class, shown).orElseThrow(FilesNotJoined::gone);
        long records = all.stream().mapToLong(each -> reading.states(new Home.OfPerson(each)).stream()
                .filter(state -> KeptCloser.isShown(state) && !Set.of("person", "same-person").contains(state.key().type())).count()).sum();
        return new PersonFileSize(person, (int) records);
    }

    private static List<String> differing(Person kept, Person other) {
        var codec = Codecs.of(Person.class);
        var one = codec.encode(kept);
        var two = codec.encode(other);
        return codec.fieldNames().stream().filter(field -> says(kept, field) && says(other, field)
                && !Objects.equals(one.get(field), two.get(field))).toList();
    }

    /// Whether a field says something at all.
    private static boolean says(Person person, String field) {
        var nobody = Person.named(person.id(), "", "");
        return !Objects.equals(Codecs.of(Person.class).part(person, field), Codecs.of(Person.class).part(nobody, field));
    }

    /// Shows both files as one. What one of them does not say, the other one does; of the fields that differ, those named come from the other.
    ///
    /// @param fromOther of [Pair#fields()]
    /// @throws FilesNotJoined when it is one file already
    public void join(PersonId kept, PersonId other, Set<String> fromOther) {
        var pair = compare(kept, other);
        var person = pair.kept().person();
        var codec = Codecs.of(Person.class);
        var left = person;
        for (String field : codec.fieldNames()) {
            boolean taken = fromOther.contains(field) || !says(person, field);
            left = taken && says(pair.other().person(), field) ? codec.with(left, field, codec.part(pair.other().person(), field)) : left;
        }
        var join = new SamePerson(new SamePersonId(session.ids().next()), pair.other().person().id(), person.id());
        saves.saveAll(Batch.of(List.of(join), List.of(new Batch.Changed<>(person, left))));
    }

    /// Shows every file of this person by itself again. What was taken over stays where it was taken to.
    public void part(PersonId id) {
        saves.deleteAll(session.read(reading -> reading.inFile(SamePerson.class, id)));
    }

    /// The files of this person that are shown under another, with what they call the person.
    public List<Person> hidden(PersonId id) {
        return session.read(reading -> reading.aliases().all(id).stream().skip(1)
                .flatMap(each -> reading.find(Person.class, each).stream()).toList());
    }

    /// Remembers that these are two people: they are not proposed again.
    public void different(PersonId one, PersonId other) {
        saves.create(new DifferentPeople(new DifferentPeopleId(session.ids().next()), one, other));
    }
}
