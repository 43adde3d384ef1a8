package org.focale.app.rights;

import java.util.List;
import org.focale.app.workspace.OwnFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.share.KeptCloser;
import org.focale.domain.Kept;
import org.focale.domain.cv.Cv;
import org.focale.domain.document.Attachment;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;

/// Erases the file of a person for good. There is no undo, and no old bundle or backup brings it back: docs/erasure.md.
///
/// The organisation that made a file erases it everywhere: its partners are asked to follow. Any other erases the copy that it holds.
public final class EraseFile {

    private final Session session;

    public EraseFile(Session session) {
        this.session = session;
    }

    /// What goes, to be said before it does.
    ///
    /// @param firstName  to be typed
    /// @param files      how many are of this person, one under the other
    /// @param records    in all of them, what was deleted left out
    /// @param partners   sites that may hold a copy and are asked to erase it, by name; nobody when only the copy goes
    /// @param everywhere whether the file is this organisation's own
    public record Before(PersonId person, String firstName, String name, int files, int records, int documents, int cvs, List<String> partners,
            boolean everywhere) {

        /// Whether what was typed says so: the first name, or the word that the texts have for it. Accents and case do not matter.
        public boolean isConfirmedBy(String typed, Texts texts) {
            String folded = Folded.of(typed.strip());
            return !folded.isEmpty() && (folded.equals(Folded.of(firstName.strip())) || folded.equals(Folded.of(texts.get("erasure.word"))));
        }
    }

    /// @throws FileGone when nobody has this id here
    /// @throws org.focale.app.workspace.FileElsewhere while the file is being handed over
    public Before before(PersonId id) {
        return session.read(reading -> {
            var all = reading.aliases().all(id);
            all.forEach(file -> OwnFiles.checkNotOnItsWay(reading, file));
            var person = reading.find(Person.class, all.getFirst()).orElseThrow(FileGone::new);
            var keys = all.stream().flatMap(file -> reading.states(new Home.OfPerson(file)).stream()).filter(KeptCloser::isShown)
                    .map(RecordState::key).toList();
            boolean everywhere = all.stream().anyMatch(file -> isOurs(reading, file));
            return new Before(id, person.firstName(), person.displayName(), all.size(), keys.size(), count(keys, Attachment.class),
                    count(keys, Cv.class), everywhere ? partners(reading) : List.of(), everywhere);
        });
    }

    private static int count(List<RecordKey> keys, Class<? extends Kept> type) {
        return (int) keys.stream().filter(key -> key.type().equals(Codecs.of(type).type())).count();
    }

    private static List<String> partners(Reading reading) {
        var contacts = reading.contacts();
        return reading.erasurePartners().stream()
                .map(site -> contacts.stream().map(Contact::card).filter(card -> card.site().equals(site))
                        .map(ContactCard::organisationName).findFirst().orElse(""))
                .filter(name -> !name.isEmpty()).distinct().sorted().toList();
    }

    private boolean isOurs(Reading reading, PersonId file) {
        var claim = reading.exchange().claim(file);
        if (claim.isPresent()) {
            return claim.get().claim().owner().equals(session.organisation());
        }
        return reading.maker(file).filter(session.organisation()::equals).isPresent();
    }

    /// @return how many files went
    /// @throws FileGone when nobody has this id here
    /// @throws org.focale.app.workspace.FileElsewhere while the file is being handed over
    public int erase(PersonId id) {
        return session.write(ChangeNote.erasure(session.author()), writing -> {
            var all = writing.aliases().all(id);
            all.forEach(file -> OwnFiles.checkNotOnItsWay(writing, file));
            if (writing.find(Person.class, all.getFirst()).isEmpty()) {
                throw new FileGone();
            }
            return all.stream().mapToInt(file -> (isOurs(writing, file) ? writing.erase(file) : writing.eraseCopy(file)).size()).sum();
        });
    }
}
