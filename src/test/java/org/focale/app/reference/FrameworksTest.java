package org.focale.app.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.domain.Coded;
import org.focale.domain.Framework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The lists that ship, against what the field facts say of them.
class FrameworksTest {

    static Stream<Framework> frameworks() {
        return ReferenceFiles.frameworks().stream().map(ReferenceFiles::framework);
    }

    @Test
    void everyFileOfTheFolderIsListedAndNamedByItsKey() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(ReferenceFiles.class.getResource("/org/focale/frameworks")).toURI());
        try (var files = Files.list(folder)) {
            assertEquals(files.map(file -> file.getFileName().toString()).sorted().toList(),
                    frameworks().map(framework -> framework.key() + ".yaml").sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void entriesHaveCodesOfTheirOwnAndWordsInBothLanguages(Framework framework) {
        assertFalse(framework.name().isBlank() || framework.version().isBlank());
        var codes = new HashSet<String>();
        for (Framework.Entry entry : framework.entries()) {
            assertTrue(codes.add(entry.code()), entry.code());
            assertTrue(entry.code().matches("[a-z0-9.-]+"), entry.code());
            assertFalse(entry.label().isBlank() || entry.labelEn().isBlank(), entry.code());
            assertFalse((entry.label() + entry.labelEn()).contains("'"), entry.label() + ": an apostrophe is ’");
            assertFalse(entry.officialCode() != null && entry.officialCode().isBlank(), entry.code());
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void aPartComesAfterWhatItIsAPartOf(Framework framework) {
        var seen = new HashSet<String>();
        for (Framework.Entry entry : framework.entries()) {
            assertTrue(entry.parent() == null || seen.contains(entry.parent()), entry.code());
            seen.add(entry.code());
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void aFileSaysWhereItComesFromAndHowSureItIs(Framework framework) throws IOException {
        try (var file = Objects.requireNonNull(ReferenceFiles.class.getResourceAsStream("/org/focale/frameworks/" + framework.key() + ".yaml"))) {
            String comment = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^key:")[0];
            assertTrue(comment.contains("[V]") && comment.contains("# code: ours"), framework.key());
        }
    }

    @Test
    void cleaHas7DomainsAnd28SubDomains() {
        var clea = ReferenceFiles.framework(ReferenceFiles.CLEA);
        assertEquals(Map.of("1", 5, "2", 5, "3", 4, "4", 4, "5", 3, "6", 3, "7", 4), parts(clea));
        assertEquals(7, tops(clea).size());
        assertTrue(clea.entries().stream().allMatch(entry -> entry.parent() == null || entry.code().startsWith(entry.parent() + ".")));
    }

    @Test
    void theDomainsOfCleaHaveTheNumbersOfTheLawAndDomain2AllItsCodes() {
        var known = ReferenceFiles.framework(ReferenceFiles.CLEA).entries().stream().filter(entry -> entry.officialCode() != null).toList();
        assertEquals(List.of("1", "2", "2.1", "2.2", "2.3", "2.4", "2.5", "3", "4", "5", "6", "7"),
                known.stream().map(Framework.Entry::officialCode).toList());
    }

    @Test
    void softSkillsAre16AndSixOfThemHaveTheirOgrNumber() {
        var skills = ReferenceFiles.framework(ReferenceFiles.SOFT_SKILLS).entries();
        assertEquals(16, skills.size());
        assertEquals(Map.of("ecoute", "300412", "organisation", "300483", "rigueur", "300490", "autonomie", "300460", "reactivite", "300473",
                        "leadership", "300489"),
                skills.stream().filter(skill -> skill.officialCode() != null)
                        .collect(Collectors.toMap(Framework.Entry::code, skill -> Objects.requireNonNull(skill.officialCode()))));
    }

    @Test
    void rectecHas12SkillsIn4Groups() {
        assertEquals(Map.of("organisationnel", 4, "communicationnel", 4, "reflexif-actionnel", 2, "reflexif-personnel", 2),
                parts(ReferenceFiles.framework(ReferenceFiles.RECTEC)));
    }

    @Test
    void levelsOfEducationAreThe8OfTheFrenchFramework() {
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8"), ReferenceFiles.framework(ReferenceFiles.EDUCATION_LEVELS).entries().stream()
                .map(Framework.Entry::officialCode).filter(Objects::nonNull).toList());
    }

    @Test
    void everyPersonalConstraintOfFranceTravailHasItsTheme() {
        assertEquals(List.of("23", "24", "25", "26", "27", "28", "29"), ReferenceFiles.framework(ReferenceFiles.BARRIER_THEMES)
                .entries().stream().map(Framework.Entry::officialCode).filter(Objects::nonNull).distinct().sorted().toList());
    }

    @Test
    void noThemeAsksForWhatIsNeverRecorded() {
        for (Framework.Entry theme : ReferenceFiles.framework(ReferenceFiles.BARRIER_THEMES).entries()) {
            assertFalse(theme.label().matches("(?i).*(justice|judiciaire|religi|origine|addiction|diagnos).*"), theme.label());
        }
    }

    @Test
    void anEntryIsRecordedWithItsOfficialCodeAndItsWordsOfThatDay() {
        var skills = ReferenceFiles.framework(ReferenceFiles.SOFT_SKILLS);
        assertEquals(new Coded("france-travail-savoir-etre", "rigueur", "300490", "rome-4.0", "Faire preuve de rigueur et de précision"),
                skills.coded(skills.find("rigueur").orElseThrow()));
        assertEquals("", skills.coded(skills.find("equipe").orElseThrow()).official());
    }

    private static List<String> tops(Framework framework) {
        return framework.entries().stream().filter(entry -> entry.parent() == null).map(Framework.Entry::code).toList();
    }

    private static Map<String, Integer> parts(Framework framework) {
        return framework.entries().stream().map(Framework.Entry::parent).filter(Objects::nonNull)
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum, TreeMap::new));
    }
}
