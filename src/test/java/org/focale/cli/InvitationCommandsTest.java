package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.focale.domain.own.OwnField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// `focale invite`, `new --invitation`, `answer`, `trust`, `send` and `revoke`: from an invitation to two sites that trust each other.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InvitationCommandsTest {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

    @TempDir
    static Path folder;

    @BeforeAll
    static void theLead() {
        done("new", at("lead"), "--name", "Cap Plaine", "--role", "lead", "--programme", "focale", "--site", "Bureau",
                "--recovery-out", at("feuille-1.pdf"));
        Terminal.quick(at("lead"));
    }

    @Test
    @Order(1)
    void anInvitationIsWritten() {
        String said = done("invite", at("lead"), "--out", at("toutes.focale-invitation"));

        assertTrue(said.startsWith("Invitation écrite\u00a0: " + at("toutes.focale-invitation")), said);
        assertTrue(FINGERPRINT.matcher(said).find(), said);
    }

    @Test
    @Order(2)
    void anotherFingerprintMakesNoWorkspace() {
        assertTrue(refusal("new", at("ill"), "--name", "Les Jardins de l’Ill", "--invitation", at("toutes.focale-invitation"),
                "--fingerprint", "0000-0000-0000-0000", "--recovery-out", at("feuille-2.pdf"))
                .startsWith("Ce qui vous a été lu n’est pas l’empreinte de cette invitation."));
        assertFalse(Files.exists(at("ill")));
        assertFalse(Files.exists(at("feuille-2.pdf")));
    }

    @Test
    @Order(3)
    void aWorkspaceIsMadeOfTheInvitationWithoutRoleOrProgramme() {
        String said = done("new", at("ill"), "--name", "Les Jardins de l’Ill", "--invitation", at("toutes.focale-invitation"), "--site", "Accueil",
                "--worker", "Nadia Keller", "--recovery-out", at("feuille-2.pdf"));

        assertTrue(said.contains("Invitation de Cap Plaine acceptée."), said);
        assertTrue(said.contains("reste à comparer de vive voix\u00a0: " + fingerprint("lead")), said);
        Terminal.in(at("ill"), cases -> {
            assertEquals("focale", cases.programmes().all().getFirst().key());
            assertEquals(0, cases.session().read(reading -> reading.all(OwnField.class)).size());
            cases.addPerson().add("Mirela", "Popescu", null);
        });
    }

    @Test
    @Order(4)
    void whatIsLackingIsTold() {
        var said = Terminal.ofScript().run("new", at("vide"), "--invitation", at("toutes.focale-invitation"));

        assertEquals(2, said.code());
        assertTrue(said.err().startsWith("Il manque\u00a0: --name, --recovery-out\n"), said.err());
    }

    @Test
    @Order(5)
    void theAnswerBringsTheCardBack() {
        String said = done("answer", at("ill"), "--out", at("ill.focale-reponse"));
        assertTrue(said.startsWith("Réponse écrite\u00a0: " + at("ill.focale-reponse") + ". Remettez-la à Cap Plaine."), said);

        String taken = done("trust", at("lead"), at("ill.focale-reponse"));
        assertTrue(taken.startsWith("Les Jardins de l’Ill a répondu à votre invitation.\nLes Jardins de l’Ill, Accueil\u00a0: empreinte "
                + fingerprint("ill")), taken);
        assertTrue(done("trust", at("lead"), at("ill.focale-reponse"), "--fingerprint", fingerprint("ill"))
                .equals("Les Jardins de l’Ill avait déjà répondu à cette invitation.\nLes Jardins de l’Ill, Accueil\u00a0: vérifié.\n"));
    }

    @Test
    @Order(6)
    void aBundleGoesToTheLeadWhereNothingElseIsSaid() {
        assertTrue(refusal("send", at("ill"), "--out", at("envoi.focale")).contains("n’a pas encore été comparée de vive voix"));
        done("card", at("lead"), "--out", at("lead.focale-carte"));
        done("trust", at("ill"), at("lead.focale-carte"), "--fingerprint", fingerprint("lead"));

        String sent = done("send", at("ill"), "--out", at("envoi.focale"));
        assertTrue(sent.startsWith("Envoi n° 1 pour Cap Plaine\u00a0: 1 dossier, dans " + at("envoi.focale") + "\n"), sent);
        assertTrue(done("receive", at("lead"), at("envoi.focale")).contains("1 personne nouvelle"));
    }

    @Test
    @Order(7)
    void anotherThanTheLeadIsSaidTwice() {
        assertEquals("Il n’y a pas ici de carte d’une structure porteuse\u00a0: dites pour qui est l’envoi.\n",
                refusal("send", at("lead"), "--out", at("retour.focale")));
        done("send", at("lead"), "--to", "les jardins de l’ill accueil", "--out", at("retour.focale"));
        assertTrue(Files.exists(at("retour.focale")));

        done("new", at("voisin"), "--name", "Horizon", "--role", "referent", "--programme", "focale", "--site", "Bureau",
                "--recovery-out", at("feuille-9.pdf"));
        done("card", at("voisin"), "--out", at("voisin.focale-carte"));
        done("trust", at("ill"), at("voisin.focale-carte"), "--fingerprint", fingerprint("voisin"));
        String asked = refusal("send", at("ill"), "--to", "Horizon", "--out", at("voisin.focale"));
        assertTrue(asked.contains("Horizon, Bureau (empreinte " + fingerprint("voisin") + ")") && asked.contains("--yes"), asked);
        assertFalse(Files.exists(at("voisin.focale")));

        done("send", at("ill"), "--to", "Horizon", "--yes", "--out", at("voisin.focale"));
        assertTrue(Files.exists(at("voisin.focale")));
    }

    @Test
    @Order(8)
    void aWorkspaceThatIsThereTakesAnInvitationAndAnswers() {
        assertTrue(refusal("answer", at("voisin"), "--out", at("voisin.focale-reponse"))
                .startsWith("Cet espace de travail n’a pas reçu d’invitation"));
        assertTrue(refusal("answer", at("voisin"), "--invitation", at("toutes.focale-invitation"), "--fingerprint", "0000-0000-0000-0000", "--out",
                at("voisin.focale-reponse")).startsWith("Ce qui vous a été lu n’est pas l’empreinte"));
        assertFalse(Files.exists(at("voisin.focale-reponse")));

        String said = done("answer", at("voisin"), "--invitation", at("toutes.focale-invitation"), "--fingerprint", fingerprint("lead"), "--out",
                at("voisin.focale-reponse"));
        assertTrue(said.startsWith("Invitation de Cap Plaine acceptée. Éléments ajoutés\u00a0: 1, mis à jour\u00a0: 0.\n"
                + "Déjà ici sous le même nom\u00a0: "), said);
        assertTrue(done("trust", at("lead"), at("voisin.focale-reponse")).startsWith("Horizon a répondu à votre invitation."));
    }

    @Test
    @Order(8)
    void anInvitationOrAnAnswerIsNoCardOfAnybodyElse() {
        assertTrue(refusal("trust", at("lead"), at("toutes.focale-invitation")).startsWith("Ce fichier n’est pas une carte de contact."));
        assertTrue(refusal("trust", at("ill"), at("ill.focale-reponse")).startsWith("Cette réponse a été faite pour un autre poste"));
        assertTrue(refusal("invite", at("ill"), "--out", at("non")).startsWith("Seule la structure porteuse invite"));
    }

    @Test
    @Order(9)
    void aRevocationIsSaidTwiceAndHolds() {
        assertTrue(refusal("revoke", at("lead"), "Les Jardins de l’Ill").contains("Si c’est voulu, relancez avec --yes."));
        assertEquals("Les Jardins de l’Ill, Accueil\u00a0: carte révoquée. Les associations l’apprendront par votre prochain envoi.\n",
                done("revoke", at("lead"), "Les Jardins de l’Ill", "--yes"));

        assertTrue(refusal("receive", at("lead"), at("envoi.focale")).contains("a été révoquée par la structure porteuse"));
        assertTrue(refusal("send", at("lead"), "--to", "Les Jardins de l’Ill", "--yes", "--out", at("non.focale")).contains("a été révoquée"));
        assertTrue(refusal("trust", at("lead"), at("ill.focale-reponse")).contains("a été révoquée"));
    }

    @Test
    @Order(10)
    void anotherComputerOfTheSameAssociationNeedsNoName() {
        done("invite", at("ill"), "--own-computer", "--out", at("poste.focale-invitation"));
        done("new", at("ill-2"), "--invitation", at("poste.focale-invitation"), "--fingerprint", fingerprint("ill"), "--site", "Atelier",
                "--recovery-out", at("feuille-3.pdf"));
        done("answer", at("ill-2"), "--out", at("poste.focale-reponse"));
        assertTrue(refusal("trust", at("ill"), at("poste.focale-reponse"), "--fingerprint", fingerprint("ill-2"))
                .contains("AUTRE ORDINATEUR DE VOTRE PROPRE STRUCTURE"));
        assertTrue(refusal("send", at("ill"), "--to", "Atelier", "--out", at("poste.focale")).contains("n’a pas encore été comparée"));
        done("trust", at("ill"), at("poste.focale-reponse"), "--fingerprint", fingerprint("ill-2"), "--own-computer");

        done("send", at("ill"), "--to", "Atelier", "--out", at("poste.focale"));
        assertTrue(done("receive", at("ill-2"), at("poste.focale")).contains("1 personne nouvelle"));
        Terminal.in(at("ill-2"), cases -> assertEquals("Les Jardins de l’Ill", cases.session().organisationName()));
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

    private static String refusal(Object... words) {
        var said = Terminal.ofScript().run(words);
        assertEquals(1, said.code(), said.out() + said.err());
        return said.err();
    }
}
