package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.focale.domain.person.Person;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ConsentId;
import org.focale.domain.rights.SharedScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `focale card`, `trust`, `send` and `receive`: one story between an association and its lead, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExchangeCommandsTest {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private static final String LEAD_NAME = "Cap Plaine";

    @TempDir
    static Path folder;

    @BeforeAll
    static void twoWorkspaces() {
        done("new", at("association"), "--name", "Les Jardins de l’Ill", "--role", "referent", "--programme", "focale", "--site", "Accueil",
                "--recovery-out", at("feuille-1.pdf"));
        done("new", at("lead"), "--name", LEAD_NAME, "--role", "lead", "--programme", "focale", "--site", "Bureau",
                "--recovery-out", at("feuille-2.pdf"));
        Terminal.quick(at("association"));
        Terminal.quick(at("lead"));
        Terminal.in(at("association"), cases -> {
            cases.addPerson().add("Mirela", "Popescu", null);
            var person = cases.session().read(reading -> reading.all(Person.class)).getFirst();
            cases.saves().create(new Consent(new ConsentId(UUID.randomUUID()), person.id(), SharedScope.FOLLOW_UP, "", LocalDate.of(2026, 9, 1), null,
                    null, "par écrit"));
        });
    }

    @Test
    @Order(1)
    void aCardIsWrittenWithTheFingerprintToReadAloud() {
        String said = done("card", at("association"), "--out", at("association.carte"));

        assertTrue(said.startsWith("Carte écrite\u00a0: " + at("association.carte") + ". Son empreinte, à lire de vive voix\u00a0: "), said);
        assertTrue(FINGERPRINT.matcher(said).find(), said);
        done("card", at("lead"), "--out", at("lead.carte"));
    }

    @Test
    @Order(2)
    void anUnknownPartnerIsSentNothing() {
        refused("Aucun partenaire ne s’appelle « Lune ». Ouvrez d’abord sa carte de contact.",
                "send", at("association"), "--to", "Lune", "--out", at("envoi.focale"));
        assertFalse(Files.exists(at("envoi.focale")));
    }

    @Test
    @Order(3)
    void aCardShowsItsFingerprintAndIsNotTrustedYet() {
        String said = done("trust", at("association"), at("lead.carte"));

        assertTrue(said.startsWith(LEAD_NAME + ", Bureau\u00a0: empreinte " + fingerprint("lead")), said);
        assertTrue(refusal("send", at("association"), "--to", LEAD_NAME, "--out", at("envoi.focale"))
                .contains("n’a pas encore été comparée de vive voix"));
        assertFalse(Files.exists(at("envoi.focale")));
    }

    @Test
    @Order(4)
    void anotherFingerprintIsRefused() {
        assertTrue(refusal("trust", at("association"), at("lead.carte"), "--fingerprint", fingerprint("association"))
                .startsWith("Ce qui vous a été lu n’est pas l’empreinte de cette carte."));
        assertTrue(refusal("trust", at("association"), at("lead.carte"), "--fingerprint", "lune").startsWith("Une empreinte a seize caractères"));
    }

    @Test
    @Order(5)
    void itsOwnCardIsRefused() {
        refused("C’est la carte de ce poste-ci. Il faut celle de votre partenaire.", "trust", at("lead"), at("lead.carte"));
    }

    @Test
    @Order(6)
    void theFingerprintThatWasReadAloudVerifies() {
        assertEquals(LEAD_NAME + ", Bureau\u00a0: vérifié.\n",
                done("trust", at("association"), at("lead.carte"), "--fingerprint", fingerprint("lead")));
    }

    @Test
    @Order(7)
    void aBundleIsSealedForTheNameOfThePartner() {
        assertEquals("Envoi n° 1 pour " + LEAD_NAME + "\u00a0: 1 dossier, dans " + at("envoi.focale")
                        + "\nPremier envoi complet\u00a0: tout ce que ce partenaire peut recevoir.\n"
                        + "Dedans\u00a0: 1 en suivi, 2 fiches de votre structure.\n",
                done("send", at("association"), "--to", "cap plaine", "--out", at("envoi.focale")));
    }

    @Test
    @Order(8)
    void aBundleOfAStrangerIsRefusedByTheNameOfItsFile() {
        String refusal = refusal("receive", at("lead"), at("envoi.focale"));

        assertTrue(refusal.startsWith(at("envoi.focale") + "\u00a0: "), refusal);
        assertEquals("Personne ne correspond.\n", done("people", at("lead")));
    }

    @Test
    @Order(9)
    void aPreviewShowsWhatWouldChangeAndSavesNothing() {
        done("trust", at("lead"), at("association.carte"));

        String said = done("receive", at("lead"), at("envoi.focale"), "--preview");

        assertTrue(said.startsWith("Envoi n° 1 de Les Jardins de l’Ill\u00a0: voici ce qui changerait. Rien n’est enregistré.\n"
                + "1 personne nouvelle, 0 dossier mis à jour, 0 champ en deux versions, 0 ligne de CV ajoutée, 0 élément refusé."), said);
        assertEquals("Personne ne correspond.\n", done("people", at("lead")));
    }

    @Test
    @Order(10)
    void nothingOfAnUnverifiedPartnerIsSaved() {
        assertTrue(refusal("receive", at("lead"), at("envoi.focale")).contains("n’a pas encore été comparée de vive voix"));
        assertEquals("Personne ne correspond.\n", done("people", at("lead")));
    }

    @Test
    @Order(11)
    void aRefusedFileStopsOnlyItself() throws IOException {
        done("trust", at("lead"), at("association.carte"), "--fingerprint", fingerprint("association"));
        Files.writeString(at("lettre.focale"), "bonjour");

        var said = Terminal.ofScript().run("receive", at("lead"), at("lettre.focale"), at("envoi.focale"));

        assertEquals(1, said.code());
        assertTrue(said.err().startsWith(at("lettre.focale") + "\u00a0: "), said.err());
        assertTrue(said.out().startsWith("Envoi n° 1 de Les Jardins de l’Ill\u00a0: enregistré.\n1 personne nouvelle"), said.out());
        assertTrue(done("people", at("lead")).contains("Mirela Popescu"));
    }

    @Test
    @Order(12)
    void theSameBundleTwiceChangesNothing() {
        assertEquals("Envoi n° 1 de Les Jardins de l’Ill\u00a0: déjà reçu le 23 novembre 2026. Rien n’a changé.\n",
                done("receive", at("lead"), at("envoi.focale")));
    }

    @Test
    @Order(13)
    void aFileThatIsNotThereIsRefusedByName() {
        assertTrue(refusal("receive", at("lead"), at("absent.focale")).contains("Impossible de lire «\u00a0absent.focale\u00a0»"));
        assertTrue(refusal("trust", at("lead"), at("absent.carte")).contains("Impossible de lire «\u00a0absent.carte\u00a0»"));
    }

    @Test
    @Order(14)
    void theBoardTellsWhatCameAndWhoAwaitsAReceipt() {
        String said = done("board", at("lead"));

        assertTrue(said.startsWith("Partenaire "), said);
        assertTrue(said.matches("(?s).*Les Jardins de l’Ill +- +1  2026-11-23 +rien n’a été envoyé · 1 en suivi\n"), said);
        assertTrue(done("board", at("association"), "--format", "json").contains("\"receipt\" : \"AWAITED\""));
    }

    @Test
    @Order(15)
    void anOpeningIsTakenBackWhole() {
        assertEquals("Ouverture annulée\u00a0: 3 éléments sont remis comme avant.\n".replaceAll("\\d", "#"),
                done("receive", at("lead"), "--undo").replaceAll("\\d+", "#"));
        assertEquals("Personne ne correspond.\n", done("people", at("lead")));
        refused("Il n’y a pas d’ouverture à annuler : rien n’a été ouvert, ou quelque chose a été envoyé depuis.",
                "receive", at("lead"), "--undo");
    }

    @Test
    @Order(16)
    void aFolderIsOpenedWithOneReportForAProgram() throws IOException {
        var key = Files.createDirectories(at("clé"));
        Files.copy(at("envoi.focale"), key.resolve("accueil-1.focale"));
        Files.writeString(key.resolve("abîmé.focale"), "bonjour");

        var said = Terminal.ofScript().run("receive", at("lead"), key, "--format", "json");

        assertEquals(1, said.code(), said.err());
        assertTrue(said.out().contains("\"outcome\" : \"refused\""), said.out());
        assertTrue(said.out().contains("\"outcome\" : \"applied\""), said.out());
        assertTrue(said.out().contains("\"newPeople\" : 1"), said.out());
    }

    @Test
    @Order(17)
    void whoSentSomethingGetsAReceiptOnce() {
        String said = done("receipts", at("lead"), "--out", at("accusés"));

        assertEquals("Accusé de réception pour Les Jardins de l’Ill\u00a0: " + at("accusés").resolve("bureau-1.focale") + "\n", said);
        assertEquals("Personne n’attend d’accusé de réception.\n", done("receipts", at("lead"), "--out", at("accusés")));
        assertTrue(done("receive", at("association"), at("accusés")).contains("C’est un accusé de réception"));
        assertTrue(done("board", at("association")).contains("accusé de réception reçu"));
    }

    @Test
    @Order(18)
    void whatLeavesIsToldToAProgramPersonByPerson() {
        Terminal.in(at("association"), cases -> cases.addPerson().add("Lucas", "Schmitt", null));

        var leaves = JsonMapper.shared().readTree(done("send", at("association"), "--out", at("deux.focale"), "--format", "json")).get(0)
                .get("leaves");

        assertEquals(1, leaves.get("people").size());
        assertEquals("Lucas Schmitt", leaves.get("people").get(0).get("name").asString());
        assertEquals("STATISTICS", leaves.get("people").get(0).get("scope").asString());
        assertFalse(leaves.get("people").get(0).get("fields").get("person").toString().contains("lastName"), leaves.toString());
    }

    private static Path at(String name) {
        return folder.resolve(name);
    }

    private static String fingerprint(String workspace) {
        var found = FINGERPRINT.matcher(done("card", at(workspace), "--out", at(workspace + ".carte")));
        assertTrue(found.find());
        return found.group();
    }

    private static String done(Object... words) {
        var said = Terminal.ofScript().run(words);
        assertEquals(0, said.code(), said.err());
        assertEquals("", said.err());
        return said.out();
    }

    private static void refused(String sentence, Object... words) {
        assertEquals(sentence + "\n", refusal(words).replace('\u00a0', ' '));
    }

    private static String refusal(Object... words) {
        var said = Terminal.ofScript().run(words);
        assertEquals(1, said.code(), said.out());
        assertEquals("", said.out());
        assertFalse(said.err().contains("\tat "), said.err());
        return said.err();
    }
}
