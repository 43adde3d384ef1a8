package org.focale.desktop.exchange;

import static org.focale.desktop.Office.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.focale.app.exchange.Exchanges;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.Partner;
import org.focale.app.exchange.PartnerNotVerified;
import org.focale.base.Progress;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.HandHeld;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The exchanges of two PCs of an association and its lead, on real encrypted workspaces, without a window.
class ExchangeViewModelTest {

    @TempDir
    Path folder;

    private final List<PersonId> opened = new ArrayList<>();
    private Office office;
    private Office garden;
    private ExchangeViewModel exchange;

    @BeforeEach
    void open() {
        office = Office.association(folder.resolve("association"));
        garden = office.second(folder.resolve("garden"));
        exchange = new ExchangeViewModel(office.cases, office.jobs, office.dialogs, office.words, opened::add);
        exchange.watch();
    }

    @AfterEach
    void close() {
        garden.close();
        office.close();
        assertEquals(List.of(), office.dialogs.bugs);
    }

    @Test
    void nobodyIsThereBeforeTheFirstCard() {
        assertEquals(List.of(), now().partners());
        assertInstanceOf(ExchangePage.Home.class, exchange.page().get());
    }

    @Test
    void ownCardIsWrittenWhereTheUserSays() throws Exception {
        Path target = folder.resolve("ma-carte.focale-carte");
        office.dialogs.answer(target);
        exchange.giveCard();
        assertEquals(office.cases.card().card(), garden.cases.trust().read(target));
        assertTrue(plain(lastToast()).startsWith("« ma-carte.focale-carte » est enregistrée dans "));
    }

    @Test
    void aCardIsTrustedOnceItsFingerprintWasHeard() throws Exception {
        addCard(garden);
        var card = comparing().card();
        office.dialogs.answer(true);
        exchange.trust(card, ExportCard.fingerprint(card).text().toLowerCase(Locale.ROOT).replace('-', ' '), wrong -> {
            throw new AssertionError(wrong);
        });
        assertInstanceOf(ExchangePage.Home.class, exchange.page().get());
        assertTrue(onlyPartner().contact().isVerified());
        assertEquals("Nadia Keller", Objects.requireNonNull(onlyPartner().contact().verified()).by());
    }

    @Test
    void anotherComputerOfOursIsAskedForOnceMore() throws Exception {
        addCard(garden);
        var card = comparing().card();
        assertTrue(exchange.isOwnComputer(card));
        office.dialogs.answer(false);
        exchange.trust(card, ExportCard.fingerprint(card).text(), wrong -> {
            throw new AssertionError(wrong);
        });

        assertEquals(List.of(), now().partners());
        assertEquals("« Poste du jardin » est-il un ordinateur de votre propre structure ?", plain(office.dialogs.questions.getLast().title()));
        assertTrue(office.dialogs.questions.getLast().text().contains("recevra les dossiers entiers"));
    }

    @Test
    void aPartnersCardIsNotAskedForOnceMore() throws Exception {
        try (var other = Office.third(folder.resolve("third"))) {
            addCard(other);
            var card = comparing().card();
            assertFalse(exchange.isOwnComputer(card));
            exchange.trust(card, ExportCard.fingerprint(card).text(), wrong -> {
                throw new AssertionError(wrong);
            });
            assertTrue(onlyPartner().contact().isVerified());
        }
    }

    @Test
    void anotherFingerprintIsRefusedUnderTheField() throws Exception {
        addCard(garden);
        var wrong = new ArrayList<String>();
        exchange.trust(comparing().card(), ExportCard.fingerprint(office.cases.card().card()).text(), wrong::add);
        exchange.trust(comparing().card(), "à peu près la même", wrong::add);
        assertTrue(wrong.getFirst().startsWith("Ce qui vous a été lu n’est pas l’empreinte de cette carte."));
        assertEquals(2, wrong.size());
        assertEquals(List.of(), now().partners());
        assertInstanceOf(ExchangePage.Comparing.class, exchange.page().get());
    }

    @Test
    void theScreenShowsTooLittleOfAFingerprintToCopyIt() {
        assertEquals(4, exchange.firstGroup(garden.cases.card().card()).length());
    }

    @Test
    void anUnverifiedPartnerIsKeptAndNothingIsPreparedForIt() throws Exception {
        addCard(garden);
        exchange.keepUnverified(comparing().card());
        assertFalse(onlyPartner().contact().isVerified());
        exchange.prepare(onlyPartner().contact());
        assertInstanceOf(PartnerNotVerified.class, office.dialogs.refusals.getLast());
        assertInstanceOf(ExchangePage.Home.class, exchange.page().get());
    }

    @Test
    void whoLeavesIsShownBeforeAnythingIsSealed() {
        office.trust(garden);
        office.save(Someone.mirela().records());
        office.save(Someone.named("Aïcha", "Traoré").records());
        exchange.prepare(onlyPartner().contact());
        var leaving = assertInstanceOf(ExchangePage.Sending.class, exchange.page().get()).leaving();
        assertEquals(List.of("Traoré", "Popescu"), leaving.people().stream().map(row -> row.lastName()).toList());
        assertEquals("poste-de-l-accueil-1.focale", leaving.fileName());
        office.dialogs.answer(Optional.empty());
        exchange.seal(leaving);
        assertNull(onlyPartner().lastSent());
        Path target = folder.resolve("envoi.focale");
        office.dialogs.answer(target);
        exchange.seal(leaving);
        assertTrue(Files.exists(target));
        assertEquals(1, Objects.requireNonNull(onlyPartner().lastSent()).number());
        var sealed = assertInstanceOf(ExchangePage.Sealed.class, exchange.page().get());
        assertEquals(List.of(target), sealed.sent().files());
    }

    @Test
    void aBundleIsShownThenTakenInOnce() {
        trustEachOther();
        garden.save(Someone.mirela().records());
        Path bundle = garden.sendTo(office, folder.resolve("key"));
        exchange.open(List.of(bundle));
        var figures = Figures.of(arrived().parcels());
        assertEquals(1, figures.newPeople());
        assertEquals(10, figures.cvLines());
        assertEquals(0, office.people());
        exchange.take(arrived());
        assertEquals(1, office.people());
        assertEquals("1 dossier enregistré.", lastToast());
        assertInstanceOf(ExchangePage.Home.class, exchange.page().get());
        exchange.open(List.of(bundle));
        var again = assertInstanceOf(Parcel.Aside.class, arrived().parcels().getFirst());
        assertFalse(again.refused());
        assertTrue(plain(again.why()).contains("est déjà enregistré depuis le 23 novembre"), again.why());
    }

    @Test
    void pressedTwiceItIsTakenInOnce() {
        trustEachOther();
        garden.save(Someone.mirela().records());
        var held = new HandHeld();
        var slow = new ExchangeViewModel(office.cases, held.jobs, held.dialogs, office.words, opened::add);
        slow.watch();
        slow.open(List.of(garden.sendTo(office, folder.resolve("key"))));
        held.finish();
        var shown = assertInstanceOf(ExchangePage.Arrived.class, slow.page().get());
        slow.take(shown);
        slow.take(shown);
        assertEquals(1, held.beside.waiting());
        held.finish();

        assertEquals(1, office.people());
        slow.take(shown);
        assertEquals(1, held.beside.waiting(), "another time it can be");
        held.finish();
    }

    @Test
    void theMessageOfAnEarlierOpeningTakesNoLaterOneBack() {
        trustEachOther();
        garden.save(Someone.mirela().records());
        Path key = folder.resolve("key");
        exchange.open(List.of(garden.sendTo(office, key)));
        exchange.take(arrived());
        var first = office.dialogs.toasts.getLast();
        exchange.open(List.of(garden.sendTo(office, key)));
        exchange.take(arrived());
        assertEquals("C’est noté\u00a0: aucun dossier n’a changé.", lastToast());

        Objects.requireNonNull(first.action()).run();

        assertEquals(1, office.people());
        assertTrue(lastToast().startsWith("Un autre envoi a été ouvert depuis"), lastToast());
        exchange.takeBack();
        assertEquals(1, office.people());
    }

    @Test
    void closingChangesNothing() {
        trustEachOther();
        garden.save(Someone.mirela().records());
        exchange.open(List.of(garden.sendTo(office, folder.resolve("key"))));
        exchange.goHome();
        assertEquals(0, office.people());
        assertNull(onlyPartner().lastReceived());
    }

    @Test
    void aFolderWithADamagedFileStillGivesTheOthers() throws Exception {
        trustEachOther();
        garden.save(Someone.mirela().records());
        Path key = folder.resolve("key");
        garden.sendTo(office, key);
        Files.writeString(key.resolve("abîmé.focale"), "rien");
        Files.writeString(key.resolve("notes.txt"), "à lire");
        exchange.open(List.of(key));
        assertEquals(2, arrived().parcels().size());
        assertEquals(1, Figures.of(arrived().parcels()).refused());
        exchange.take(arrived());
        assertEquals(1, office.people());
    }

    @Test
    void aSenderThatIsNotVerifiedIsLookedAtThenComparedThenTakenIn() {
        garden.trust(office);
        office.cases.trust().keep(garden.cases.card().card());
        garden.save(Someone.mirela().records());
        exchange.open(List.of(garden.sendTo(office, folder.resolve("key"))));
        assertEquals(1, Figures.of(arrived().parcels()).newPeople());
        exchange.take(arrived());
        assertEquals(0, office.people());
        var card = garden.cases.card().card();
        exchange.compareSender(arrived(), card);
        office.dialogs.answer(true);
        exchange.trust(card, ExportCard.fingerprint(card).text(), wrong -> {
            throw new AssertionError(wrong);
        });
        exchange.take(arrived());
        assertEquals(1, office.people());
    }

    @Test
    void twoVersionsAreShownWithWhoWroteThemAndOneIsKept() {
        trustEachOther();
        var thomas = Someone.known("Thomas", "Wolff", "06 00 00 00 31", "");
        office.save(thomas.records());
        garden.cases.receive().apply(office.sendTo(garden, folder.resolve("key")), Progress.NONE);
        phone(office, thomas.id(), "06 00 00 00 77");
        phone(garden, thomas.id(), "06 00 00 00 48");
        exchange.open(List.of(garden.sendTo(office, folder.resolve("key2"))));
        var seen = assertInstanceOf(Parcel.Opened.class, arrived().parcels().getFirst()).changes().getFirst().undecided().getFirst();
        var words = new VersionWords(office.words);
        assertEquals("Téléphone", words.field(seen));
        assertEquals("06 00 00 00 31", words.value(seen, Objects.requireNonNull(seen.before()).value()));
        assertEquals(0, now().undecided().size());

        exchange.take(arrived());
        assertInstanceOf(ExchangePage.Deciding.class, exchange.page().get());
        var undecided = now().undecided().getFirst();
        assertEquals("Thomas Wolff", words.whose(undecided));
        var theirs = undecided.hands().stream().filter(hand -> !hand.here()).findFirst().orElseThrow();
        assertEquals("Poste du jardin", words.hand(theirs));
        assertEquals("Samir Benali, 23 novembre à 9 h 00", plain(words.stamp(theirs)));
        exchange.openFile(Objects.requireNonNull(undecided.person()));
        assertEquals(List.of(thomas.id()), opened);

        exchange.review().keep(undecided, theirs);
        assertEquals("06 00 00 00 48", office.cases.files().read(thomas.id()).orElseThrow().person().phone());
        assertEquals(List.of(), now().undecided());
        assertEquals("C’est noté : 1 information vérifiée.", plain(lastToast()));
    }

    private void trustEachOther() {
        office.trust(garden);
        garden.trust(office);
    }

    private void addCard(Office other) throws Exception {
        Path file = folder.resolve("carte.json");
        other.cases.card().export(file);
        office.dialogs.answer(file);
        exchange.addCard();
    }

    private ExchangePage.Comparing comparing() {
        return assertInstanceOf(ExchangePage.Comparing.class, exchange.page().get());
    }

    private ExchangePage.Arrived arrived() {
        return assertInstanceOf(ExchangePage.Arrived.class, exchange.page().get());
    }

    private Exchanges now() {
        return Objects.requireNonNull(exchange.now().get());
    }

    private Partner onlyPartner() {
        assertEquals(1, now().partners().size());
        return now().partners().getFirst();
    }

    private String lastToast() {
        return office.dialogs.toasts.getLast().message();
    }

    private static void phone(Office where, PersonId whose, String phone) {
        var person = where.cases.files().read(whose).orElseThrow().person();
        where.cases.saves().decide(Codecs.of(person).key(person), Map.of("phone", new Value.Text(phone)));
    }
}
