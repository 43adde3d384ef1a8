package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.focale.app.importing.Sheets;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.own.OwnValue;
import org.focale.domain.person.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// `focale import`: all people of a spreadsheet, or none and the reasons.
@Execution(ExecutionMode.CONCURRENT)
class ImportCommandTest {

    @TempDir
    Path folder;
    private Path workspace = Path.of("");

    @BeforeEach
    void create() {
        workspace = Terminal.workspace(folder);
    }

    private Path sheet(String... lines) {
        return Sheets.csv(folder.resolve("liste.csv"), lines);
    }

    private List<String> people() {
        var names = new ArrayList<String>();
        Terminal.in(workspace, cases -> cases.session().read(reading -> reading.all(Person.class))
                .forEach(person -> names.add(person.displayName())));
        return names;
    }

    @Test
    void peopleAreAddedAndCounted() {
        var said = Terminal.ofScript().run("import", workspace, sheet("Nom;Prénom;Né le;Entrée", "Diallo;Awa;14/11/1990;01/09/2026", "Sow;Moussa;;"));

        assertEquals(new Terminal.Said(0, """
                Fait :
                2 personnes ajoutées, 1 parcours commencé, 0 groupe ajouté, 0 fiche complétée, 0 fiche sans rien de nouveau, 0 ligne laissée de côté.
                """, ""), plain(said));
        assertEquals(List.of("Awa Diallo", "Moussa Sow"), people());
    }

    @Test
    void aDryRunSavesNothing() {
        var said = Terminal.ofScript().run("import", workspace, sheet("Nom;Prénom", "Diallo;Awa"), "--dry-run");

        assertEquals(0, said.code());
        assertTrue(plain(said).out().startsWith("Ce qui serait fait :\n1 personne ajoutée"), said.out());
        assertEquals(List.of(), people());
    }

    @Test
    void everyDoubtIsToldByItsCell() {
        Path file = sheet("Nom;Prénom;CP;Né le", "Diallo;Awa;1000;vers 1990", "Sow;Moussa;67100;14/11/1990");

        var said = plain(Terminal.ofScript().run("import", workspace, file));

        assertEquals(1, said.code());
        assertEquals(List.of(
                "C2 Code postal « 1000 » : Ce code postal a 4 chiffres : le 0 du début s’est sans doute perdu. Remettez-le, ou dites que c’est juste."
                        + " Proposé : 01000",
                "D2 Date de naissance « vers 1990 » : Cette date ne se lit pas. Écrivez-la comme 14/11/1990, ou videz la case.",
                "2 cases à vérifier : rien n’a été enregistré."), said.err().lines().toList());
        assertEquals(List.of(), people());
    }

    @Test
    void doubtfulRowsAreLeftOutWhenAsked() {
        Path file = sheet("Nom;Prénom;CP", "Diallo;Awa;1000", "Sow;Moussa;67100");

        var said = Terminal.ofScript().run("import", workspace, file, "--doubtful", "leave_out");

        assertEquals(0, said.code(), said.err());
        assertEquals(List.of("Moussa Sow"), people());
    }

    @Test
    void whatMayBeRightIsAcceptedWhenAsked() {
        Path file = sheet("Nom;Prénom;CP", "Diallo;Awa;1000");

        assertEquals(0, Terminal.ofScript().run("import", workspace, file, "--doubtful", "accept").code());
        assertEquals(List.of("Awa Diallo"), people());
    }

    @Test
    void aGroupThatIsNewIsAddedWhenAskedAndOwnFieldsAreNamedByTheirLabels() throws Exception {
        Terminal.in(workspace, cases -> cases.own().add("Numéro d’adhérent", OwnFieldKind.TEXT, List.of()));
        Path file = sheet("Nom;Prénom;Groupe;RSA;N°", "Diallo;Awa;Les mardis;oui;41");
        Path mapping = Files.writeString(folder.resolve("colonnes.yaml"),
                "Nom: last-name\nPrénom: first-name\nGroupe: group\nRSA: entry-minimum-income\nN°: own Numéro d’adhérent\n");

        var refused = Terminal.ofScript().run("import", workspace, file, "--mapping", mapping);
        assertEquals(1, refused.code());
        assertTrue(plain(refused).err().contains("C2"), refused.err());
        var said = Terminal.ofScript().run("import", workspace, file, "--mapping", mapping, "--doubtful", "accept");

        assertTrue(plain(said).out().contains("1 parcours commencé, 1 groupe ajouté"), said.out() + said.err());
        Terminal.in(workspace, cases -> assertEquals(List.of("41"),
                cases.session().read(reading -> reading.all(OwnValue.class)).stream().map(OwnValue::value).toList()));
    }

    @Test
    void whoeverResemblesSomebodyStopsTheImportUntilItIsDecided() {
        Path file = sheet("Nom;Prénom", "Diallo;Awa", "Dialo;Awa");

        var said = plain(Terminal.ofScript().run("import", workspace, file));

        assertEquals(1, said.code());
        assertEquals(List.of("Ligne 3, Awa Dialo : ressemble à ligne 2 (Awa Diallo).",
                "1 ligne ressemble à quelqu’un : rien n’a été enregistré. Voir --alike."), said.err().lines().toList());
        assertEquals(0, Terminal.ofScript().run("import", workspace, file, "--alike", "add").code());
        assertEquals(List.of("Awa Diallo", "Awa Dialo"), people());
    }

    @Test
    void aMappingIsProposedCorrectedAndUsed() throws Exception {
        Path file = sheet("Nom;Prénom;Truc", "Diallo;Awa;Kehl");
        var proposed = Terminal.ofScript().run("import", workspace, file, "--propose");
        assertEquals("Nom: last-name\nPrénom: first-name\nTruc: '-'\n", proposed.out().replace("\"", "'"));
        Path mapping = folder.resolve("colonnes.yaml");
        Files.writeString(mapping, proposed.out().replaceAll("Truc: .*", "Truc: city"));

        assertEquals(0, Terminal.ofScript().run("import", workspace, file, "--mapping", mapping).code());

        Terminal.in(workspace, cases -> assertEquals("Kehl",
                cases.session().read(reading -> reading.all(Person.class)).getFirst().address().city()));
    }

    @Test
    void aMappingMayBeJson() throws Exception {
        Path mapping = folder.resolve("colonnes.json");
        Files.writeString(mapping, "{\"Nom\": \"first-name\", \"Prénom\": \"last-name\"}");

        assertEquals(0, Terminal.ofScript().run("import", workspace, sheet("Nom;Prénom", "Awa;Diallo"), "--mapping", mapping).code());
        assertEquals(List.of("Awa Diallo"), people());
    }

    @Test
    void aWrongFileIsRefusedWithASentence() throws Exception {
        Path file = Files.write(folder.resolve("vide.xlsx"), new byte[0]);

        var said = plain(Terminal.ofScript().run("import", workspace, file));

        assertEquals(1, said.code());
        assertEquals("Ce fichier est vide : aucune ligne à lire. Vérifiez que c’est le bon.\n", said.err());
    }

    @Test
    void aNameSteersNoTerminal() {
        var said = Terminal.ofScript().run("import", workspace, sheet("Nom;Prénom", "Dia\u001b[2Jllo;Awa"));

        assertEquals(1, said.code());
        assertTrue(!said.err().contains("\u001b"), said.err());
    }

    private static Terminal.Said plain(Terminal.Said said) {
        return new Terminal.Said(said.code(), said.out().replace('\u00a0', ' '), said.err().replace('\u00a0', ' '));
    }
}
