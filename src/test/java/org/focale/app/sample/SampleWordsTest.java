package org.focale.app.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What the samples may never say, and the French they say the rest in.
class SampleWordsTest {

    /// @param found what the pattern must find, so that a rule that sees nothing is noticed
    private record Rule(String name, Pattern forbidden, String found) {}

    private static final List<Rule> RULES = List.of(
            signs("no social security number", "(?<!\\d)[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?\\d{2} ?\\d{3} ?\\d{3}(?!\\d)",
                    "2 85 03 67 482 112"),
            words("no offence", "prison|détenue?s?|incarcér\\p{L}*|condamn\\p{L}*|probation|délit|casier|"
                    + "garde à vue|récidiv\\p{L}*|tribunal", "sorti de prison"),
            words("no diagnosis of health", "malad\\p{L}*|handicap\\p{L}*|RQTH|dépressi\\p{L}*|diabète|cancer|addiction|alcool\\p{L}*|dos|"
                    + "troubles?|hôpital|grossesse|enceinte|psych\\p{L}*|invalidité", "une Maladie"),
            words("no religion", "religi\\p{L}*|musulman\\p{L}*|chrétien\\p{L}*|catholique|protestante?|juive?|islam|église|mosquée|"
                    + "ramadan|voilée?|prières?", "à l’église"),
            words("no real body of the programme", "Scoprobat|CPCV\\p{L}*|OnlineFormaPro|CSC|Maison de l.emploi|mission locale pour l.emploi|"
                    + "deuxième chance", "chez Scoprobat"),
            signs("telephones kept for fiction",
                    "\\b0[1-9](?: \\d\\d){4}(?<!06 39 98 \\d\\d \\d\\d)(?<!03 53 01 \\d\\d \\d\\d)", "06 12 34 56 78"),
            signs("addresses of .example", "@(?![\\p{Ll}\\d-]+\\.example(?!\\p{L}))", "lea@courriel.fr"),
            signs("typographic apostrophes", "\\p{L}'\\p{L}", "l'eau"),
            signs("no-break spaces in quotes and before double punctuation", "«(?!\u00a0)|(?<!\u00a0)»|\\p{L} [;:!?](?= |$)", "« mot »"),
            signs("one space at a time", "(?<=\\S)  +(?=\\S)", "deux  espaces"),
            signs("three dots are one sign", "\\.\\.\\.", "et..."));

    private static final List<String> BESIDE = List.of("activities.yaml", "partners.yaml", "placements.yaml", "own.yaml");

    private static Rule signs(String name, String forbidden, String found) {
        return new Rule(name, Pattern.compile(forbidden), found);
    }

    private static Rule words(String name, String forbidden, String found) {
        var whole = "(?<!\\p{L})(?:" + forbidden + ")(?!\\p{L})";
        return new Rule(name, Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), found);
    }

    @TestFactory
    Stream<DynamicTest> everyFileKeepsTheRule() {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
            assertTrue(rule.forbidden().matcher(rule.found()).find(), "the rule sees nothing");
            assertEquals(List.of(), lines().stream().filter(line -> rule.forbidden().matcher(line).find()).toList());
        }));
    }

    /// Comments aside: they are English, and nobody sees them on a screen.
    private static List<String> lines() {
        var files = SampleFiles.shipped();
        var lines = new ArrayList<String>();
        for (String name : SampleReader.NAMES) {
            String folder = "samples/" + name + "/";
            add(lines, files, folder + "workspace.yaml");
            files.tree(folder + "workspace.yaml").path("people").forEach(file -> add(lines, files, folder + file.asString()));
            Stream.of("thread", "agenda").flatMap(key -> files.tree(folder + "workspace.yaml").path(key).asStringOpt().stream())
                    .forEach(file -> add(lines, files, folder + file));
            BESIDE.stream().map(file -> folder + file).filter(file -> files.text(file).isPresent()).forEach(file -> add(lines, files, file));
        }
        assertTrue(lines.size() > 1000);
        return lines;
    }

    private static void add(List<String> lines, SampleFiles files, String file) {
        files.text(file).orElseThrow().lines().filter(line -> !line.startsWith("#")).forEach(line -> lines.add(file + ": " + line.strip()));
    }
}
