package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.app.record.FieldHistory.Said;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.RecordKey;
import org.focale.change.Trace;
import org.focale.change.Value;
import org.focale.change.share.Claim;
import org.focale.change.share.Link;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Contact;
import org.focale.exchange.Line;
import org.focale.exchange.Manifest;
import org.focale.store.ChangeNote;
import org.focale.store.FieldChange;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the records of a file said before goes along when the file is handed over, and only then, on real encrypted workspaces.
@Execution(ExecutionMode.CONCURRENT)
class HandedHistoryTest {

    private static final String FORGED = "06 66 66 66 66";

    @TempDir
    private static Path folder;

    private static Post giver;
    private static Post taker;
    private static Post lead;
    private Person amina;

    @BeforeAll
    static void open() {
        giver = Post.association(folder);
        taker = Post.third(folder);
        lead = Post.lead(folder);
        for (Post other : List.of(taker, lead)) {
            giver.trust(other);
            other.trust(giver);
        }
    }

    @AfterAll
    static void close() {
        giver.close();
        taker.close();
        lead.close();
    }

    /// Each story has its own person.
    @BeforeEach
    void write() {
        amina = giver.add("Amina", "Diallo");
        giver.phone(amina, "06 00 00 00 11");
        giver.phone(amina, "06 00 00 00 12");
    }

    private static Contact contact(Post at, Post of) {
        return at.session.read(Reading::contacts).stream().filter(it -> it.card().site().equals(of.session.site().id())).findFirst().orElseThrow();
    }

    private static void hand(Post from, Person whose, Post to) {
        new TransferFile(from.session).start(whose.id(), contact(from, to), "papier signé");
    }

    private BundleReport.Told handOver() {
        hand(giver, amina, taker);
        return taker.open(giver.sendTo(taker)).report().told();
    }

    private List<FieldChange> past(Post at, RecordKey key) {
        return at.session.read(reading -> reading.history(key)).stream().filter(change -> change.site() != null).toList();
    }

    private List<FieldChange> past(Post at) {
        return past(at, Codecs.of(amina).key(amina));
    }

    private static List<String> words(List<Said> said) {
        return said.stream().map(each -> ((Value.Text) each.value()).text() + ", " + each.author() + ", " + each.from()).toList();
    }

    @Test
    void whatTheFieldSaidBeforeIsReadWhereTheFileWent() {
        var told = handOver();

        assertTrue(told.past().kept() >= 3, told.toString());
        assertEquals(0, told.past().refused());
        assertEquals(List.of("06 00 00 00 12, Nadia Keller, Les Jardins de l’Ill", "06 00 00 00 11, Nadia Keller, Les Jardins de l’Ill"),
                words(taker.history.of(amina, "phone")));
        var now = taker.history.of(amina).stream().filter(past -> past.field().equals("phone")).toList();
        assertEquals(List.of(true, false), now.stream().map(past -> past.standsNow()).toList());
        assertEquals(giver.history.of(amina, "phone").getFirst().at(), taker.history.of(amina, "phone").getFirst().at());
    }

    @Test
    void whatIsWrittenThereStandsAboveIt() {
        handOver();
        taker.phone(amina, "06 00 00 00 13");

        assertEquals(List.of("06 00 00 00 13, Inès Weber, null", "06 00 00 00 12, Nadia Keller, Les Jardins de l’Ill",
                "06 00 00 00 11, Nadia Keller, Les Jardins de l’Ill"), words(taker.history.of(amina, "phone")));
    }

    @Test
    void handedBackItComesBackWithWhatWasWrittenMeanwhileAndNothingTwice() {
        handOver();
        giver.open(taker.sendTo(giver));
        taker.phone(amina, "06 00 00 00 13");
        taker.phone(amina, "06 00 00 00 14");
        hand(taker, amina, giver);

        giver.open(taker.sendTo(giver));

        assertEquals(List.of("06 00 00 00 14, Inès Weber, Horizon Meinau", "06 00 00 00 13, Inès Weber, Horizon Meinau",
                "06 00 00 00 12, Nadia Keller, null", "06 00 00 00 11, Nadia Keller, null"), words(giver.history.of(amina, "phone")));
    }

    @Test
    void sentTwiceItIsThereOnce() {
        handOver();
        var once = past(taker);

        var report = taker.open(giver.sendTo(taker)).report();

        assertEquals(new BundleReport.Past(0, 0), report.told().past());
        assertTrue(report.changesNothing());
        assertEquals(once, past(taker));
    }

    @Test
    void whatIsShownBeforeSealingSaysThatItGoesAlong() {
        hand(giver, amina, taker);

        var shown = new PrepareSend(giver.send).leaving(contact(giver, taker));
        var sent = giver.send.send(shown, giver.key(), Progress.NONE);

        var hers = shown.files().stream().filter(file -> file.person().id().equals(amina.id())).findFirst().orElseThrow();
        assertEquals(taker.open(sent.file()).report().told().past().kept(), hers.past());
        assertTrue(hers.past() >= 3 && shown.past() >= hers.past());
    }

    @Test
    void anExchangeThatHandsNothingOverBringsNone() {
        giver.agree(amina, SharedScope.WHOLE_FILE);

        assertEquals(0, new PrepareSend(giver.send).leaving(contact(giver, lead)).past());
        var report = lead.open(giver.sendTo(lead)).report();

        assertEquals(new BundleReport.Past(0, 0), report.told().past());
        assertEquals(List.of(), past(lead));
    }

    /// The note is for the lead by now; what it said while its author kept it closer was never for anybody else.
    @Test
    void whatANoteSaidWhileItWasKeptCloserStays() {
        var note = note(giver, Sharing.MINE, "secret de famille");
        var shared = new TreeMap<String, Value>(Map.of("text", new Value.Text("situation difficile"), "sharing", new Value.Text("LEAD")));
        giver.saves.decide(Codecs.of(note).key(note), shared);
        giver.saves.decide(Codecs.of(note).key(note), Map.of("text", new Value.Text("situation apaisée")));
        var mine = note(giver, Sharing.MINE, "jamais");
        var ours = note(giver, Sharing.ASSOCIATION, "entre nous");

        handOver();

        var said = past(taker, Codecs.of(note).key(note)).stream().filter(change -> change.field().equals("text")).toList();
        assertEquals(List.of(List.of(new Value.Text("situation apaisée")), List.of(new Value.Text("situation difficile"))),
                said.stream().map(FieldChange::after).toList());
        assertEquals(List.of(), said.getLast().before());
        assertEquals(List.of(), past(taker, Codecs.of(mine).key(mine)));
        assertEquals(List.of(), past(taker, Codecs.of(ours).key(ours)));
    }

    private Note note(Post at, Sharing sharing, String text) {
        var note = new Note(new NoteId(UUID.randomUUID()), amina.id(), Medium.OTHER, null, null, "Nadia Keller", text, sharing);
        at.saves.create(note);
        return note;
    }

    @Test
    void openingTakenBackItIsGoneAndComesAgain() {
        hand(giver, amina, taker);
        var bundle = giver.sendTo(taker);
        taker.open(bundle);
        var came = past(taker);

        new TakeImportBack(taker.session).run();
        assertEquals(List.of(), past(taker));
        taker.open(bundle);

        assertEquals(came, past(taker));
    }

    @Test
    void erasedWithTheFileItDoesNotComeAgain() {
        hand(giver, amina, taker);
        taker.open(giver.sendTo(taker));
        taker.session.workspace().write(ChangeNote.erasure("Inès Weber"), writing -> writing.erase(amina.id()));

        assertEquals(List.of(), past(taker));
        var report = taker.open(giver.sendTo(taker)).report();

        assertEquals(new BundleReport.Past(0, 0), report.told().past());
        assertEquals(List.of(), past(taker));
    }

    /// Two computers of the taker write one field: what stood there before, the giver wrote.
    @Test
    void itTellsWhatStoodThereBeforeTwoVersions() {
        handOver();
        try (var second = taker.second(folder)) {
            taker.trust(second);
            second.trust(taker);
            second.open(taker.sendTo(second));
            taker.open(second.sendTo(taker));
            taker.phone(amina, "06 00 00 00 13");
            second.phone(amina, "06 00 00 00 14");

            taker.open(second.sendTo(taker));

            var before = taker.versions.all().stream().filter(each -> amina.id().equals(each.person())).findFirst().orElseThrow().before();
            assertEquals(new Value.Text("06 00 00 00 12"), before == null ? null : before.value());
        }
    }

    private Line forged(Post as) {
        var phone = new Trace.Passage(List.of(), List.of(new Value.Text(FORGED)), List.of());
        return new Line.Past(amina.id(), new Trace(Codecs.of(amina).key(amina), as.session.site().id(), 1, "Nadia Keller",
                Instant.parse("2026-01-05T08:00:00Z"), new TreeMap<>(Map.of("phone", phone))));
    }

    private static BundleReport.Past bring(Post from, Post to, String kind, Line... lines) {
        var told = new Manifest.Draft.Told(kind, new Link.Range(0, 1), List.of(), new Manifest.Series(UUID.randomUUID(), 1, 1), List.of());
        return to.open(from.forge(to, told, each -> List.of(lines).forEach(each))).report().told().past();
    }

    @Test
    void nobodyBringsAPastToAFileThatTheyDoNotHandOver() {
        giver.agree(amina, SharedScope.WHOLE_FILE);
        lead.open(giver.sendTo(lead));
        var ours = new Line.OfFile(amina.id(), Claim.first(giver.session.organisation()), SharedScope.WHOLE_FILE, 1);
        var back = new Line.OfFile(amina.id(), new Claim(giver.session.organisation(), 1), SharedScope.WHOLE_FILE, 1);

        for (Post by : List.of(lead, taker)) {
            for (String kind : List.of(Manifest.CHANGES, Manifest.TRANSFER)) {
                assertEquals(new BundleReport.Past(0, 1), bring(by, giver, kind, forged(giver)));
                assertEquals(new BundleReport.Past(0, 1), bring(by, giver, kind, ours, forged(giver)));
                assertEquals(new BundleReport.Past(0, 1), bring(by, giver, kind, back, forged(giver)));
            }
        }
        assertEquals(List.of(), past(giver));
    }

    /// The lead says that the taker's file is the giver's now: who followed the person brings what was said before, and the lead does not.
    @Test
    void aLeadThatTellsWhoseAFileIsBringsNoPast() {
        var chloe = Person.named(new PersonId(UUID.randomUUID()), "Chloé", "Martin");
        taker.saves.create(chloe);
        var state = new Line.OfRecord(taker.session.read(reading -> reading.state(Codecs.of(chloe).key(chloe))).orElseThrow());
        var trace = ((Line.Past) forged(taker)).trace();
        var past = new Line.Past(chloe.id(), new Trace(Codecs.of(chloe).key(chloe), trace.site(), 1, "", trace.at(), trace.fields()));
        var before = new Line.OfFile(chloe.id(), Claim.first(taker.session.organisation()), SharedScope.WHOLE_FILE, 1);
        var after = new Line.OfFile(chloe.id(), new Claim(giver.session.organisation(), 1), SharedScope.WHOLE_FILE, 1);
        bring(taker, giver, Manifest.CHANGES, before, state);

        for (int i = 0; i < 2; i++) {
            assertEquals(new BundleReport.Past(0, 1), bring(lead, giver, Manifest.TRANSFER, after, state, past));
        }
        assertEquals(new BundleReport.Past(1, 0), bring(taker, giver, Manifest.TRANSFER, after, state, past));
    }

    /// A record of another file, or of none.
    @Test
    void aHandOverBringsThePastOfNoRecordThatIsNotInTheFile() {
        var other = taker.add("Chloé", "Martin");
        var theirs = new Line.OfFile(amina.id(), new Claim(taker.session.organisation(), 1), SharedScope.WHOLE_FILE, 1);
        var state = giver.session.read(reading -> reading.state(Codecs.of(amina).key(amina))).orElseThrow();
        var trace = ((Line.Past) forged(giver)).trace();

        var past = bring(giver, taker, Manifest.TRANSFER, theirs, new Line.OfRecord(state), forged(giver),
                new Line.Past(amina.id(), new Trace(Codecs.of(other).key(other), trace.site(), 1, "", trace.at(), trace.fields())),
                new Line.Past(other.id(), new Trace(Codecs.of(other).key(other), trace.site(), 1, "", trace.at(), trace.fields())),
                new Line.Past(amina.id(), new Trace(new RecordKey("person", UUID.randomUUID()), trace.site(), 1, "", trace.at(), trace.fields())));

        assertEquals(new BundleReport.Past(1, 3), past);
        assertEquals(List.of(), past(taker, Codecs.of(other).key(other)));
    }

    @Test
    void whatWasRefusedIsSaidInWords() {
        var told = bring(giver, taker, Manifest.CHANGES, forged(giver));

        var report = new BundleReport(List.of(), BundleReport.Counts.NOTHING, BundleReport.Aside.NOTHING,
                new BundleReport.Told(Manifest.CHANGES, 1, 1, List.of(), false, 0, 0, 0, 0, List.of(), told));
        var said = new BundleWords(Texts.in(Locale.FRENCH)).told(report);
        assertEquals(1, said.size());
        assertTrue(said.getFirst().contains("l’historique d’un dossier ne vient que de la structure qui le transmet"), said.getFirst());
    }
}
