package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.focale.app.exchange.Undecided.Earlier;
import org.focale.app.exchange.Undecided.Hand;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.domain.Kept;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.Programme;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.SiteId;
import org.focale.domain.site.Worker;
import org.focale.store.FieldChange;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Finds the fields that stand in two versions, with who wrote each, where and when, and what stood there before.
public final class ReadTwoVersions {

    private final Session session;

    public ReadTwoVersions(Session session) {
        this.session = session;
    }

    /// Those of the whole workspace. Records that were taken away since wait for nobody.
    public List<Undecided> all() {
        return session.read(this::all);
    }

    List<Undecided> all(Reading reading) {
        var undecided = new ArrayList<Undecided>();
        for (RecordKey key : reading.inTwoVersions()) {
            reading.state(key).filter(state -> !state.isDeleted()).ifPresent(state -> {
                for (String field : state.fieldsInTwoVersions()) {
                    undecided.add(of(state, field, reading));
                }
            });
        }
        return undecided;
    }

    /// Those that a bundle brings or brought. In a preview nothing of them is in the workspace yet.
    public List<Undecided> of(BundleReport.FileChange file) {
        return session.read(reading -> file.twoVersions().stream().map(it -> new Undecided(it.record(), file.person(), file.name(),
                reading.state(it.record()).map(ReadTwoVersions::what).orElse(""), it.field(),
                before(it.record(), it.field(), it.versions(), reading), hands(it.versions(), reading))).toList());
    }

    private Undecided of(RecordState state, String field, Reading reading) {
        PersonId person = state.home() instanceof Home.OfPerson(PersonId id) ? id : null;
        String who = person == null ? "" : reading.find(Person.class, person).map(Person::displayName).orElse("");
        var versions = Objects.requireNonNull(state.fields().get(field)).different();
        return new Undecided(state.key(), person, who, what(state), field, before(state.key(), field, versions, reading), hands(versions, reading));
    }

    private List<Hand> hands(List<Version> versions, Reading reading) {
        var known = reading.contacts();
        return versions.stream().map(version -> {
            SiteId site = version.dot().incarnation().site();
            String name = known.stream().filter(contact -> contact.card().site().equals(site)).findFirst()
                    .map(contact -> nameOf(contact.card())).orElse("");
            return new Hand(version, site.equals(session.site().id()), name);
        }).toList();
    }

    /// The site alone says enough within one organisation.
    private String nameOf(ContactCard card) {
        return card.organisation().equals(session.organisation()) ? card.siteName() : card.organisationName();
    }

    /// The newest value in this site's history that none of the standing ones is, and that one of them was written over.
    private static @Nullable Earlier before(RecordKey key, String field, List<Version> versions, Reading reading) {
        List<Value> standing = versions.stream().map(Version::value).toList();
        return reading.history(key).stream()
                .filter(change -> change.field().equals(field) && change.after().stream().anyMatch(standing::contains))
                .flatMap(change -> earlier(change, standing).stream()).findFirst().orElse(null);
    }

    private static Optional<Earlier> earlier(FieldChange change, List<Value> standing) {
        return change.before().isEmpty() || change.before().stream().anyMatch(standing::contains) ? Optional.empty()
                : Optional.of(new Earlier(change.before().getLast(), change.at()));
    }

    /// Empty for a person's own record, and for one that has no name of its own.
    static String what(RecordState state) {
        Kept record = Codecs.of(state.key().type()).<Kept>map(codec -> codec.decode(state)).orElse(null);
        return switch (record) {
            case Experience experience -> experience.role();
            case SkillValidation validation -> validation.skill().label();
            case Diagnosis diagnosis -> diagnosis.skill().label();
            case Placement placement -> placement.title();
            case Cv cv -> cv.title();
            case Organisation organisation -> organisation.name();
            case Worker worker -> worker.name();
            case Programme programme -> programme.name();
            case null, default -> "";
        };
    }
}
