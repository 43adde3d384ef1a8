package org.focale.desktop.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.person.RightsViewModel.Rights;
import org.focale.domain.InFile;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ConsentState;
import org.focale.domain.rights.SharedScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rights of a person, on a real workspace. Today is 23 November 2026.
class RightsViewModelTest {

    @TempDir
    Path temp;

    private Office office;
    private RightsViewModel rights;

    @BeforeEach
    void open() {
        office = Office.association(temp.resolve("w"));
        var mirela = Someone.mirela();
        office.save(mirela.records());
        rights = new PersonViewModel(office.cases, mirela.id(), office.jobs, office.dialogs, office.words, office.drafts).rights();
        rights.listen();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Rights now() {
        return Objects.requireNonNull(rights.rights().get());
    }

    private <R extends InFile> void note(R answer) throws Exception {
        office.dialogs.answer(answer);
        Fx.run(() -> rights.add(() -> new Sheet<R>("", new Region(), "Noter", Optional::empty)));
    }

    @Test
    void anAgreementIsNotedTakenBackAndTheMessageBringsItBack() throws Exception {
        note(rights.newConsent());
        var consent = now().consents().getFirst();
        assertEquals(SharedScope.FOLLOW_UP, consent.scope());
        assertEquals(ConsentState.HOLDS, consent.stateOn(Someone.TODAY));
        rights.withdraw(consent);
        assertEquals(ConsentState.WITHDRAWN, now().consents().getFirst().stateOn(Someone.TODAY));
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(ConsentState.HOLDS, now().consents().getFirst().stateOn(Someone.TODAY));
    }

    @Test
    void anAgreementThatEndsBeforeItBeginsIsRefusedInWords() throws Exception {
        var usual = rights.newConsent();
        note(new Consent(usual.id(), usual.person(), SharedScope.WHOLE_FILE, "", Someone.TODAY, LocalDate.of(2026, 1, 1), null, ""));
        assertEquals("app.record.dates", office.dialogs.refusals.getLast().key());
        note(new Consent(usual.id(), usual.person(), SharedScope.NOTHING, "", Someone.TODAY, null, null, ""));
        assertEquals("documents.record.consent.scope", office.dialogs.refusals.getLast().key());
        assertEquals(0, now().consents().size());
    }

    @Test
    void aStateIsReadFromItsDays() {
        var usual = rights.newConsent();
        var bounded = new Consent(usual.id(), usual.person(), SharedScope.FOLLOW_UP, "", LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31), null, "");
        assertEquals(ConsentState.NOT_GIVEN, bounded.stateOn(LocalDate.of(2025, 12, 31)));
        assertEquals(ConsentState.HOLDS, bounded.stateOn(LocalDate.of(2026, 1, 1)));
        assertEquals(ConsentState.ENDS_SOON, bounded.stateOn(LocalDate.of(2026, 12, 31)));
        assertEquals(ConsentState.ENDED, bounded.stateOn(LocalDate.of(2027, 1, 1)));
        assertEquals(ConsentState.WITHDRAWN, bounded.withdrawn(LocalDate.of(2026, 6, 1)).stateOn(LocalDate.of(2026, 6, 1)));
        assertEquals(ConsentState.HOLDS, bounded.withdrawn(LocalDate.of(2026, 6, 1)).stateOn(LocalDate.of(2026, 5, 31)));
    }

    @Test
    void aNoticeThatWasGivenIsNotedWithWhoGaveIt() throws Exception {
        note(rights.newNotice());
        var notice = now().notices().getFirst();
        assertEquals("Notice n° 1", Office.plain(notice.edition()));
        assertEquals("Nadia Keller", notice.by());
        assertEquals(Someone.TODAY, notice.given());
        rights.delete(notice);
        assertEquals(0, now().notices().size());
    }

    @Test
    void theNoticeAndTheFileGoWhereTheUserSays() {
        Path notice = temp.resolve("notice.pdf");
        Path zip = temp.resolve("dossier.zip");
        office.dialogs.answer(notice, zip, temp.resolve("cle"));
        rights.printNotice();
        rights.handOverZip(true);
        rights.handOverFolder(true);
        assertTrue(Files.exists(notice));
        assertTrue(Files.exists(zip));
        assertTrue(Files.exists(temp.resolve("cle/Dossier de Mirela Popescu/dossier.json")));
        assertTrue(Office.plain(office.dialogs.toasts.getLast().message()).contains("Dossier de Mirela Popescu"));
    }

    @Test
    void theFileSaysHowLongItIsKept() {
        assertEquals(LocalDate.of(2026, 11, 13), now().last().orElseThrow().day());
        assertEquals(24, now().months());
    }
}
