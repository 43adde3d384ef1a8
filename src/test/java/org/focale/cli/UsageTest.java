package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the command line says of itself, and of words it does not understand.
class UsageTest {

    private static final List<String> COMMANDS = List.of("new", "sample", "people", "list", "import", "today", "agenda", "cv", "plan", "attendance",
            "grid", "agreement", "invite", "answer", "card", "trust", "revoke", "send", "transfer", "receive", "receipts", "board", "review",
            "handover", "retention", "check", "export", "load", "tour", "demo");

    static Stream<String> commands() {
        return Stream.concat(Stream.of(""), COMMANDS.stream());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfInFrench(String command) {
        var said = Terminal.silent().run(words(command + " --help"));

        assertEquals(0, said.code());
        assertTrue(said.out().startsWith("Usage\u00a0: focale"), said.out());
        assertTrue(said.out().contains("\nOptions\u00a0:\n"), said.out());
        assertTrue(said.out().contains("Affiche cette aide."), said.out());
        assertFalse(said.out().matches("(?s).*(Usage:|Options:|Show this|\\$\\{|\\bDIR\\b|\\bFILE\\b).*"), said.out());
        assertEquals("", said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "people", "receive"})
    void everyCommandExplainsItselfInEnglish(String command) {
        var said = Terminal.silent().inEnglish().run(words(command + " --help"));

        assertEquals(0, said.code());
        assertTrue(said.out().startsWith("Usage: focale"), said.out());
        assertTrue(said.out().contains("Shows this help."), said.out());
    }

    @Test
    void theFirstHelpNamesEveryCommandAndTheExitCodes() {
        String help = Terminal.silent().run("--help").out();

        for (String command : COMMANDS) {
            assertTrue(help.contains("\n  " + command + " "), command);
        }
        assertTrue(help.contains("0 fait, 1 refusé"), help);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "people --version"})
    void theVersionIsSaid(String words) {
        var said = Terminal.silent().run(words(words));

        assertEquals(0, said.code());
        assertTrue(said.out().startsWith("Focale "), said.out());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '"', nullValues = "-", value = {
        "U01 ¦ foo                                  ¦ Mot inconnu : foo                                  ¦ focale",
        "U02 ¦ people                               ¦ Il manque : DOSSIER                                ¦ focale people",
        "U03 ¦ people a b                           ¦ Mot inconnu : b                                    ¦ focale people",
        "U04 ¦ people a --format pdf                ¦ Valeur incomprise pour --format. table, csv ou json. ¦ focale people",
        "U05 ¦ people a --passphrase lune           ¦ Mot inconnu : --passphrase                         ¦ focale people",
        "U06 ¦ cv a --out b                         ¦ Il manque : --person | --group | --all                       ¦ focale cv",
        "U07 ¦ cv a --all                           ¦ Il manque : --out                                  ¦ focale cv",
        "U08 ¦ cv a --person x --out b              ¦ Valeur incomprise pour --person. Identifiant de la personne "
            + "(voir « focale people --format json »). ¦ focale cv",
        "U09 ¦ cv a --all --person 00000000-0000-7000-8000-000000000001 --out b ¦ "
            + "Deux options de cette commande ne vont pas ensemble. Gardez-en une. ¦ focale cv",
        "U10 ¦ new a --role chef                    ¦ "
            + "Valeur incomprise pour --role. referent (association référente) ou lead (structure porteuse). ¦ focale new",
        "U11 ¦ new a --name n --role lead           ¦ Il manque : --programme, --recovery-out            ¦ focale new",
        "U12 ¦ receive a                            ¦ Il manque : FICHIER                                ¦ focale receive",
        "U13 ¦ trust a                              ¦ Il manque : CARTE                                  ¦ focale trust",
        "U14 ¦ send a --to b                        ¦ Il manque : --out                                  ¦ focale send",
        "U15 ¦ card a                               ¦ Il manque : --out                                  ¦ focale card",
        "U16 ¦ tour                                 ¦ Il manque : --out                                  ¦ focale tour",
        "U17 ¦ check                                ¦ Il manque : DOSSIER                                ¦ focale check",
        "U18 ¦ sample                               ¦ Il manque : association|lead-partner               ¦ focale sample"})
    void whatIsNotUnderstoodIsToldWithWhereToFindHelp(String row, String words, String reason, String command) {
        var said = Terminal.ofScript().run(words(words));

        assertEquals(2, said.code());
        assertEquals("", said.out());
        assertEquals(plain(reason) + "\nPour l’aide : " + command + " --help\n", plain(said.err()));
    }

    @Test
    void thePassphraseIsNeverAWordOfTheCommandNorRepeated() {
        var said = Terminal.silent().run("people", "dossier", "--passphrase", "lune jardin pomme");

        assertEquals(2, said.code());
        assertFalse(said.err().contains("lune"), said.err());
    }

    private static Object[] words(String line) {
        return Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).toArray();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
