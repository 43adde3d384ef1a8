package org.focale.app.placement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.domain.Aliases;
import org.focale.domain.activity.Agreement;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Finding;
import org.focale.domain.activity.ImmersionRules;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.activity.WholePlacement;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.SameOrganisation;
import org.focale.store.Reading;

/// Reads one placement with what belongs to it.
public final class ReadPlacement {

    private final Session session;

    public ReadPlacement(Session session) {
        this.session = session;
    }

    /// Empty when it was taken away, or its person was.
    public Optional<PlacementFile> read(PlacementId id) {
        return session.read(reading -> reading.find(Placement.class, id).flatMap(placement -> read(reading, placement)));
    }

    private static Optional<PlacementFile> read(Reading reading, Placement placement) {
        return reading.find(Person.class, reading.aliases().shown(placement.person())).map(person -> {
            var all = whole(reading, person.id());
            var it = find(all, each -> each.placement().id().equals(placement.id())).orElseThrow();
            var diagnoses = reading.inFile(Diagnosis.class, person.id()).stream().filter(each -> placement.id().equals(each.placement()))
                    .sorted(Comparator.comparing(Diagnosis::date, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
            return new PlacementFile(person, it, rules(reading, person, it, all), diagnoses,
                    find(all, each -> each.placement().id().equals(it.agreement().renews())),
                    find(all, each -> placement.id().equals(each.agreement().renews())),
                    Pathway.latest(reading.inFile(Pathway.class, person.id())).map(Pathway::referent).orElse(""),
                    reading.all(Organisation.class).stream().sorted(Comparator.comparing(Organisation::name)).toList(),
                    reading.state(Codecs.of(Task.class).key(WritePlacement.reminder(placement).value())).isPresent(),
                    inTwoVersions(reading, person.id()));
        });
    }

    /// Two records of one partner are one host.
    private static List<Finding> rules(Reading reading, Person person, WholePlacement it, List<WholePlacement> all) {
        var hosts = Aliases.of(reading.all(SameOrganisation.class), reading.all(Organisation.class).stream().map(Organisation::id).toList());
        UnaryOperator<WholePlacement> joined = each -> each.placement().host() == null ? each : new WholePlacement(
                each.placement().withHost(hosts.shown(each.placement().host())), each.agreement(), each.assessment());
        return ImmersionRules.of(person, joined.apply(it), all.stream().map(joined).toList());
    }

    /// Every placement of someone, with what belongs to each.
    static List<WholePlacement> whole(Reading reading, PersonId person) {
        var agreements = reading.inFile(Agreement.class, person);
        var assessments = reading.inFile(Assessment.class, person);
        return reading.inFile(Placement.class, person).stream().map(each -> WholePlacement.of(each, agreements, assessments)).toList();
    }

    private static Optional<WholePlacement> find(List<WholePlacement> all, Predicate<WholePlacement> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private static Map<RecordKey, List<String>> inTwoVersions(Reading reading, PersonId id) {
        var fields = new HashMap<RecordKey, List<String>>();
        reading.aliases().all(id).stream().flatMap(each -> reading.states(new Home.OfPerson(each)).stream())
                .filter(state -> !state.isDeleted() && !state.fieldsInTwoVersions().isEmpty())
                .forEach((RecordState state) -> fields.put(state.key(), state.fieldsInTwoVersions()));
        return fields;
    }
}
