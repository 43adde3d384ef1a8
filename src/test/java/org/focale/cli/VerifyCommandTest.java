package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.focale.app.UseCases;
import org.focale.app.badge.ReadBadges;
import org.focale.app.cv.CvFormat;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.desktop.Someone;
import org.focale.domain.cv.CvLines;
import org.focale.store.ChangeKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `focale verify`, on a machine that has only the contact card of the issuer.
class VerifyCommandTest {

    private static final Texts TEXTS = Texts.in(Locale.FRANCE);

    @TempDir
    Path folder;

    private Path card;
    private Path cv;
    private Path badge;

    @BeforeEach
    void leave() {
        card = folder.resolve("carte.json");
        cv = folder.resolve("cv.pdf");
        badge = folder.resolve("badge.png");
        Terminal.in(Terminal.workspace(folder), this::leave);
    }

    private void leave(UseCases cases) {
        var someone = Someone.mirela().agreed();
        cases.saves().createAll(List.of(someone.records()), ChangeKind.SAVE, Progress.NONE);
        var file = cases.files().read(someone.id()).orElseThrow();
        cases.badges().issue().issue(file, CvLines.of(file).softSkills().getFirst(), null, TEXTS);
        var shown = cases.badges().read().of(file.person(), TEXTS).getFirst();
        ReadBadges.saveCopy(shown, badge);
        var made = cases.makeCv().of(file, TEXTS);
        cases.exportCv().export(made.with(made.cv().with(draft -> draft.signed = true)), cv, CvFormat.PDF);
        cases.card().export(card);
    }

    @Test
    void aBadgeIsToldInWordsAndByItsExitCode() {
        var said = Terminal.silent().run("verify", badge, "--card", card, "--name", "Mirela Popescu");

        assertEquals(0, said.code(), said::toString);
        assertTrue(said.out().contains("Les Jardins de l’Ill"), said.out());
        assertTrue(said.out().contains("Il est bien au nom donné."), said.out());
        assertTrue(said.out().contains("Tout ce qui se dit signé l’est."), said.out());
        assertEquals(1, Terminal.silent().run("verify", badge).code());
        assertEquals(1, Terminal.silent().run("verify", badge, "--card", card, "--name", "Paul Roth").code());
    }

    @Test
    void aCvIsToldWithAllThatIsInIt() {
        var said = Terminal.silent().run("verify", cv, "--card", card);

        assertEquals(0, said.code(), said::toString);
        assertTrue(said.out().contains("badge-1.png"), said.out());
        assertTrue(said.out().contains("aucun caractère n’a été changé"), said.out());
        assertFalse(said.out().contains("badge.told"), said.out());
    }

    @Test
    void oneChangedLetterFails() throws IOException {
        byte[] pdf = Files.readAllBytes(cv);
        pdf[pdf.length / 2] ^= 1;
        Files.write(cv, pdf);

        var said = Terminal.silent().run("verify", cv, "--card", card);

        assertEquals(1, said.code(), said::toString);
    }

    @Test
    void aRenewedKeyLeavesOldBadgesGood() {
        Path newer = folder.resolve("nouvelle.json");
        assertEquals(0, Terminal.ofScript().run("card", folder.resolve("espace"), "--out", newer, "--renew-badge-key").code());

        var said = Terminal.silent().run("verify", badge, "--card", newer);

        assertEquals(0, said.code(), said::toString);
        assertTrue(said.out().contains("une clé que Les Jardins de l’Ill n’utilise plus"), said.out());
    }

    @Test
    void aProgramReadsTheSame() {
        var said = Terminal.silent().run("verify", cv, "--card", card, "--format", "json");
        var json = JsonMapper.builder().build().readTree(said.out());

        assertEquals(0, said.code(), said::toString);
        assertTrue(json.path("holds").asBoolean());
        assertEquals("HOLDS", json.path("told").path(0).path("mark").asString());
        assertEquals("Les Jardins de l’Ill", json.path("provenance").path("issuer").asString());
        assertTrue(json.path("enclosed").path(0).path("holds").asBoolean());
    }

    @Test
    void whatIsNoBadgeIsRefusedWithWhatToDo() throws IOException {
        Path text = Files.write(folder.resolve("note.txt"), "Bonjour".getBytes(StandardCharsets.UTF_8));

        var said = Terminal.silent().inEnglish().run("verify", text);

        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("There is no Open Badge in this file."), said.err());
    }
}
