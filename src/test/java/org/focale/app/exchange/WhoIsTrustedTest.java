package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.base.Refused;
import org.focale.change.Codecs;
import org.focale.change.Context;
import org.focale.change.Dot;
import org.focale.change.FieldState;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.exchange.SenderUnknown;
import org.focale.seal.NotForThisKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a workspace takes from whom: nothing from strangers, a look from those not compared yet, and from partners what can be true.
@Execution(ExecutionMode.CONCURRENT)
class WhoIsTrustedTest {

    private static final Stamp STAMP = new Stamp("Paul Roth", Instant.parse("2026-11-23T08:00:00Z"));

    @TempDir
    Path folder;

    private Post association;
    private Post lead;

    @BeforeEach
    void open() {
        association = Post.association(folder);
        lead = Post.lead(folder);
        association.trust(lead);
    }

    @AfterEach
    void close() {
        association.close();
        lead.close();
    }

    @Test
    void aSiteWhoseCardIsNotHereIsRefused() {
        var bundle = association.sendTo(lead);

        assertThrows(SenderUnknown.class, () -> lead.preview(bundle));
        assertThrows(SenderUnknown.class, () -> lead.open(bundle));
    }

    @Test
    void aSiteNotComparedYetIsLookedAtAndNotApplied() {
        association.add("Amina", "Diallo");
        var bundle = association.sendTo(lead);
        lead.keep(association);
        var before = lead.states();

        assertEquals(1, lead.preview(bundle).report().newPeople());
        assertThrows(PartnerNotVerified.class, () -> lead.open(bundle));
        assertEquals(before, lead.states());

        lead.trust(association);
        assertEquals(1, lead.open(bundle).report().newPeople());
    }

    @Test
    void nothingIsSealedToASiteNotComparedYet() {
        lead.keep(association);

        assertThrows(PartnerNotVerified.class, () -> lead.sendTo(association));
        assertFalse(lead.files().stream().anyMatch(file -> file.endsWith(".focale")));
    }

    @Test
    void aBundleForSomebodyElseDoesNotOpen() {
        try (var third = Post.third(folder)) {
            third.trust(association);
            var bundle = association.sendTo(lead);

            assertThrows(NotForThisKey.class, () -> third.preview(bundle));
        }
    }

    @Test
    void aRecordThatIsNotAtHomeIsSetAsideAndTheRestIsApplied() {
        lead.trust(association);
        var amina = association.add("Amina", "Diallo");
        var state = association.session.read(reading -> reading.state(Codecs.of(amina).key(amina))).orElseThrow();
        var elsewhere = new PersonId(UUID.randomUUID());
        var organisation = new OrganisationId(UUID.randomUUID());
        var records = List.of(state,
                moved(state, new Home.OfPerson(elsewhere)),
                moved(state, new Home.OfOrganisation(organisation)),
                empty(Codecs.of(Organisation.class).key(organisation.value()), new Home.OfPerson(elsewhere)));

        var report = lead.open(association.forge(lead, records)).report();

        assertEquals(3, report.refused());
        assertEquals(1, report.newPeople());
        assertEquals(amina, lead.person(amina));
    }

    @Test
    void aRecordThatLivesElsewhereHereIsSetAside() {
        lead.trust(association);
        var key = new RecordKey("hologram", UUID.randomUUID());
        var home = new Home.OfPerson(new PersonId(UUID.randomUUID()));
        lead.open(association.forge(lead, List.of(written(empty(key, home), "mood", association.life(), 90))));

        var report = lead.open(association.forge(lead, List.of(written(
                empty(key, new Home.OfPerson(new PersonId(UUID.randomUUID()))), "mood", association.life(), 91)))).report();

        assertEquals(1, report.refused());
        assertEquals(home, lead.session.read(reading -> reading.state(key)).orElseThrow().home());
    }

    @Test
    void aRecordTooLongToBeKeptIsSetAsideAndTheRestIsApplied() {
        lead.trust(association);
        var amina = association.add("Amina", "Diallo");
        var state = association.session.read(reading -> reading.state(Codecs.of(amina).key(amina))).orElseThrow();
        var key = new RecordKey("hologram", UUID.randomUUID());
        var half = lengthy(key, 90, 300_000);

        assertEquals(1, lead.open(association.forge(lead, List.of(lengthy(key, 90, 600_000), state))).report().refused());
        assertEquals(amina, lead.person(amina));
        assertEquals(0, lead.open(association.forge(lead, List.of(half))).report().refused());
        var other = half.with(Map.of("mood", new Value.Text("y".repeat(300_000))), RecordState.empty(key, half.home()),
                new Dot(association.life(), 91), STAMP);
        assertEquals(1, lead.open(association.forge(lead, List.of(other))).report().refused());
        assertEquals(half, lead.session.read(reading -> reading.state(key)).orElseThrow());
    }

    private RecordState lengthy(RecordKey key, long number, int length) {
        return empty(key, new Home.OfPerson(new PersonId(key.id())))
                .with(Map.of("mood", new Value.Text("x".repeat(length))), new Dot(association.life(), number), STAMP);
    }

    /// A number that this site has yet to give: taken in, everybody would pass over what is written here under it.
    @Test
    void aWriteThatThisSiteNeverMadeStopsTheWholeBundle() {
        lead.trust(association);
        var amina = association.add("Amina", "Diallo");
        association.agree(amina, SharedScope.FOLLOW_UP);
        lead.open(association.sendTo(lead));
        var state = lead.session.read(reading -> reading.state(Codecs.of(amina).key(amina))).orElseThrow();
        var before = lead.states();
        var yann = association.add("Yann", "Muller");
        var fine = association.session.read(reading -> reading.state(Codecs.of(yann).key(yann))).orElseThrow();

        for (RecordState lie : List.of(
                written(state, "phone", lead.life(), 1_000_000),
                seen(state, "lastName", new Dot(lead.life(), 1_000_000)),
                written(empty(Codecs.of(Person.class).key(amina.id().value()), state.home()), "phone", lead.life(), 1_000_000))) {
            var bundle = association.forge(lead, List.of(fine, lie));
            assertThrows(WritesNeverMade.class, () -> lead.preview(bundle));
            assertThrows(WritesNeverMade.class, () -> lead.open(bundle));
        }

        assertEquals(before, lead.states());
        lead.phone(amina, "06 00 00 00 12");
        assertEquals(List.of("06 00 00 00 12"), lead.phones(amina));
    }

    @Test
    void whatThisSiteWroteComesBackUnharmed() {
        lead.trust(association);
        var amina = association.add("Amina", "Diallo");
        lead.open(association.sendTo(lead));
        lead.phone(amina, "06 00 00 00 12");
        association.open(lead.sendTo(association));

        assertTrue(lead.open(association.sendTo(lead)).report().changesNothing());
    }

    @Test
    void aTypeOfANewerVersionIsKeptAndPassedOn() {
        lead.trust(association);
        var key = new RecordKey("hologram", UUID.randomUUID());
        var hologram = written(empty(key, new Home.OfPerson(new PersonId(UUID.randomUUID()))), "mood", association.life(), 90);

        assertEquals(0, lead.open(association.forge(lead, List.of(hologram))).report().refused());
        try (var second = lead.second(folder)) {
            second.trust(lead);
            lead.trust(second);
            second.open(lead.sendTo(second));
            assertEquals(hologram, second.session.read(reading -> reading.state(key)).orElseThrow());
        }
    }

    @Test
    void aRefusedFileStopsOnlyItself() {
        lead.trust(association);
        association.add("Amina", "Diallo");
        var good = association.sendTo(lead);

        assertThrows(Refused.class, () -> lead.open(association.cardFile()));
        assertEquals(1, lead.open(good).report().newPeople());
    }

    private static RecordState empty(RecordKey key, Home home) {
        return RecordState.empty(key, home);
    }

    private static RecordState moved(RecordState state, Home home) {
        return new RecordState(state.key(), home, state.fields());
    }

    private static RecordState written(RecordState state, String field, Incarnation life, long number) {
        return state.with(Map.of(field, new Value.Text("?")), new Dot(life, number), STAMP);
    }

    private static RecordState seen(RecordState state, String field, Dot dot) {
        var fields = new TreeMap<>(state.fields());
        var before = Objects.requireNonNull(fields.get(field));
        fields.put(field, new FieldState(before.seen().and(Context.of(dot)), before.versions()));
        return new RecordState(state.key(), state.home(), fields);
    }
}
