package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `focale transfer`: from one association to another and back to who called it off, as a script runs it.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TransferCommandTest {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private static final String TAKER = "Horizon Meinau";

    @TempDir
    static Path folder;

    private static PersonId mirela = new PersonId(new UUID(0, 0));
    private static PersonId thomas = new PersonId(new UUID(0, 0));

    @BeforeAll
    static void twoAssociations() {
        create("giver", "Les Jardins de l’Ill");
        create("taker", TAKER);
        trust("giver", "taker");
        trust("taker", "giver");
        Terminal.in(at("giver"), cases -> {
            mirela = cases.addPerson().add("Mirela", "Popescu", null);
            thomas = cases.addPerson().add("Thomas", "Wolff", null);
        });
    }

    @Test
    @Order(1)
    void whatIsLackingIsTold() {
        assertEquals("Aucun dossier n’a été transmis.\n", done("transfer", at("giver"), "--list"));
        assertMissing("--to | --cancel | --list", "transfer", at("giver"));
        assertMissing("ID, --how", "transfer", at("giver"), "--to", TAKER);
        assertMissing("--how", "transfer", at("giver"), mirela.value(), "--to", TAKER);
        assertMissing("ID", "transfer", at("giver"), "--cancel");
    }

    @Test
    @Order(2)
    void whatCannotBeHandedOverIsRefused() {
        assertTrue(refusal("transfer", at("giver"), mirela.value(), "--to", "Personne", "--how", "papier")
                .startsWith("Aucun partenaire ne s’appelle"));
        assertTrue(refusal("transfer", at("giver"), mirela.value(), "--to", TAKER, "--how", " ").startsWith("L’accord de la personne manque."));
        assertTrue(refusal("transfer", at("giver"), mirela.value(), "--cancel").startsWith("Ce dossier n’est pas en cours de transmission."));
    }

    @Test
    @Order(3)
    void aFileGoesWithItsBundle() {
        String said = done("transfer", at("giver"), mirela.value(), "--to", "horizon meinau", "--how", "papier signé", "--out", at("un.focale"));

        assertTrue(said.startsWith("Ce dossier est en cours de transmission à Horizon Meinau\u00a0: il se lit, et ne se modifie plus ici.\n"
                + "Avec ce que le dossier disait avant\u00a0: "), said);
        assertTrue(said.contains(" changements.\nEnvoi n° 1 pour Horizon Meinau\u00a0: 1 dossier, dans " + at("un.focale") + "\n"), said);
        assertTrue(Files.exists(at("un.focale")));
        assertTrue(refusal("transfer", at("giver"), mirela.value(), "--to", TAKER, "--how", "papier").contains("déjà en cours de transmission"));
        assertTrue(done("transfer", at("giver"), "--list").matches("Mirela Popescu +Horizon Meinau +Envoi n° 1, accusé attendu\n"));
    }

    @Test
    @Order(4)
    void theReceiptEndsIt() {
        String taken = done("receive", at("taker"), at("un.focale"));
        assertTrue(taken.contains("son dossier vous est transmis"), taken);
        done("send", at("taker"), "--to", "Les Jardins de l’Ill", "--yes", "--out", at("accusé.focale"));
        String told = done("receive", at("giver"), at("accusé.focale"));
        assertTrue(told.contains("son dossier est repris par " + TAKER), told);

        var list = JsonMapper.shared().readTree(done("transfer", at("giver"), "--list", "--format", "json"));
        assertEquals(1, list.size());
        assertEquals(mirela.value().toString(), list.get(0).get("id").asString());
        assertEquals(TAKER, list.get(0).get("to").asString());
        assertEquals(1, list.get(0).get("bundle").asInt());
        assertTrue(list.get(0).get("receipt").asBoolean());
        assertTrue(refusal("transfer", at("giver"), mirela.value(), "--cancel").contains("n’est pas en cours de transmission"));
    }

    @Test
    @Order(5)
    void anotherIsCalledOffBeforeAndAfterItsBundle() {
        String started = done("transfer", at("giver"), thomas.value(), "--to", TAKER, "--how", "de vive voix");
        assertTrue(started.contains("L’envoi reste à faire"), started);
        assertEquals("La transmission est annulée\u00a0: le dossier est de nouveau à vous.\n",
                done("transfer", at("giver"), thomas.value(), "--cancel"));

        done("transfer", at("giver"), thomas.value(), "--to", TAKER, "--how", "de vive voix", "--out", at("deux.focale"));
        String off = done("transfer", at("giver"), thomas.value(), "--cancel");
        assertTrue(off.contains("Faites un envoi à Horizon Meinau pour le lui dire"), off);
        assertFalse(done("transfer", at("giver"), "--list").contains("Wolff"));
    }

    private static void create(String name, String organisation) {
        done("new", at(name), "--name", organisation, "--role", "referent", "--programme", "focale", "--site", "Accueil",
                "--worker", "Nadia Keller", "--recovery-out", at(name + ".pdf"));
    }

    private static void trust(String here, String other) {
        var fingerprint = FINGERPRINT.matcher(done("card", at(other), "--out", at(other + ".focale-carte")));
        assertTrue(fingerprint.find());
        done("trust", at(here), at(other + ".focale-carte"), "--fingerprint", fingerprint.group());
    }

    private static Path at(String name) {
        return folder.resolve(name);
    }

    private static void assertMissing(String what, Object... words) {
        var said = Terminal.ofScript().run(words);
        assertEquals(2, said.code());
        assertEquals("Il manque\u00a0: " + what + "\nPour l’aide\u00a0: focale transfer --help\n", said.err());
    }

    private static String done(Object... words) {
        var said = Terminal.ofScript().run(words);
        assertEquals(0, said.code(), said.err());
        return said.out();
    }

    private static String refusal(Object... words) {
        var said = Terminal.ofScript().run(words);
        assertEquals(1, said.code(), said.out() + said.err());
        return said.err();
    }
}
