package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.focale.base.Progress;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.change.share.KeptCloser;
import org.focale.domain.document.Attachment;
import org.focale.domain.note.Note;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Contact;
import org.focale.exchange.Line;
import org.focale.store.BundleEntry;
import org.focale.store.PersonRow;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Shows what would leave before anything is sealed: whose files, and which of their fields. It is what is sealed then, or nothing is.
public final class PrepareSend {

    private static final String NOTE = Codecs.of(Note.class).type();
    private static final String DOCUMENT = Codecs.of(Attachment.class).type();

    private final SendBundle send;

    public PrepareSend(SendBundle send) {
        this.send = send;
    }

    /// What would leave, and for whom.
    ///
    /// @param files       of people, by name
    /// @param own         types of the organisation's own records that leave, and how many of each
    /// @param notes       how many leave
    /// @param documents   how many leave
    /// @param staying     notes and documents of these people that this partner does not get
    /// @param since       number of the last bundle that the partner acknowledged; 0 when it acknowledged none
    /// @param parts       how many files it will be
    /// @param fileName    proposed
    /// @param kind        as the manifest will say it
    /// @param fingerprint of what leaves: the same for the same content
    public record Leaving(Contact to, List<LeavingFile> files, SortedMap<String, Integer> own, int notes, int documents, int staying, long since,
            int parts, String fileName, String kind, List<String> fingerprint) {

        /// How many earlier changes go along with files that are handed over.
        public int past() {
            return files.stream().mapToInt(LeavingFile::past).sum();
        }

        /// Those of whom something leaves.
        public List<PersonRow> people() {
            return files.stream().map(LeavingFile::person).toList();
        }
    }

    /// What leaves of one file.
    ///
    /// @param person  as this site shows it
    /// @param scope   how far the file goes to this partner
    /// @param fields  of each type of record, those that leave
    /// @param records how many
    /// @param past    how many earlier changes of them go along, where the file is handed over
    public record LeavingFile(PersonRow person, SharedScope scope, SortedMap<String, SortedSet<String>> fields, int records, int past) {}

    /// @throws PartnerNotVerified, PartnerBlocked, PartnerRevoked when nothing may go there
    public Leaving leaving(Contact to) {
        return send.packed(to, Tally::new, (tally, packed) -> new Leaving(to, tally.files(), tally.own, tally.notes, tally.documents,
                tally.staying(), acknowledged(to, tally.reading), packed.parts().size(), send.fileName(tally.reading.lastSentNumber() + 1),
                packed.kind(), packed.fingerprint()), Progress.NONE);
    }

    private static long acknowledged(Contact to, Reading reading) {
        var link = reading.exchange().link(to.card().site());
        var life = reading.exchange().life().id();
        return reading.bundles().stream().filter(entry -> entry.sent() && entry.peer().equals(to.card().site())
                        && life.equals(entry.carried().life()) && entry.carried().upTo() <= link.acknowledged())
                .mapToLong(BundleEntry::number).max().orElse(0);
    }

    /// Counts what leaves.
    private static final class Tally implements Consumer<Line> {

        private final Reading reading;
        private final Map<PersonId, SortedMap<String, SortedSet<String>>> fields = new LinkedHashMap<>();
        private final Map<PersonId, Integer> records = new HashMap<>();
        private final Map<PersonId, Integer> pasts = new HashMap<>();
        private final Map<PersonId, SharedScope> scopes = new HashMap<>();
        private final SortedMap<String, Integer> own = new TreeMap<>();
        private int notes;
        private int documents;

        Tally(Reading reading) {
            this.reading = reading;
        }

        @Override
        public void accept(Line line) {
            switch (line) {
                case Line.OfRecord(RecordState state) -> add(state);
                case Line.OfFile file -> scopes.put(file.person(), file.scope());
                case Line.Past past -> pasts.merge(past.person(), 1, Integer::sum);
                case Line.Erased _, Line.Revoked _, Line.Content _ -> { }
            }
        }

        private void add(RecordState state) {
            String type = state.key().type();
            if (state.home() instanceof Home.OfPerson(PersonId person)) {
                fields.computeIfAbsent(person, _ -> new TreeMap<>()).computeIfAbsent(type, _ -> new TreeSet<>()).addAll(state.fields().keySet());
                records.merge(person, 1, Integer::sum);
                notes += type.equals(NOTE) && KeptCloser.isShown(state) ? 1 : 0;
                documents += type.equals(DOCUMENT) && KeptCloser.isShown(state) ? 1 : 0;
            } else {
                own.merge(type, 1, Integer::sum);
            }
        }

        List<LeavingFile> files() {
            var rows = new HashMap<PersonId, PersonRow>();
            reading.people().forEach(row -> rows.put(row.id(), row));
            var files = new ArrayList<LeavingFile>();
            fields.forEach((person, leaves) -> {
                var row = row(person, rows);
                if (row != null) {
                    files.add(new LeavingFile(row, scopes.getOrDefault(person, SharedScope.NOTHING), leaves, records.getOrDefault(person, 0),
                            pasts.getOrDefault(person, 0)));
                }
            });
            files.sort(Comparator.comparing(file -> file.person().folded()));
            return List.copyOf(files);
        }

        /// A file that is joined to another is shown under that one's row.
        private @Nullable PersonRow row(PersonId person, Map<PersonId, PersonRow> rows) {
            var row = rows.get(person);
            return row != null ? row : reading.person(person).orElse(null);
        }

        /// Of the files that leave, notes and documents that do not.
        int staying() {
            long all = fields.keySet().stream().flatMap(person -> reading.states(new Home.OfPerson(person)).stream())
                    .filter(state -> KeptCloser.isShown(state) && (state.key().type().equals(NOTE) || state.key().type().equals(DOCUMENT))).count();
            return (int) Math.max(0, all - notes - documents);
        }
    }
}
