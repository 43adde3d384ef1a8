package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.change.share.Link;
import org.focale.domain.rights.SharedScope;
import org.focale.exchange.Manifest;
import org.focale.store.BundleEntry;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The exchange board: what went, what came, what is late, what is missing.
@Execution(ExecutionMode.CONCURRENT)
class ReadBoardTest {

    @TempDir
    Path folder;

    private Post desk;
    private Post lead;
    private ReadBoard board;

    @BeforeEach
    void open() {
        desk = Post.association(folder);
        lead = Post.lead(folder);
        desk.trust(lead);
        lead.trust(desk);
        board = new ReadBoard(lead.session, lead.saves);
    }

    @AfterEach
    void close() {
        desk.close();
        lead.close();
    }

    private BoardRow only() {
        assertEquals(1, board.now().rows().size());
        return board.now().rows().getFirst();
    }

    private BoardRow ofDesk() {
        return new ReadBoard(desk.session, desk.saves).now().rows().getFirst();
    }

    @Test
    void aPartnerOfWhomNothingCameIsToldSo() {
        assertNull(only().lastReceived());
        assertEquals(BoardRow.Receipt.NOTHING_SENT, only().receipt());
        assertFalse(only().isLate());
        assertTrue(only().gap().isNone());
    }

    @Test
    void whatWasSentWaitsForItsReceiptAndThenHasIt() {
        desk.agree(desk.add("Amina", "Diallo"), SharedScope.FOLLOW_UP);
        desk.add("Lucas", "Schmitt");
        lead.open(desk.sendTo(lead));
        assertEquals(BoardRow.Receipt.AWAITED, ofDesk().receipt());
        assertEquals(List.of(1L), ofDesk().unacknowledged());
        assertEquals(Map.of(SharedScope.FOLLOW_UP, 1, SharedScope.STATISTICS, 1), ofDesk().given());
        assertEquals(Map.of(SharedScope.FOLLOW_UP, 1, SharedScope.STATISTICS, 1), only().had());

        var contact = lead.session.read(reading -> reading.contacts()).getFirst();
        desk.open(lead.send.receipt(contact, lead.key(), Progress.NONE).file());
        assertEquals(BoardRow.Receipt.CAME, ofDesk().receipt());
        assertEquals(BoardRow.Receipt.CAME, only().receipt());
    }

    @Test
    void whoIsQuietForLongerThanChosenIsLate() {
        came(4, 31, 1, 1, 0, 40, 40);
        assertTrue(only().isLate());
        assertEquals(31, only().quiet());
        assertEquals(30, board.now().lateDays());
        board.lateAfter(31);
        assertFalse(only().isLate());
        assertEquals(31, board.lateDays());
    }

    @Test
    void aPartThatNeverCameIsNamedByItsNumber() {
        came(5, 1, 2, 3, 0, 40, 0);
        assertEquals(List.of(4L, 6L), only().gap().numbers());
    }

    @Test
    void somethingBeforeWhatCameIsMissing() {
        came(7, 1, 1, 1, 20, 40, 10);
        assertEquals(new BoardRow.Gap(List.of(), 7), only().gap());
    }

    @Test
    void receiptsGoToThoseWhoSentSomethingSince() {
        desk.add("Amina", "Diallo");
        lead.open(desk.sendTo(lead));
        assertEquals(1, lead.send.receipts(lead.key().resolve("new"), Progress.NONE).size());
        assertEquals(List.of(), lead.send.receipts(lead.key().resolve("new"), Progress.NONE));
    }

    @Test
    void aReceiptAsksForNone() {
        desk.add("Amina", "Diallo");
        lead.open(desk.sendTo(lead));
        lead.send.receipts(lead.key(), Progress.NONE).forEach(receipt -> desk.open(receipt.file()));
        assertEquals(List.of(), desk.send.receipts(desk.key(), Progress.NONE));
    }

    @Test
    void aSendingUnderAClockThatWasYearsAheadIsNoReceiptOfWhatCameAfterIt() {
        var ahead = new Session(lead.session.workspace(), Clock.offset(Post.CLOCK, Duration.ofDays(2_000)), lead.session.ids(), "Paul Roth");
        desk.open(new SendBundle(ahead, lead.card).send(lead.session.read(Reading::contacts).getFirst(), lead.key(), Progress.NONE).file());
        assertFalse(only().owesReceipt());
        desk.add("Amina", "Diallo");
        lead.open(desk.sendTo(lead));

        assertTrue(only().owesReceipt());
        assertEquals(1, lead.send.receipts(lead.key(), Progress.NONE).size());
        assertFalse(only().owesReceipt());
        assertEquals(List.of(), lead.send.receipts(lead.key(), Progress.NONE));
    }

    /// A bundle of the association, as the lead's store knows it.
    private void came(long number, int daysAgo, int part, int parts, long from, long upTo, long have) {
        var card = desk.card.card();
        var life = UUID.randomUUID();
        lead.session.write(ChangeNote.save("Paul Roth"), writing -> {
            writing.putBundle(new BundleEntry(UUID.randomUUID(), false, card.site(), card.organisationName(), number,
                    Post.CLOCK.instant().minus(Duration.ofDays(daysAgo)), 3,
                    new BundleEntry.Carried(Manifest.CHANGES, life, from, upTo, UUID.randomUUID(), part, parts, 1)));
            writing.exchange().putLink(card.site(), new Link(life, have, 0));
            return number;
        });
    }
}
