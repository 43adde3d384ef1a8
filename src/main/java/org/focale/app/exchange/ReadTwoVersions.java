package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.focale.app.exchange.Undecided.Earlier;
import org.focale.app.exchange.Undecided.Hand;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.change.Codecs;
import org.focale.change.Context;
import org.focale.change.FieldState;
import org.focale.change.Home;
import org.focale.change.RecordCodec;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.change.share.KeptCloser;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.SiteId;
import org.focale.store.FieldChange;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Finds the fields that stand in two versions, with who wrote each, where and when, and what stood there before.
public final class ReadTwoVersions {

    private static final RecordCodec<Person> PEOPLE = Codecs.of(Person.class);

    private final Session session;

    public ReadTwoVersions(Session session) {
        this.session = session;
    }

    /// Those of the whole workspace, file by file. Records that were taken away since wait for nobody.
    public List<Undecided> all() {
        return session.read(this::all);
    }

    List<Undecided> all(Reading reading) {
        var undecided = new ArrayList<Undecided>();
        for (RecordKey key : reading.inTwoVersions()) {
            reading.state(key).filter(state -> KeptCloser.isShown(state) && !isOfDeletedFile(state, reading)).ifPresent(state -> {
                for (String field : state.fieldsInTwoVersions()) {
                    undecided.add(of(state, field, reading));
                }
            });
        }
        undecided.sort(Comparator.comparing((Undecided each) -> each.person() == null).thenComparing(each -> Folded.of(each.who()))
                .thenComparing(each -> each.person() == null ? "" : each.person().value().toString()));
        return undecided;
    }

    private static boolean isOfDeletedFile(RecordState state, Reading reading) {
        return state.home() instanceof Home.OfPerson(PersonId person)
                && reading.state(PEOPLE.key(person.value())).map(RecordState::isDeleted).orElse(false);
    }

    /// Those that a bundle brings or brought. In a preview nothing of them is in the workspace yet.
    public List<Undecided> of(BundleReport.FileChange file) {
        return session.read(reading -> file.twoVersions().stream().map(it -> new Undecided(it.record(), file.person(), file.name(),
                reading.state(it.record()).map(state -> RecordTitle.of(state, it.field(), reading)).orElseGet(RecordTitle::nameless), it.field(),
                seen(it, reading), before(it.record(), it.field(), it.versions(), reading), hands(it.versions(), reading), unseen(it, reading)))
                .toList());
    }

    private static FieldState seen(BundleReport.TwoVersions it, Reading reading) {
        return reading.state(it.record()).filter(state -> state.versions(it.field()).equals(it.versions()))
                .map(state -> state.decidedOver(it.field())).orElseGet(() -> seen(it.versions()));
    }

    private static List<String> unseen(BundleReport.TwoVersions it, Reading reading) {
        return it.field().equals(RecordState.DELETED) ? reading.state(it.record()).map(RecordState::writtenUnseen).orElse(List.of()) : List.of();
    }

    private static FieldState seen(List<Version> versions) {
        return new FieldState(versions.stream().map(Version::dot).reduce(Context.EMPTY, Context::and, Context::and), versions);
    }

    private Undecided of(RecordState state, String field, Reading reading) {
        PersonId person = state.home() instanceof Home.OfPerson(PersonId id) ? id : null;
        String who = person == null ? "" : reading.find(Person.class, person).map(Person::displayName).orElse("");
        var versions = state.versions(field);
        return new Undecided(state.key(), person, who, RecordTitle.of(state, field, reading), field, state.decidedOver(field),
                before(state.key(), field, versions, reading), hands(versions, reading),
                field.equals(RecordState.DELETED) ? state.writtenUnseen() : List.of());
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
}
