package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.focale.app.exchange.ScopeStanding.State;
import org.focale.change.Codecs;
import org.focale.change.RecordState;
import org.focale.domain.person.Person;
import org.focale.domain.rights.SharedScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever takes an agreement back learns when the partner has removed what it held.
class ScopeStandingTest {

    @TempDir
    Path folder;

    private Post desk;
    private Post lead;
    private Person amina;

    @BeforeEach
    void open() {
        desk = Post.association(folder);
        lead = Post.lead(folder);
        desk.trust(lead);
        lead.trust(desk);
        amina = desk.add("Amina", "Diallo");
    }

    @AfterEach
    void close() {
        desk.close();
        lead.close();
    }

    private List<ScopeStanding> standing() {
        return desk.session.read(reading -> ScopeStanding.of(desk.session, reading, amina.id()));
    }

    private List<ScopeStanding> is(SharedScope scope, State state) {
        return List.of(new ScopeStanding(lead.session.organisationName(), scope, state));
    }

    private void exchange() {
        lead.open(desk.sendTo(lead));
        desk.open(lead.sendTo(desk));
    }

    @Test
    void anAgreementThatIsTakenBackIsToldAndConfirmed() {
        var consent = desk.agree(amina, SharedScope.FOLLOW_UP);
        assertEquals(List.of(), standing(), "nothing was told yet");
        exchange();
        assertEquals(is(SharedScope.FOLLOW_UP, State.APPLIED), standing());

        desk.saves.change(consent, consent.withdrawn(desk.session.today()));
        assertEquals(is(SharedScope.STATISTICS, State.TO_SEND), standing());
        var bundle = desk.sendTo(lead);
        assertEquals(is(SharedScope.STATISTICS, State.AWAITED), standing());
        lead.open(bundle);
        desk.open(lead.sendTo(desk));
        assertEquals(is(SharedScope.STATISTICS, State.APPLIED), standing());
        var there = lead.session.read(reading -> reading.state(Codecs.of(amina).key(amina))).orElseThrow();
        assertEquals(Set.of(RecordState.DELETED, "gender"), there.fields().keySet());
    }

    @Test
    void ofAFileThatSomebodyElseFollowsNothingIsSaid() {
        desk.agree(amina, SharedScope.FOLLOW_UP);
        exchange();
        assertEquals(List.of(), lead.session.read(reading -> ScopeStanding.of(lead.session, reading, amina.id())));
    }
}
