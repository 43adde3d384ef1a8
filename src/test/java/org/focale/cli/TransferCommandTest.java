package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.focale.app.UseCases;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.PersonId;
import org.focale.store.ChangeNote;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
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
        assertTrue(refusal("transfer", at("giver"), mirela.value(), "--to", TAKER, "--how", " ", "--yes")
                .startsWith("L’accord de la personne manque."));
        assertTrue(refusal("transfer", at("giver"), mirela.value(), "--cancel").startsWith("Ce dossier n’est pas en cours de transmission."));
    }

    /// As `focale send` does for anybody but the lead.
    @Test
    @Order(2)
    void whoIsToHaveItIsAskedWithTheFingerprint() {
        String asked = refusal("transfer", at("giver"), mirela.value(), "--to", TAKER, "--how", "papier");

        assertTrue(asked.startsWith("Cet envoi irait à Horizon Meinau, Accueil (empreinte " + fingerprint("taker") + ")"), asked);
        assertEquals("Aucun dossier n’a été transmis.\n", done("transfer", at("giver"), "--list"));
    }

    @Test
    @Order(3)
    void aFileGoesWithItsBundle() {
        String said = done("transfer", at("giver"), mirela.value(), "--to", "horizon meinau", "--how", "papier signé", "--yes",
                "--out", at("un.focale"));

        assertTrue(said.startsWith("Ce dossier est en cours de transmission à Horizon Meinau\u00a0: il se lit, et ne se modifie plus ici.\n"
                + "Avec ce que le dossier disait avant\u00a0: "), said);
        assertTrue(said.contains(" changements.\nEnvoi n° 1 pour Horizon Meinau\u00a0: 1 dossier, dans " + at("un.focale") + "\n"), said);
        assertTrue(Files.exists(at("un.focale")));
        assertTrue(refusal("transfer", at("giver"), mirela.value(), "--to", TAKER, "--how", "papier", "--yes")
                .contains("déjà en cours de transmission"));
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
        String started = done("transfer", at("giver"), thomas.value(), "--to", TAKER, "--how", "de vive voix", "--yes");
        assertTrue(started.contains("L’envoi reste à faire"), started);
        assertEquals("La transmission est annulée\u00a0: le dossier est de nouveau à vous.\n",
                done("transfer", at("giver"), thomas.value(), "--cancel"));

        done("transfer", at("giver"), thomas.value(), "--to", TAKER, "--how", "de vive voix", "--yes", "--out", at("deux.focale"));
        String off = done("transfer", at("giver"), thomas.value(), "--cancel");
        assertTrue(off.contains("Faites un envoi à Horizon Meinau pour le lui dire"), off);
        assertFalse(done("transfer", at("giver"), "--list").contains("Wolff"));
    }

    @Test
    @Order(6)
    void aProgramIsToldInJson() {
        var begun = json("transfer", at("giver"), thomas.value(), "--to", TAKER, "--how", "de vive voix", "--yes", "--format", "json");
        assertEquals(thomas.value().toString(), begun.get("id").asString());
        assertEquals(TAKER, begun.get("to").asString());
        assertTrue(begun.get("sent").isNull());
        var off = json("transfer", at("giver"), thomas.value(), "--cancel", "--format", "json");
        assertEquals(thomas.value().toString(), off.get("id").asString());
        assertFalse(off.get("toTell").asBoolean());

        var sent = json("transfer", at("giver"), thomas.value(), "--to", TAKER, "--how", "de vive voix", "--yes", "--out", at("trois.focale"),
                "--format", "json");
        assertTrue(sent.get("history").asInt() > 0, sent.toString());
        assertEquals(at("trois.focale").toString(), sent.get("sent").get("files").get(0).asString());
        assertTrue(json("transfer", at("giver"), thomas.value(), "--cancel", "--format", "json").get("toTell").asBoolean());
    }

    @Test
    @Order(7)
    void allFilesOfALongSendingAreNamed() throws IOException {
        Terminal.in(at("giver"), cases -> {
            for (int seed = 0; seed < 3; seed++) {
                document(cases, thomas, seed);
            }
        });
        var key = Files.createDirectories(at("clé"));

        String said = done("transfer", at("giver"), thomas.value(), "--to", TAKER, "--how", "de vive voix", "--yes", "--out", key);

        try (var files = Files.list(key)) {
            var names = files.map(Path::toString).toList();
            assertTrue(names.size() > 1, said);
            assertTrue(names.stream().allMatch(said::contains), said);
        }
    }

    private static void document(UseCases cases, PersonId whose, int seed) {
        byte[] bytes = new byte[12_600_000];
        new Random(seed).nextBytes(bytes);
        String sha256 = cases.session().write(ChangeNote.save("Nadia Keller"), writing -> writing.putContent(bytes));
        cases.saves().create(new Attachment(new AttachmentId(UUID.randomUUID()), whose, "certificat.pdf", "", "application/pdf", bytes.length,
                sha256, LocalDate.of(2026, 3, 1), null, false, "", null, null));
    }

    private static JsonNode json(Object... words) {
        var list = JsonMapper.shared().readTree(done(words));
        assertEquals(1, list.size());
        return list.get(0);
    }

    private static String fingerprint(String name) {
        var fingerprint = FINGERPRINT.matcher(done("card", at(name), "--out", at(name + ".focale-carte")));
        assertTrue(fingerprint.find());
        return fingerprint.group();
    }

    private static void create(String name, String organisation) {
        done("new", at(name), "--name", organisation, "--role", "referent", "--programme", "focale", "--site", "Accueil",
                "--worker", "Nadia Keller", "--recovery-out", at(name + ".pdf"));
        Terminal.quick(at(name));
    }

    private static void trust(String here, String other) {
        String read = fingerprint(other);
        done("trust", at(here), at(other + ".focale-carte"), "--fingerprint", read);
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
