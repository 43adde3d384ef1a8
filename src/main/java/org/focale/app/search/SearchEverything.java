package org.focale.app.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.person.PeopleIndex;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.change.Codecs;
import org.focale.domain.Aliases;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SameOrganisation;
import org.focale.store.Reading;
import org.focale.store.Touched;
import org.jspecify.annotations.Nullable;

/// Finds people, organisations with whom one knows there and what they offer, notes and attached files by the first letters of their
/// words; accents, case and the order of the words do not matter.
///
/// The words are in memory and never on the disk. A note that its author keeps for themselves is found by its author only, the name of a
/// confidential file by nobody. After a save only its records are read again. Never ask on the window thread.
public final class SearchEverything {

    private static final Set<String> DIRECTORY = Stream.of(Organisation.class, ContactPerson.class, Offer.class, SameOrganisation.class)
            .map(type -> Codecs.of(type).type()).collect(Collectors.toUnmodifiableSet());

    private final Session session;
    private final PeopleIndex people;
    private final Shelf<Note> notes = new Shelf<>(Note.class, NoteId::new, Note::text,
            note -> note.sharing() == Sharing.MINE ? note.author() : "");
    private final Shelf<Attachment> files = new Shelf<>(Attachment.class, AttachmentId::new,
            file -> file.confidential() ? "" : file.name(), _ -> "");
    private volatile Partners partners = new Partners(List.of(), List.of(), List.of());
    private volatile boolean organisationsChanged = true;

    /// Something of a partner, under which it is shown.
    private record Entry<R>(String folded, R record, Organisation partner) {}

    private record Partners(List<Entry<Organisation>> organisations, List<Entry<ContactPerson>> contacts, List<Entry<Offer>> offers) {}

    public SearchEverything(Session session, PeopleIndex people) {
        this.session = session;
        this.people = people;
        session.follow(this::touched);
    }

    void touched(Touched touched) {
        switch (touched) {
            case Touched.Many _ -> {
                notes.touchedMany();
                files.touchedMany();
                organisationsChanged = true;
            }
            case Touched.Records(var homes) -> homes.keySet().forEach(key -> {
                notes.touched(key);
                files.touched(key);
                if (DIRECTORY.contains(key.type())) {
                    organisationsChanged = true;
                }
            });
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

    /// Brings in what was saved since; [#find] does so by itself. Whoever asks meanwhile waits, and is not told what stood there before.
    public void catchUp() {
        catchUpOrganisations();
        notes.catchUp(session);
        files.catchUp(session);
    }

    private synchronized void catchUpOrganisations() {
        if (!organisationsChanged) {
            return;
        }
        organisationsChanged = false; // before they are read: what is saved meanwhile counts again
        try {
            partners = session.read(SearchEverything::partners);
        } catch (RuntimeException unread) {
            organisationsChanged = true;
            throw unread;
        }
    }

    private static Partners partners(Reading reading) {
        var all = reading.all(Organisation.class);
        var aliases = Aliases.of(reading.all(SameOrganisation.class), all.stream().map(Organisation::id).toList());
        var shown = new HashMap<OrganisationId, Organisation>();
        all.forEach(each -> shown.put(each.id(), each));
        shown.replaceAll((id, _) -> Objects.requireNonNull(shown.get(aliases.shown(id))));
        return new Partners(
                entries(all.stream(), each -> each.name() + " " + each.city(), each -> shown.get(each.id())),
                entries(reading.all(ContactPerson.class).stream().filter(each -> !each.left()), ContactPerson::name,
                        each -> each.organisation() == null ? null : shown.get(each.organisation())),
                entries(reading.all(Offer.class).stream(), each -> each.words() + " " + each.job().label(),
                        each -> each.organisation() == null ? null : shown.get(each.organisation())));
    }

    private static <R> List<Entry<R>> entries(Stream<R> records, Function<R, String> words, Function<R, @Nullable Organisation> partner) {
        return records.<Entry<R>>mapMulti((record, into) -> {
            @Nullable Organisation at = partner.apply(record);
            if (at != null) {
                into.accept(new Entry<>(Folded.of(words.apply(record)), record, at));
            }
        }).sorted(Comparator.comparing(Entry::folded)).toList();
    }

    /// @param most of each kind
    public Hits find(String typed, int most) {
        catchUp();
        String folded = Folded.of(typed);
        if (folded.isEmpty()) {
            return new Hits(none(), none(), none(), none(), none(), none());
        }
        var named = people(folded, most);
        var inNotes = notes.find(folded, session.author(), most);
        var inFiles = files.find(folded, session.author(), most);
        return session.read(reading -> new Hits(named, organisations(folded, most),
                group(inNotes, place -> note(reading, place, folded)), group(inFiles, place -> file(reading, place, folded)),
                partners(partners.contacts(), folded, most,
                        entry -> new Hit.OfContact(entry.partner().id(), Marked.whole(entry.record().name(), folded), entry.partner().name())),
                partners(partners.offers(), folded, most,
                        entry -> new Hit.OfOffer(entry.partner().id(), Marked.whole(entry.record().words(), folded), entry.partner().name()))));
    }

    private static <H extends Hit> Hits.Group<H> none() {
        return new Hits.Group<>(List.of(), 0);
    }

    private Hits.Group<Hit.OfPerson> people(String folded, int most) {
        var found = people.matching(folded);
        return new Hits.Group<>(found.stream().limit(most)
                .map(row -> new Hit.OfPerson(row.id(), Marked.whole(row.displayName(), folded), row.referent())).toList(), found.size());
    }

    /// A record that is shown under another is found by its own name, and opens the other.
    private Hits.Group<Hit.OfOrganisation> organisations(String folded, int most) {
        return partners(partners.organisations(), folded, most,
                entry -> new Hit.OfOrganisation(entry.partner().id(), Marked.whole(entry.record().name(), folded), entry.record().city()));
    }

    private static <R, H extends Hit> Hits.Group<H> partners(List<Entry<R>> entries, String folded, int most, Function<Entry<R>, H> hit) {
        var found = entries.stream().filter(entry -> Folded.matches(entry.folded(), folded)).toList();
        return new Hits.Group<>(found.stream().limit(most).map(hit).toList(), found.size());
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
