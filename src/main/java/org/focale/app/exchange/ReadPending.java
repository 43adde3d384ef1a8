package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.change.share.Claim;
import org.focale.change.share.Rights;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.store.FileClaim;
import org.focale.store.Reading;
import org.focale.store.WaitingRecord;
import org.jspecify.annotations.Nullable;

/// Finds what came and waits: propositions first, then the rest, each with its reason.
final class ReadPending {

    /// A screen shows so many; the others come up as these are answered.
    static final int SHOWN = 500;

    private final Session session;

    ReadPending(Session session) {
        this.session = session;
    }

    List<Pending> first(Reading reading) {
        return reading.exchange().waiting(SHOWN).stream().map(waiting -> of(waiting, reading)).toList();
    }

    /// How many wait, shown or not.
    static int count(Reading reading) {
        return reading.exchange().waitingCounts().values().stream().flatMap(reasons -> reasons.values().stream()).mapToInt(Integer::intValue).sum();
    }

    private Pending of(WaitingRecord waiting, Reading reading) {
        var state = waiting.state();
        var now = reading.state(state.key()).orElse(null);
        PersonId person = state.home() instanceof Home.OfPerson(PersonId id) ? id : null;
        String who = person == null ? "" : reading.find(Person.class, person).map(Person::displayName).orElseGet(() -> nameIn(state));
        String sender = reading.contacts().stream().filter(contact -> contact.card().site().equals(waiting.from()))
                .map(contact -> contact.card().organisationName()).findFirst().orElse("");
        String what = RecordTitle.of(now == null ? state : now, RecordState.DELETED, reading).words();
        return new Pending(waiting, sender, person, who, what, fields(state, now),
                name(owner(state, reading), reading), mayTake(session, waiting, now, reading));
    }

    /// Of somebody who is not here yet, as it came.
    private static String nameIn(RecordState state) {
        var people = Codecs.of(Person.class);
        return state.key().type().equals(people.type()) ? people.decode(state).displayName() : "";
    }

    private static List<Pending.Proposed> fields(RecordState state, @Nullable RecordState now) {
        var fields = new ArrayList<Pending.Proposed>();
        state.fields().forEach((name, field) -> {
            var stands = now == null ? null : now.fields().get(name);
            var theirs = field.versions().getLast();
            if ((now != null || !name.equals(RecordState.DELETED)) && !name.equals(RecordState.DELETED_OVER)) {
                fields.add(new Pending.Proposed(name, stands == null ? Value.NOTHING : stands.shown(), theirs.value(), theirs.stamp()));
            }
        });
        return fields;
    }

    /// Who a person's file or a record belongs to; empty when nobody knows.
    private Optional<OrganisationId> owner(RecordState state, Reading reading) {
        return switch (state.home()) {
            case Home.OfPerson(PersonId person) -> claim(session, person, reading).map(Claim::owner);
            case Home.OfOrganisation(OrganisationId organisation) -> Optional.of(organisation);
        };
    }

    /// A file that was begun here is this organisation's.
    private static Optional<Claim> claim(Session session, PersonId person, Reading reading) {
        return reading.exchange().claim(person).map(FileClaim::claim).or(() -> reading.states(new Home.OfPerson(person)).isEmpty()
                ? Optional.empty() : Optional.of(Claim.first(session.organisation())));
    }

    private String name(Optional<OrganisationId> organisation, Reading reading) {
        return organisation.map(id -> id.equals(session.organisation()) ? session.organisationName()
                : reading.contacts().stream().filter(contact -> contact.card().organisation().equals(id))
                        .map(contact -> contact.card().organisationName()).findFirst().orElse("")).orElse("");
    }

    /// Whether this organisation follows the person now.
    static boolean isOurs(Session session, RecordState state, Reading reading) {
        return state.home() instanceof Home.OfPerson(PersonId person)
                && claim(session, person, reading).filter(claim -> claim.isBy(Outgoing.party(session))).isPresent();
    }

    static boolean mayTake(Session session, WaitingRecord waiting, @Nullable RecordState now, Reading reading) {
        var state = waiting.state();
        return waiting.verdict() == Rights.Verdict.NOT_THEIR_FILE && state.isAtHome() && (now == null || now.home().equals(state.home()))
                && isOurs(session, state, reading);
    }
}
