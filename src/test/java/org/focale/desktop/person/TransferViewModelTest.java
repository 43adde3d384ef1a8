package org.focale.desktop.person;

import static org.focale.desktop.Office.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.focale.app.exchange.FileStanding;
import org.focale.app.exchange.FileStanding.Where;
import org.focale.app.exchange.TransferRefused;
import org.focale.app.workspace.FileElsewhere;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Sheet;
import org.focale.domain.site.Contact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file handed over to another association, on two real workspaces, as its screen tells it. Today is 23 November 2026.
class TransferViewModelTest {

    @TempDir
    Path temp;

    private Office office;
    private Office taker;
    private Someone mirela;
    private TransferViewModel transfer;
    private TransferWords words;
    private final Deque<Contact> prepared = new ArrayDeque<>();

    @BeforeEach
    void open() {
        office = Office.association(temp.resolve("giver"));
        taker = Office.third(temp.resolve("taker"));
        mirela = Someone.mirela();
        office.save(mirela.records());
        transfer = new TransferViewModel(office.cases, mirela.id(), office.jobs, office.dialogs, office.texts);
        words = new TransferWords(office.words);
        transfer.listen();
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), office.dialogs.bugs);
        taker.close();
        office.close();
    }

    private FileStanding standing() {
        return Objects.requireNonNull(transfer.now().get()).standing();
    }

    private List<Contact> takers() {
        return Objects.requireNonNull(transfer.now().get()).takers();
    }

    private void trustEachOther() {
        office.trust(taker);
        taker.trust(office);
    }

    private void hand() {
        office.dialogs.answer(new TransferViewModel.Handing(takers().getFirst(), "papier signé"));
        transfer.hand(_ -> new Sheet<>("", new Region(), "", Optional::empty), prepared::add);
    }

    /// On the screen that the file leads to.
    private Path seal(String name) {
        return office.cases.send().send(office.cases.prepareSend().leaving(prepared.removeFirst()), temp.resolve(name), Progress.NONE).file();
    }

    private void handAndSeal(String name) {
        hand();
        seal(name);
    }

    @Test
    void anOrdinaryFileIsOursAndOnlyVerifiedOthersAreOffered() {
        office.cases.trust().keep(taker.cases.card().card());
        try (var second = office.second(temp.resolve("second"))) {
            office.trust(second);
        }
        assertEquals(FileStanding.OURS, standing());
        assertEquals("", words.banner(standing()));
        assertEquals(List.of(), takers());
        office.trust(taker);
        assertEquals(List.of("Horizon Meinau"), takers().stream().map(contact -> contact.card().organisationName()).toList());
    }

    @Test
    void onceHandedOverItIsReadOnlyAndWhatLeavesIsShownBeforeItIsSealed() {
        trustEachOther();
        hand();
        assertEquals(List.of("Horizon Meinau"), prepared.stream().map(to -> to.card().organisationName()).toList());
        assertNull(standing().sent(), "nothing is sealed unseen");
        seal("envoi.focale");

        assertEquals(Where.ON_ITS_WAY, standing().where());
        assertEquals("Transmission à Horizon Meinau en cours : lecture seule", plain(words.banner(standing())));
        assertTrue(plain(words.detail(standing())).startsWith("Envoi n° 1 du 23 novembre."), words.detail(standing()));
        office.jobs.save(_ -> {
            office.cases.saves().delete(mirela.records()[1]);
            return true;
        }, _ -> { });
        var refused = assertInstanceOf(FileElsewhere.class, office.dialogs.refusals.getLast());
        assertTrue(plain(office.texts.get(refused)).startsWith("Mirela Popescu : ce dossier est en cours de transmission à « Horizon Meinau »"),
                office.texts.get(refused));
    }

    @Test
    void withoutTheBundleItIsStillToBeMade() {
        trustEachOther();
        hand();
        prepared.clear();

        assertEquals("L’envoi qui porte ce dossier n’est pas encore fait.", words.detail(standing()));
        transfer.send(prepared::add);
        seal("envoi.focale");
        assertEquals(1, Objects.requireNonNull(standing().sent()).number());
    }

    @Test
    void aLostBundleIsMadeAgainAndTheReceiptEndsIt() {
        trustEachOther();
        handAndSeal("perdu.focale");
        transfer.send(prepared::add);
        seal("encore.focale");
        assertEquals(2, Objects.requireNonNull(standing().sent()).number());
        taker.cases.receive().apply(temp.resolve("encore.focale"), Progress.NONE);
        taker.cases.receive().apply(temp.resolve("perdu.focale"), Progress.NONE);
        office.cases.receive().apply(taker.sendTo(office, temp.resolve("key")), Progress.NONE);

        assertEquals(Where.ELSEWHERE, standing().where());
        assertEquals("Suivi par Horizon Meinau depuis le 23 novembre : lecture seule", plain(words.banner(standing())));
        assertTrue(words.detail(standing()).startsWith("Le dossier est arrivé."));
        assertEquals(FileStanding.OURS, taker.cases.transfer().standing(mirela.id()));
        transfer.send(prepared::add);
        assertInstanceOf(TransferRefused.class, office.dialogs.refusals.getLast());
    }

    @Test
    void calledOffBeforeTheBundleNothingIsToBeTold() {
        trustEachOther();
        hand();
        office.dialogs.answer(true);
        transfer.callOff(prepared::add);

        assertEquals(FileStanding.OURS, standing());
        assertEquals("Rien n’est encore parti. Le dossier se modifie de nouveau ici.", office.dialogs.questions.getLast().text());
        assertNull(office.dialogs.toasts.getLast().action());
    }

    @Test
    void calledOffTooLateThePartnerIsToldByTheBundleThatIsProposed() {
        trustEachOther();
        handAndSeal("envoi.focale");
        taker.cases.receive().apply(temp.resolve("envoi.focale"), Progress.NONE);
        office.dialogs.answer(true);
        transfer.callOff(prepared::add);
        assertEquals(FileStanding.OURS, standing());

        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        seal("annulé.focale");
        taker.cases.receive().apply(temp.resolve("annulé.focale"), Progress.NONE);
        var there = taker.cases.transfer().standing(mirela.id());
        assertEquals(Where.ELSEWHERE, there.where());
        assertEquals("Les Jardins de l’Ill", there.other());
        assertTrue(there.isReadOnly());
    }

    @Test
    void wentBackTheQuestionChangesNothing() {
        trustEachOther();
        office.dialogs.answer(Optional.empty());
        transfer.hand(_ -> new Sheet<>("", new Region(), "", Optional::empty), prepared::add);
        assertEquals(FileStanding.OURS, standing());
        hand();
        office.dialogs.answer(false);
        transfer.callOff(prepared::add);
        assertFalse(standing().equals(FileStanding.OURS));
    }
}
