package org.focale.app.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.focale.app.person.PeopleIndex;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Organisation;
import org.focale.store.Reading;

/// Finds people, organisations, notes and attached files by the first letters of their words; accents, case and the order of the words do
/// not matter.
///
/// The words are in memory and never on the disk. A note that its author keeps for themselves is found by its author only, the name of a
/// confidential file by nobody. After a save only its records are read again. Never ask on the window thread.
public final class SearchEverything {

    private static final String ORGANISATION = Codecs.of(Organisation.class).type();

    private final Session session;
    private final PeopleIndex people;
    private final Shelf<Note> notes = new Shelf<>(Note.class, NoteId::new, Note::text,
            note -> note.sharing() == Sharing.MINE ? note.author() : "");
    private final Shelf<Attachment> files = new Shelf<>(Attachment.class, AttachmentId::new,
            file -> file.confidential() ? "" : file.name(), _ -> "");
    private volatile List<Entry> organisations = List.of();
    private volatile boolean organisationsChanged = true;

    private record Entry(String folded, Organisation organisation) {}

    public SearchEverything(Session session, PeopleIndex people) {
        this.session = session;
        this.people = people;
        session.follow(this::touched);
    }

    private void touched(Map<RecordKey, Home> records) {
        for (RecordKey key : records.keySet()) {
            notes.touched(key);
            files.touched(key);
            if (key.type().equals(ORGANISATION)) {
                organisationsChanged = true;
            }
        }
    }

    /// Reads the words of notes and files. Until it is done people and organisations are found, and these are not.
    public void load() {
        notes.load(session);
        files.load(session);
    }

    /// Whether notes and files are found already.
    public boolean isReady() {
        return notes.isRead() && files.isRead();
    }

    /// Brings in what was saved since; [#find] does so by itself.
    public void catchUp() {
        if (organisationsChanged) {
            organisationsChanged = false; // before they are read: what is saved meanwhile counts again
            organisations = organisations();
        }
        notes.catchUp(session);
        files.catchUp(session);
    }

    private List<Entry> organisations() {
        try {
            return session.read(reading -> reading.all(Organisation.class)).stream()
                    .map(each -> new Entry(Folded.of(each.name() + " " + each.city()), each)).sorted(Comparator.comparing(Entry::folded)).toList();
        } catch (RuntimeException unread) {
            organisationsChanged = true;
            throw unread;
        }
    }

    /// @param most of each kind
    public Hits find(String typed, int most) {
        catchUp();
        String folded = Folded.of(typed);
        if (folded.isEmpty()) {
            return new Hits(none(), none(), none(), none());
        }
        var named = people(folded, most);
        var inNotes = notes.find(folded, session.author(), most);
        var inFiles = files.find(folded, session.author(), most);
        return session.read(reading -> new Hits(named, organisations(folded, most),
                group(inNotes, place -> note(reading, place, folded)), group(inFiles, place -> file(reading, place, folded))));
    }

    private static <H extends Hit> Hits.Group<H> none() {
        return new Hits.Group<>(List.of(), 0);
    }

    private Hits.Group<Hit.OfPerson> people(String folded, int most) {
        var found = people.matching(folded);
        return new Hits.Group<>(found.stream().limit(most)
                .map(row -> new Hit.OfPerson(row.id(), Marked.whole(row.displayName(), folded), row.referent())).toList(), found.size());
    }

    private Hits.Group<Hit.OfOrganisation> organisations(String folded, int most) {
        var found = organisations.stream().filter(entry -> Folded.matches(entry.folded(), folded)).map(Entry::organisation).toList();
        return new Hits.Group<>(found.stream().limit(most)
                .map(each -> new Hit.OfOrganisation(each.id(), Marked.whole(each.name(), folded), each.city())).toList(), found.size());
    }

    private static <H extends Hit> Hits.Group<H> group(Shelf.Found found, Function<Shelf.Place, List<H>> read) {
        var hits = new ArrayList<H>();
        found.newest().forEach(place -> hits.addAll(read.apply(place)));
        return new Hits.Group<>(hits, found.all());
    }

    /// None when it is gone, or the person it is about.
    private static List<Hit.OfNote> note(Reading reading, Shelf.Place place, String folded) {
        return reading.find(Note.class, new NoteId(place.id())).flatMap(note -> name(reading, note.person()).map(name ->
                List.of(new Hit.OfNote(note.person(), name, note.date(), Marked.piece(note.text(), folded))))).orElse(List.of());
    }

    private static List<Hit.OfFile> file(Reading reading, Shelf.Place place, String folded) {
        return reading.find(Attachment.class, new AttachmentId(place.id())).flatMap(file -> name(reading, file.person()).map(name ->
                List.of(new Hit.OfFile(file.person(), name, Marked.whole(file.name(), folded))))).orElse(List.of());
    }

    private static Optional<String> name(Reading reading, PersonId person) {
        return reading.find(Person.class, person).map(Person::displayName);
    }
}
