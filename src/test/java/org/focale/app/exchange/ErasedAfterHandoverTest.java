package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.focale.app.rights.EraseFile;
import org.focale.base.Progress;
import org.focale.change.Home;
import org.focale.domain.person.Person;
import org.focale.domain.rights.SharedScope;
import org.focale.exchange.Line;
import org.focale.exchange.Plain;
import org.focale.store.ErasureAsk;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The one that a file was handed to erases it: it goes from whoever followed the person before, and from the lead.
@Execution(ExecutionMode.CONCURRENT)
class ErasedAfterHandoverTest {

    @TempDir
    Path folder;

    private Post giver;
    private Post taker;
    private Post lead;
    private Person amina;

    @BeforeEach
    void open() {
        giver = Post.association(folder);
        taker = Post.third(folder);
        lead = Post.lead(folder);
        for (Post one : List.of(giver, taker, lead)) {
            for (Post other : List.of(giver, taker, lead)) {
                if (one != other) {
                    one.trust(other);
                }
            }
        }
        amina = giver.add("Amina", "Diallo");
        giver.agree(amina, SharedScope.WHOLE_FILE);
        lead.open(giver.sendTo(lead));
    }

    @AfterEach
    void close() {
        giver.close();
        taker.close();
        lead.close();
    }

    private Path handed() {
        var contact = giver.session.read(Reading::contacts).stream().filter(it -> it.card().site().equals(taker.session.site().id()))
                .findFirst().orElseThrow();
        new TransferFile(giver.session).start(amina.id(), contact, "papier signé");
        return giver.sendTo(taker);
    }

    private void erase() {
        assertEquals(1, new EraseFile(taker.session).erase(amina.id()));
    }

    private boolean isAt(Post at) {
        return !at.session.read(reading -> reading.states(new Home.OfPerson(amina.id()))).isEmpty();
    }

    /// Whether the taker asked that one, and what it answered.
    private List<Boolean> confirmed(Post by) {
        return taker.session.read(Reading::erasureAsks).stream().filter(ask -> ask.site().equals(by.session.site().id()))
                .map(ErasureAsk::confirmed).toList();
    }

    @Test
    void whoeverItCameFromIsAskedThoughNothingWasSentThereYet() {
        taker.open(handed());
        assertEquals(List.of("Cap Neuhof", "Les Jardins de l’Ill"), new EraseFile(taker.session).before(amina.id()).partners());
        erase();
        assertEquals(List.of(false), confirmed(giver));
        assertEquals(List.of(false), confirmed(lead));

        var report = giver.open(taker.sendTo(giver)).report();

        assertFalse(isAt(giver));
        assertEquals(1, report.told().erased());
        assertEquals(List.of(), report.told().handed());
        assertEquals(1, taker.open(giver.sendTo(taker)).report().told().confirmed());
        assertEquals(List.of(true), confirmed(giver));
        lead.open(giver.sendTo(lead));
        assertFalse(isAt(lead));
    }

    @Test
    void theReceiptMayComeWithTheErasure() {
        giver.open(taker.sendTo(giver));
        taker.open(handed());
        erase();

        giver.open(taker.sendTo(giver));
        taker.open(giver.sendTo(taker));

        assertFalse(isAt(giver));
        assertEquals(List.of(true), confirmed(giver));
    }

    @Test
    void whatIsOnlyOfferedIsNotErasedBeforeItIsTaken() {
        var bundle = handed();
        giver.open(taker.forge(giver, Plain.upTo(1), each -> each.accept(new Line.Erased(amina.id().value()))));
        assertTrue(isAt(giver));

        taker.open(bundle);
        giver.open(taker.sendTo(giver));

        assertFalse(isAt(giver));
        assertTrue(isAt(taker));
    }

    /// The lead does not know yet who follows the person; once it does, the word that it heard counts.
    @Test
    void whoDidNotBelieveItSaysSoAndBelievesItLater() {
        taker.open(handed());
        var receipt = taker.sendTo(giver);
        erase();
        lead.open(taker.sendTo(lead));
        assertTrue(isAt(lead));
        taker.open(lead.sendTo(taker));
        assertEquals(List.of(false), confirmed(lead));

        giver.open(receipt);
        lead.open(giver.sendTo(lead));

        assertFalse(isAt(lead));
        assertEquals(1, taker.open(lead.sendTo(taker)).report().told().confirmed());
        assertEquals(List.of(true), confirmed(lead));
    }

    @Test
    void aReceiptAloneConfirmsNothingThatWasNotBelieved() {
        taker.open(handed());
        erase();
        lead.open(taker.sendTo(lead));

        taker.open(lead.sendTo(taker));
        lead.open(taker.sendTo(lead));
        taker.open(receipt(lead));

        assertTrue(isAt(lead));
        assertEquals(List.of(false), confirmed(lead));
    }

    private Path receipt(Post from) {
        var contact = from.session.read(Reading::contacts).stream().filter(it -> it.card().site().equals(taker.session.site().id()))
                .findFirst().orElseThrow();
        return from.send.receipt(contact, from.key(), Progress.NONE).file();
    }
}
