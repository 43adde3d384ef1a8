package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.app.record.FieldHistory.Candidate;
import org.focale.app.record.RecordRefused;
import org.focale.app.record.TakeBack;
import org.focale.app.review.Both;
import org.focale.app.review.DecideVersions.Decided;
import org.focale.app.review.Decision;
import org.focale.app.review.Keep;
import org.focale.app.review.ValueUnfit;
import org.focale.change.Codecs;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.Kept;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.Person;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Three PCs of one organisation on real encrypted workspaces: what one of them decides, all have.
@Execution(ExecutionMode.CONCURRENT)
class DecideVersionsTest {

    @TempDir
    Path folder;

    private Post desk;
    private Post garden;
    private Post kitchen;
    private Person amina;

    @BeforeEach
    void open() {
        desk = Post.association(folder);
        garden = desk.second(folder);
        kitchen = desk.second(folder.resolve("kitchen"));
        for (Post one : all()) {
            all().stream().filter(other -> other != one).forEach(one::trust);
        }
        amina = desk.add("Amina", "Diallo");
        desk.phone(amina, "06 00 00 00 01");
        all().stream().skip(1).forEach(post -> post.open(desk.sendTo(post)));
    }

    @AfterEach
    void close() {
        all().forEach(Post::close);
    }

    private List<Post> all() {
        return List.of(desk, garden, kitchen);
    }

    private static void write(Post post, Kept record, String field, Value value) {
        post.saves.decide(Codecs.of(record).key(record), Map.of(field, value));
    }

    private static Value text(String words) {
        return new Value.Text(words);
    }

    /// Both wrote the telephone; all three have both.
    private void disagree() {
        desk.phone(amina, "06 00 00 00 12");
        garden.phone(amina, "06 00 00 00 99");
        garden.open(desk.sendTo(garden));
        desk.open(garden.sendTo(desk));
        kitchen.open(desk.sendTo(kitchen));
    }

    private static Undecided only(Post post) {
        var all = post.versions.all();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    @Test
    void aDecisionTravelsAndEndsTheMatterOnThreeSites() {
        disagree();
        assertEquals(List.of(1, 1, 1), all().stream().map(post -> post.versions.all().size()).toList());

        var decided = kitchen.decide.decide(List.of(new Decision(only(kitchen), text("06 00 00 00 12"))));

        assertEquals(new Decided(1, 0), decided);
        garden.open(kitchen.sendTo(garden));
        desk.open(garden.sendTo(desk));
        for (Post post : all()) {
            assertEquals(List.of(), post.versions.all());
            assertEquals(List.of("06 00 00 00 12"), post.phones(amina));
        }
        assertEquals(desk.states(), garden.states());
    }

    @Test
    void nothingDisappearsBeforeADecisionHoweverOftenTheyExchange() {
        disagree();
        garden.open(kitchen.sendTo(garden));
        kitchen.open(garden.sendTo(kitchen));
        for (Post post : all()) {
            assertEquals(List.of("06 00 00 00 12", "06 00 00 00 99"), post.phones(amina).stream().sorted().toList());
        }
    }

    @Test
    void whatCameInUnseenWhileDecidingStaysBeside() {
        disagree();
        var shown = only(desk);
        kitchen.phone(amina, "06 00 00 00 55");
        desk.open(kitchen.sendTo(desk));

        var decided = desk.decide.decide(List.of(new Decision(shown, text("06 00 00 00 99"))));

        assertEquals(new Decided(1, 1), decided);
        assertEquals(List.of("06 00 00 00 55", "06 00 00 00 99"), desk.phones(amina).stream().sorted().toList());
    }

    @Test
    void twoDecisionsThatDifferAreTwoVersionsAgain() {
        disagree();
        desk.decide.keep(desk.versions.all(), Keep.OURS);
        garden.decide.keep(garden.versions.all(), Keep.OURS);
        desk.open(garden.sendTo(desk));
        assertEquals(List.of("06 00 00 00 12", "06 00 00 00 99"), desk.phones(amina).stream().sorted().toList());
    }

    @Test
    void eachVersionIsToldWithItsAncestorItsAuthorAndItsSite() {
        disagree();
        var shown = only(desk);
        assertEquals("Amina Diallo", shown.who());
        assertEquals(text("06 00 00 00 01"), Objects.requireNonNull(shown.before()).value());
        var here = shown.hands().stream().filter(Undecided.Hand::here).findFirst().orElseThrow();
        assertEquals("Nadia Keller", here.version().stamp().author());
        assertEquals(text("06 00 00 00 12"), here.version().value());
        var there = shown.hands().stream().filter(hand -> !hand.here()).findFirst().orElseThrow();
        assertEquals("Ali Demir", there.version().stamp().author());
        assertEquals(garden.session.site().name(), there.site());
    }

    @Test
    void aWholeFileIsDecidedAtOnceAndTakenBackAtOnce() {
        write(desk, amina, "mobility", text("vélo"));
        write(garden, amina, "mobility", text("tram"));
        disagree();
        assertEquals(2, desk.versions.all().size());

        assertEquals(new Decided(2, 0), desk.decide.keep(desk.versions.all(), Keep.THEIRS));

        assertEquals("06 00 00 00 99", desk.person(amina).phone());
        assertEquals("tram", desk.person(amina).mobility());
        assertInstanceOf(TakeBack.Outcome.TakenBack.class, new TakeBack(desk.session).last());
        assertEquals(List.of(), desk.versions.all());
    }

    @Test
    void aSideThatWroteNothingLeavesTheFieldUndecided() {
        disagree();
        assertEquals(new Decided(0, 0), kitchen.decide.keep(kitchen.versions.all(), Keep.OURS));
        assertEquals(1, kitchen.versions.all().size());
        assertEquals(new Decided(1, 0), kitchen.decide.keep(kitchen.versions.all(), Keep.NEWEST));
    }

    @Test
    void bothTextsAreKeptOneAfterTheOther() {
        disagree();
        assertEquals(text("06 00 00 00 12 / 06 00 00 00 99"), Both.of(only(desk)).orElseThrow());
        assertEquals(text("06 00 00 00 99 / 06 00 00 00 12"), Both.of(only(garden)).orElseThrow());
    }

    @Test
    void bothListsAreKeptWithoutWhatIsTwiceInThem() {
        write(desk, amina, "tags", new Value.Items(List.of(text("vélo"), text("matin"))));
        write(garden, amina, "tags", new Value.Items(List.of(text("matin"), text("permis"))));
        desk.open(garden.sendTo(desk));
        assertEquals(new Value.Items(List.of(text("vélo"), text("matin"), text("permis"))), Both.of(only(desk)).orElseThrow());
        desk.decide.decide(List.of(new Decision(only(desk), Both.of(only(desk)).orElseThrow())));
        assertEquals(List.of("vélo", "matin", "permis"), desk.person(amina).tags());
    }

    @Test
    void twoBirthDatesOrTwoNamesCannotBothBeKept() {
        write(desk, amina, "birthDate", text("1990-01-02"));
        write(garden, amina, "birthDate", text("1990-02-01"));
        write(desk, amina, "lastName", text("Diallo-Ba"));
        write(garden, amina, "lastName", text("Ba"));
        desk.open(garden.sendTo(desk));
        assertEquals(2, desk.versions.all().size());
        assertTrue(desk.versions.all().stream().allMatch(each -> Both.of(each).isEmpty()));
    }

    @Test
    void aLongNoteIsKeptTwiceInParagraphs() {
        var note = new Note(new NoteId(UUID.randomUUID()), amina.id(), Medium.INTERVIEW, LocalDate.of(2026, 11, 5), 30, "Nadia Keller", "Vue.",
                Sharing.ASSOCIATION);
        desk.saves.create(note);
        garden.open(desk.sendTo(garden));
        String long1 = "Vue ce matin. " + "Elle cherche un emploi près de chez elle. ".repeat(3);
        String long2 = "Vue ce matin avec sa fille.";
        write(desk, note, "text", text(long1));
        write(garden, note, "text", text(long2));
        desk.open(garden.sendTo(desk));
        assertEquals(text(long1 + "\n\n" + long2), Both.of(only(desk)).orElseThrow());
        assertEquals(LocalDate.of(2026, 11, 5), only(desk).about().day());
    }

    @Test
    void whatIsWrittenOtherwiseIsKeptAlone() {
        disagree();
        desk.decide.decide(List.of(new Decision(only(desk), text("06 00 00 00 77"))));
        assertEquals(List.of("06 00 00 00 77"), desk.phones(amina));
    }

    @Test
    void aValueThatCannotBeIsRefusedAndNothingIsSaved() {
        write(desk, amina, "birthDate", text("1990-01-02"));
        write(garden, amina, "birthDate", text("1990-02-01"));
        disagree();
        var all = desk.versions.all();
        var before = desk.states();
        assertThrows(ValueUnfit.class, () -> desk.decide.decide(all.stream().map(each -> new Decision(each, text("un jour"))).toList()));
        assertThrows(RecordRefused.class, () -> desk.decide.decide(List.of(new Decision(all.stream()
                .filter(each -> each.field().equals("phone")).findFirst().orElseThrow(), text("06\0")))));
        assertEquals(before, desk.states());
    }

    @Test
    void theHistorySaysWhoseVersionWasKeptAndWhoseWasNot() {
        disagree();
        desk.decide.keep(desk.versions.all(), Keep.THEIRS);
        var said = desk.history.of(amina, "phone").getFirst();
        assertEquals("06 00 00 00 99", ((Value.Text) said.value()).text());
        assertEquals(List.of(new Candidate(text("06 00 00 00 12"), "Nadia Keller"), new Candidate(text("06 00 00 00 99"), "Ali Demir")),
                said.between().stream().sorted((a, b) -> b.writer().compareTo(a.writer())).toList());
        assertEquals(List.of(), desk.history.of(amina, "lastName").getFirst().between());
    }

    @Test
    void whetherAFileIsKeptIsAQuestionLikeAnyOther() {
        desk.saves.delete(amina);
        garden.saves.delete(amina);
        write(garden, amina, RecordState.DELETED, new Value.Flag(false));
        desk.open(garden.sendTo(desk));
        assertEquals(RecordState.DELETED, only(desk).field());
        assertEquals(1, desk.session.read(Reading::people).size(), "nothing disappears before a decision");
        desk.decide.decide(List.of(new Decision(only(desk), new Value.Flag(false))));
        assertEquals("Amina", desk.person(amina).firstName());
    }

    /// The desk takes a note away; the garden wrote in it, unseen.
    private Note takenAwayHereAndWrittenThere() {
        var note = new Note(new NoteId(UUID.randomUUID()), amina.id(), Medium.CALL, null, null, "Nadia Keller", "Appel", Sharing.ASSOCIATION);
        desk.saves.create(note);
        garden.open(desk.sendTo(garden));
        kitchen.open(desk.sendTo(kitchen));
        desk.saves.delete(note);
        write(garden, note, "text", text("Appel : elle a trouvé un logement"));
        return note;
    }

    private static Optional<String> words(Post post, Note note) {
        return post.session.read(reading -> reading.find(Note.class, note.id())).map(Note::text);
    }

    @Test
    void aRecordTakenAwayThatWasWrittenInUnseenStaysOnEachSiteUntilSomebodyDecides() {
        var note = takenAwayHereAndWrittenThere();
        assertEquals(Optional.empty(), words(desk, note));

        var report = desk.open(garden.sendTo(desk)).report();
        garden.open(desk.sendTo(garden));
        kitchen.open(garden.sendTo(kitchen));

        assertEquals(1, report.twoVersions());
        for (Post post : all()) {
            assertEquals(Optional.of("Appel : elle a trouvé un logement"), words(post, note));
            assertEquals(RecordState.DELETED, only(post).field());
            assertEquals(List.of("text"), only(post).unseen());
            assertEquals(Set.of("Nadia Keller", "Ali Demir"),
                    only(post).hands().stream().map(hand -> hand.version().stamp().author()).collect(Collectors.toSet()));
            assertTrue(post.session.workspace().check().isWell());
        }
        assertEquals(desk.states(), garden.states());
        assertEquals(desk.states(), kitchen.states());
    }

    @Test
    void keptItIsKeptEverywhereAndTakenAwayItIsGoneEverywhere() {
        for (boolean gone : List.of(false, true)) {
            var note = takenAwayHereAndWrittenThere();
            garden.open(desk.sendTo(garden));

            var decided = garden.decide.decide(List.of(new Decision(only(garden), new Value.Flag(gone))));
            desk.open(garden.sendTo(desk));
            kitchen.open(desk.sendTo(kitchen));

            assertEquals(new Decided(1, 0), decided);
            for (Post post : all()) {
                assertEquals(gone ? Optional.empty() : Optional.of("Appel : elle a trouvé un logement"), words(post, note));
                assertEquals(List.of(), post.versions.all());
            }
            assertEquals(desk.states(), garden.states());
        }
    }

    @Test
    void whatIsWrittenAfterTheListWasReadIsAskedAboutAgain() {
        var note = takenAwayHereAndWrittenThere();
        garden.open(desk.sendTo(garden));
        var shown = only(garden);
        kitchen.open(garden.sendTo(kitchen));
        write(kitchen, note, "minutes", new Value.Whole(20));
        garden.open(kitchen.sendTo(garden));

        var decided = garden.decide.decide(List.of(new Decision(shown, new Value.Flag(true))));

        assertEquals(new Decided(1, 1), decided);
        assertEquals(List.of("minutes"), only(garden).unseen());
    }

    @Test
    void theDecisionIsOneChangeThatOneUndoTakesBack() {
        var note = takenAwayHereAndWrittenThere();
        desk.open(garden.sendTo(desk));
        desk.decide.keep(desk.versions.all(), Keep.OURS);
        assertEquals(Optional.empty(), words(desk, note));

        new TakeBack(desk.session).last();

        assertEquals(Optional.of("Appel : elle a trouvé un logement"), words(desk, note));
    }

    @Test
    void whoeverHadSeenWhatWasWrittenTakesTheRecordAwayWithoutAQuestion() {
        var note = takenAwayHereAndWrittenThere();
        kitchen.open(garden.sendTo(kitchen));
        kitchen.saves.delete(note);
        garden.open(kitchen.sendTo(garden));
        garden.open(desk.sendTo(garden));

        assertEquals(List.of(), garden.versions.all());
        assertEquals(Optional.empty(), words(garden, note));
    }

    @Test
    void whatStandsInADeletedFileWaitsForNobody() {
        disagree();
        desk.saves.delete(amina);
        assertEquals(List.of(), desk.versions.all());
    }

    @Test
    void aRecordOfTheOrganisationIsToldByItsName() {
        var bakery = new Organisation(new OrganisationId(UUID.randomUUID()), "Boulangerie Schmitt", "", "Strasbourg", "", "");
        desk.saves.create(bakery);
        garden.open(desk.sendTo(garden));
        write(desk, bakery, "city", text("Illkirch"));
        write(garden, bakery, "city", text("Ostwald"));
        desk.open(garden.sendTo(desk));
        assertEquals("Boulangerie Schmitt", only(desk).what());
        assertEquals("", only(desk).who());
    }
}
