package org.focale.desktop.opening;

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
import java.util.Objects;
import java.util.Optional;
import org.focale.app.Entrances;
import org.focale.app.exchange.ExportCard;
import org.focale.app.settings.Settings;
import org.focale.app.workspace.Session;
import org.focale.desktop.Office;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.ScriptedDialogs;
import org.focale.domain.site.Role;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way from an invitation to a workspace and its answer, without a window.
class InvitedViewModelTest {

    private static final String PHRASE = "six mots que personne ne devine";

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<Session> made = new ArrayList<>();
    private Office lead;
    private OpeningViewModel opening;
    private Path invitation;

    @BeforeEach
    void invite() {
        lead = Office.lead(folder.resolve("lead"));
        invitation = folder.resolve("invitation.focale-invitation");
        lead.cases.invitations().invite().partners("", invitation);
        opening = new OpeningViewModel(Entrances.MONDAY, () -> Settings.DEFAULT, Jobs.direct(dialogs, lead.texts), dialogs, lead.texts,
                (_, session) -> made.add(session));
    }

    @AfterEach
    void close() {
        made.forEach(Session::close);
        lead.close();
    }

    private CreationViewModel opened() {
        dialogs.answer(invitation);
        opening.invited();
        var creation = assertInstanceOf(OpeningViewModel.Stage.Create.class, opening.stage().get()).creation();
        creation.folder().set(folder.resolve("espace"));
        return creation;
    }

    private static InvitationViewModel invitation(CreationViewModel creation) {
        return Objects.requireNonNull(creation.invitation());
    }

    private String fingerprint() {
        return ExportCard.fingerprint(lead.cases.card().card()).text();
    }

    /// @param after what is answered once the workspace is made
    private Session make(CreationViewModel creation, Object... after) {
        creation.passphrase().set(PHRASE);
        creation.again().set(PHRASE);
        while (creation.step().get() < CreationViewModel.STEPS) {
            creation.next();
            assertEquals("", creation.wrong().get());
        }
        dialogs.answer(folder.resolve("feuille.pdf"));
        creation.saveSheet();
        creation.typedBack().set(creation.check().expected());
        dialogs.answer(after);
        creation.next();
        assertEquals("", creation.wrong().get());
        return made.getFirst();
    }

    @Test
    void theInvitationIsAnsweredAtTheEndAndTheLeadIsVerified() {
        var creation = opened();
        creation.organisation().set("Horizon Meinau");
        invitation(creation).heard().set(fingerprint().toLowerCase(Locale.ROOT));
        Path answer = folder.resolve("reponse.focale-reponse");

        var session = make(creation, true, answer);

        assertEquals("Horizon Meinau", session.organisationName());
        assertEquals(Role.REFERENT, session.site().role());
        assertTrue(session.read(Reading::contacts).getFirst().isVerified());
        assertEquals("Horizon Meinau", lead.cases.invitations().take().take(answer).card().organisationName());
    }

    @Test
    void comparingAndAnsweringCanWait() {
        var creation = opened();
        creation.organisation().set("Horizon Meinau");

        var session = make(creation, false);

        assertFalse(session.read(Reading::contacts).getFirst().isVerified());
        assertNull(session.read(reading -> reading.trust().accepted()).orElseThrow().answered());
    }

    @Test
    void whoGoesBackFromSavingTheAnswerStillEnters() {
        var creation = opened();
        creation.organisation().set("Horizon Meinau");

        var session = make(creation, true, Optional.empty());

        assertNull(session.read(reading -> reading.trust().accepted()).orElseThrow().answered());
    }

    @Test
    void anotherFingerprintStaysAtItsStep() {
        var creation = opened();
        creation.organisation().set("Horizon Meinau");
        creation.next();
        for (String wrong : List.of("0000-0000-0000-0000", "à peu près")) {
            invitation(creation).heard().set(wrong);
            creation.next();
            assertEquals(2, creation.step().get());
            assertFalse(creation.wrong().get().isEmpty());
            assertFalse(invitation(creation).isCompared());
        }
        assertTrue(fingerprint().startsWith(invitation(creation).firstGroup()));
    }

    @Test
    void anotherComputerHasTheNameOfItsAssociation() {
        lead.cases.invitations().invite().ownComputer(invitation);
        var creation = opened();
        assertTrue(creation.isOwnSite());

        var session = make(creation, false);

        assertEquals(lead.cases.session().organisation(), session.organisation());
        assertEquals("Cap Neuhof", session.organisationName());
        assertEquals(Role.LEAD, session.site().role());
    }

    @Test
    void anotherFileIsToldAtTheDoor() throws Exception {
        Files.writeString(invitation, Files.readString(invitation).replace("Cap Neuhof", "Cap Meinau"));
        dialogs.answer(invitation);
        opening.invited();

        assertInstanceOf(OpeningViewModel.Stage.Welcome.class, opening.stage().get());
        assertTrue(opening.wrong().get().startsWith("Cette invitation a été modifiée ou abîmée en chemin"), opening.wrong().get());
    }
}
