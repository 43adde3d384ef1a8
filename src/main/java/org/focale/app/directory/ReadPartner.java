package org.focale.app.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.change.Codecs;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.domain.Kept;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.AssessmentId;
import org.focale.domain.activity.Placement;
import org.focale.domain.person.Person;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.PartnerNote;
import org.focale.store.Reading;

/// Reads one partner, with what is known of the records that are shown under it.
public final class ReadPartner {

    private static final Comparator<LocalDate> UNDATED_LAST = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Session session;

    ReadPartner(Session session) {
        this.session = session;
    }

    /// Of the partner under which this record is shown; empty when it is gone.
    public Optional<PartnerFile> read(OrganisationId id) {
        return session.read(reading -> {
            var aliases = ReadDirectory.aliases(reading, reading.all(Organisation.class));
            return reading.find(Organisation.class, aliases.shown(id)).map(found -> read(reading, found, aliases.all(id)));
        });
    }

    private PartnerFile read(Reading reading, Organisation organisation, List<OrganisationId> all) {
        var today = session.today();
        var ids = new HashSet<>(all);
        var hidden = all.stream().skip(1).flatMap(each -> reading.find(Organisation.class, each).stream()).toList();
        var contacts = reading.all(ContactPerson.class).stream().filter(each -> ids.contains(each.organisation()))
                .sorted(Comparator.comparing(ContactPerson::left).thenComparing(each -> Folded.of(each.name()))).toList();
        var offers = reading.all(Offer.class).stream().filter(each -> ids.contains(each.organisation()))
                .sorted(Comparator.comparing((Offer offer) -> !offer.isOpenOn(today))
                        .thenComparing(offer -> offer.id().value(), Comparator.reverseOrder())).toList();
        var notes = reading.all(PartnerNote.class).stream().filter(each -> ids.contains(each.organisation()))
                .sorted(Comparator.comparing(PartnerNote::date, UNDATED_LAST).thenComparing(note -> note.id().value()).reversed()).toList();
        var open = offers.stream().filter(offer -> offer.isOpenOn(today)).toList();
        return new PartnerFile(organisation, hidden, contacts, offers, notes, placements(reading, ids),
                ReadDirectory.marks(organisation, open, today),
                inTwoVersions(reading, Stream.of(List.of(organisation), contacts, offers, notes).flatMap(List::stream).toList()));
    }

    private static List<PartnerFile.Placed> placements(Reading reading, Set<OrganisationId> ids) {
        var found = new ArrayList<Placement>();
        reading.each(Placement.class, placement -> {
            if (placement.host() != null && ids.contains(placement.host())) {
                found.add(placement);
            }
        });
        var aliases = reading.aliases();
        return found.stream().sorted(Comparator.comparing(Placement::start, UNDATED_LAST).thenComparing(each -> each.id().value()).reversed())
                .flatMap(each -> reading.find(Person.class, aliases.shown(each.person())).stream()
                        .map(person -> new PartnerFile.Placed(person.displayName(), each,
                                reading.find(Assessment.class, AssessmentId.of(each.id())).orElse(null)))).toList();
    }

    private static Map<RecordKey, List<String>> inTwoVersions(Reading reading, List<? extends Kept> records) {
        var waiting = new HashMap<RecordKey, List<String>>();
        for (Kept record : records) {
            RecordKey key = key(record);
            var fields = reading.state(key).map(RecordState::fieldsInTwoVersions).orElse(List.of());
            if (!fields.isEmpty()) {
                waiting.put(key, fields);
            }
        }
        return waiting;
    }

    private static <R extends Kept> RecordKey key(R record) {
        return Codecs.of(record).key(record);
    }
}
