package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focale.change.Codecs;
import org.focale.change.Dot;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.change.share.Claim;
import org.focale.change.share.Link;
import org.focale.change.share.Rights.Verdict;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Contact;
import org.focale.exchange.Carried;
import org.focale.exchange.Forge;
import org.focale.exchange.Line;
import org.focale.exchange.Manifest;
import org.focale.exchange.Plain;
import org.focale.exchange.Revocation;
import org.focale.store.FileClaim;
import org.focale.store.Reading;
import org.focale.store.WaitingRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A verified partner says of files, documents and receipts what is not true: it is set aside or passed over, and the rest is not harmed.
@Execution(ExecutionMode.CONCURRENT)
class ForgedFilesTest {

    private static final Stamp STAMP = new Stamp("Inès Weber", Instant.parse("2026-11-23T08:00:00Z"));
    private static final byte[] BYTES = "bonjour".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Post association;
    private Post lead;
    private Post third;
    private Person amina;

    @BeforeEach
    void open() {
        association = Post.association(folder);
        lead = Post.lead(folder);
        third = Post.third(folder);
        for (Post one : List.of(association, lead, third)) {
            for (Post other : List.of(association, lead, third)) {
                if (one != other) {
                    one.trust(other);
                }
            }
        }
        amina = association.add("Amina", "Diallo");
        association.agree(amina, SharedScope.WHOLE_FILE);
        lead.open(association.sendTo(lead));
    }

    @AfterEach
    void close() {
        association.close();
        lead.close();
        third.close();
    }

    private static Carried lines(Line... lines) {
        return each -> List.of(lines).forEach(each);
    }

    private Line file(Post owner, long epoch) {
        return new Line.OfFile(amina.id(), new Claim(owner.session.organisation(), epoch), SharedScope.WHOLE_FILE, 1);
    }

    /// Her record as it stands, with a telephone that the third wrote.
    private Line rewritten() {
        var state = association.session.read(reading -> reading.state(Codecs.of(amina).key(amina))).orElseThrow();
        return new Line.OfRecord(state.with(Map.of("phone", new Value.Text("06 66 66 66 66")), new Dot(third.life(), 90), STAMP));
    }

    private Optional<Claim> claim(Post at) {
        return at.session.read(reading -> reading.exchange().claim(amina.id())).map(FileClaim::claim);
    }

    private static boolean isHere(Post at, PersonId person) {
        return !at.session.read(reading -> reading.states(new Home.OfPerson(person))).isEmpty();
    }

    @Test
    void whoDoesNotFollowThePersonDoesNotBecomeTheOwnerBySayingSo() {
        for (long epoch : List.of(0L, 1L, Claim.LAST_EPOCH)) {
            for (Post at : List.of(lead, association)) {
                var before = at.states();
                var claim = claim(at);

                var report = at.open(third.forge(at, Plain.upTo(1), lines(file(third, epoch), rewritten()))).report();

                assertEquals(Map.of(Verdict.NOT_THEIR_FILE, 1), report.aside().waiting());
                assertEquals(List.of(), report.told().handed());
                assertEquals(before, at.states());
                assertEquals(claim, claim(at));
            }
        }
    }

    @Test
    void whoDoesNotFollowThePersonGivesTheFileToNobody() {
        for (Post at : List.of(lead, association)) {
            var claim = claim(at);
            assertEquals(List.of(), at.open(third.forge(at, Plain.upTo(1), lines(file(lead, 1), rewritten()))).report().told().handed());
            assertEquals(claim, claim(at));
            assertEquals("", at.person(amina).phone());
        }
    }

    @Test
    void aFileThatGoesAsFarAsAnUnknownWordSaysIsNotKept() {
        var forged = association.forgery(lead);
        var person = new PersonId(new UUID(0x0193_9fa0_0000_7000L, 0x8000_0000_0000_0012L));
        String line = "{\"file\":{\"person\":\"" + person.value() + "\",\"owner\":\"" + association.session.organisation().value()
                + "\",\"epoch\":0,\"scope\":\"HOLOGRAM\",\"position\":1}}\n";
        String lines = forged.life("1") + line + Forge.person("1:1", "06 00 00 00 12");

        lead.open(association.file(forged.holding(lines).saying(it -> it.put("format", 2).put("oldestReader", 2)).sealed()));

        assertFalse(isHere(lead, person));
        assertEquals(Optional.of(SharedScope.NOTHING),
                lead.session.read(reading -> reading.exchange().claim(person)).map(FileClaim::limit).map(FileClaim.Limit::scope));
    }

    @Test
    void aContentThatIsNotWhatItsHashSaysIsPassedOver() {
        String other = Forge.sha256("bonsoir".getBytes(StandardCharsets.UTF_8));

        var report = lead.open(association.forge(lead, Plain.upTo(1), lines(new Line.Content(other, BYTES, true)))).report();

        assertEquals(0, report.told().documents());
        assertFalse(has(lead, other));
        assertFalse(has(lead, Forge.sha256(BYTES)));
    }

    @Test
    void aContentWithoutItsEndIsPassedOverAndTheNextIsTaken() {
        String cut = Forge.sha256(BYTES);
        byte[] whole = HexFormat.of().parseHex("00ff00ff");

        var report = lead.open(association.forge(lead, Plain.upTo(1), lines(new Line.Content(cut, BYTES, false),
                new Line.Content(Forge.sha256(whole), whole, true)))).report();

        assertEquals(1, report.told().documents());
        assertFalse(has(lead, cut));
        assertTrue(has(lead, Forge.sha256(whole)));
    }

    private static boolean has(Post at, String sha256) {
        return at.session.read(reading -> reading.hasContent(sha256));
    }

    /// Believed, it would make this site pass over what it writes next, for ever.
    @Test
    void aReceiptOfTheFutureMakesNothingWrittenLaterStayBehind() {
        for (long future : List.of(1_000_000L, Long.MAX_VALUE)) {
            var receipt = new Manifest.Acknowledgement(association.session.site().id(), association.life().id(), future);
            var told = new Manifest.Draft.Told(Manifest.RECEIPT, new Link.Range(0, 1), List.of(receipt),
                    new Manifest.Series(UUID.randomUUID(), 1, 1), List.of());
            association.open(lead.forge(association, told, lines()));
            association.phone(amina, "06 00 00 00 " + future % 100);
            var link = association.session.read(reading -> reading.exchange().link(lead.session.site().id()));
            assertTrue(link.acknowledged() < association.session.read(reading -> reading.exchange().position()), link.toString());

            var report = lead.open(association.sendTo(lead)).report();

            assertEquals(1, report.updatedFiles());
            assertEquals("06 00 00 00 " + future % 100, lead.person(amina).phone());
        }
    }

    @Test
    void aReceiptOfAnotherSiteOrLifeCountsForNothing() {
        var bundle = lead.forge(association, new Manifest.Draft.Told(Manifest.RECEIPT, new Link.Range(0, 1), List.of(
                new Manifest.Acknowledgement(association.session.site().id(), UUID.randomUUID(), 1_000),
                new Manifest.Acknowledgement(third.session.site().id(), association.life().id(), 1_000)),
                new Manifest.Series(UUID.randomUUID(), 1, 1), List.of()), lines());

        association.open(bundle);

        assertEquals(0, association.session.read(reading -> reading.exchange().link(lead.session.site().id())).acknowledged());
    }

    @Test
    void whoDoesNotFollowThePersonErasesNobody() {
        for (Post at : List.of(lead, association)) {
            var before = at.states();

            var report = at.open(third.forge(at, Plain.upTo(1), lines(new Line.Erased(amina.id().value())))).report();

            assertEquals(0, report.told().erased());
            assertEquals(before, at.states());
            assertFalse(at.session.read(Reading::erased).stream().anyMatch(it -> it.person().equals(amina.id())));
        }
    }

    /// Nobody here knew the file when it was said: it is another's, and comes all the same.
    @Test
    void whoErasesAFileBeforeItComesErasesNobodyElses() {
        var chloe = association.add("Chloé", "Martin");
        association.agree(chloe, SharedScope.WHOLE_FILE);
        lead.open(third.forge(lead, Plain.upTo(1), lines(new Line.Erased(chloe.id().value()))));

        lead.open(association.sendTo(lead));

        assertTrue(isHere(lead, chloe.id()));
        assertEquals("Chloé", lead.person(chloe).firstName());
        assertEquals(List.of(), lead.session.read(Reading::erased));
    }

    @Test
    void onlyTheLeadRevokesACard() {
        var cards = List.of(new Revocation(association.session.site().id(), association.card.card().verifyKey()),
                new Revocation(lead.session.site().id(), lead.card.card().verifyKey()));

        lead.open(third.forge(lead, Plain.upTo(1), lines(new Line.Revoked(cards.getFirst()), new Line.Revoked(cards.getLast()))));
        association.open(third.forge(association, Plain.upTo(1), lines(new Line.Revoked(cards.getLast()))));

        for (Post at : List.of(lead, association)) {
            assertEquals(List.of(), at.session.read(reading -> reading.trust().revoked()));
            assertTrue(at.session.read(Reading::contacts).stream().allMatch(Contact::isVerified));
        }
        association.open(lead.sendTo(association));
    }

    @Test
    void aPartThatIsNotTheLastMovesNothingForward() {
        var series = new Manifest.Series(UUID.randomUUID(), 1, 2);
        var site = association.session.site().id();
        var before = lead.session.read(reading -> reading.exchange().link(site));

        lead.open(association.forge(lead, new Manifest.Draft.Told(Manifest.FULL, new Link.Range(0, 5_000), List.of(), series, List.of()), lines()));

        assertEquals(before.have(), lead.session.read(reading -> reading.exchange().link(site)).have());
        assertEquals(List.of(), lead.waiting().stream().map(WaitingRecord::state)
                .map(RecordState::key).toList());
    }
}
