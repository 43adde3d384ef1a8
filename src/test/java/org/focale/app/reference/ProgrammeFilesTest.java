package org.focale.app.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.programme.Branch;
import org.focale.domain.programme.Length;
import org.focale.domain.programme.Phase;
import org.focale.domain.programme.PositiveExit;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.ProgrammeId;
import org.focale.domain.programme.Subject;
import org.focale.domain.programme.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The programme files that ship, against tables of what the source says that were typed apart from them.
class ProgrammeFilesTest {

    private static final List<List<String>> TABLE = table("programmes.csv");
    private static final List<List<String>> TARGETS = table("targets.csv");
    private static final String NOTHING = "-";

    @TestFactory
    Stream<DynamicTest> eachFileSaysWhatTheSourceSays() {
        return TABLE.stream().map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> {
            var programme = programme(row.getFirst());
            assertEquals(row, List.of(programme.key(), plain(programme.name()), plain(programme.lead()),
                    joined(programme.members(), Function.identity()), joined(programme.partners(), Function.identity()),
                    ages(programme), String.valueOf(programme.territories().size()), length(programme.length()),
                    joined(programme.phases(), ProgrammeFilesTest::phase), joined(programme.branches(), Branch::name),
                    joined(programme.positiveExits(), PositiveExit::words),
                    programme.followUpMonths().isEmpty() ? NOTHING
                            : programme.followUpMonths().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                    joined(programme.counters(), Function.identity()), ownWord(programme, row.getLast())));
        }));
    }

    @TestFactory
    Stream<DynamicTest> eachFilePromisesTheFiguresOfTheSource() {
        return ReferenceFiles.programmes().stream().map(key -> DynamicTest.dynamicTest(key, () -> {
            var rows = TARGETS.stream().filter(row -> row.getFirst().equals(key)).toList();
            var targets = programme(key).targets();
            assertEquals(rows.size(), targets.size());
            for (int i = 0; i < rows.size(); i++) {
                String label = plain(targets.get(i).label());
                assertEquals(rows.get(i), row(key, label.contains(rows.get(i).get(1)) ? rows.get(i).get(1) : label, targets.get(i)));
            }
        }));
    }

    @Test
    void theTwentyProgrammesShip() throws IOException {
        assertEquals(20, ReferenceFiles.programmes().size());
        assertEquals(TABLE.stream().map(List::getFirst).toList(), ReferenceFiles.programmes());
        try (var files = Files.list(Path.of("src/main/resources/org/focale/programmes"))) {
            assertEquals(new TreeSet<>(ReferenceFiles.programmes()),
                    files.map(file -> file.getFileName().toString().replace(".yaml", "")).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void fiveProgrammesDefineTheirPositiveExitsAndFocaleDoesNot() {
        assertEquals(Set.of("main-coeur-tete", "championnes-champions-2024", "apprendre-ensemble", "insert-up", "tous-repreneurs"),
                ReferenceFiles.programmes().stream().filter(key -> !programme(key).positiveExits().isEmpty()).collect(Collectors.toSet()));
    }

    @Test
    void onlyWhereTheSourceWritesAMaximumIsThereACap() {
        var start = LocalDate.of(2026, 1, 5);
        assertEquals(Set.of("audace", "etincelle", "main-coeur-tete", "attitudes-pro", "compagnons", "mobil-emploi"),
                ReferenceFiles.programmes().stream().filter(key -> programme(key).length().cap(start) != null).collect(Collectors.toSet()));
    }

    @Test
    void whatTheSourceDoesNotSayHasTheDefault() {
        ReferenceFiles.programmes().forEach(key -> assertEquals(CvGoals.DEFAULT, programme(key).goals(), key));
        ReferenceFiles.programmes().forEach(key -> assertEquals(null, programme(key).months(), key));
        assertEquals(List.of(), programme("chenelet").targets());
    }

    @Test
    void aCounterOfATargetIsOneOfTheProgramme() {
        ReferenceFiles.programmes().stream().map(ProgrammeFilesTest::programme).forEach(programme -> programme.targets().forEach(target ->
                assertTrue(target.subject() == Subject.REACHED ? programme.counters().contains(target.counter()) : target.counter().isEmpty())));
    }

    @Test
    void eachHasAShortNameThatIsShort() {
        ReferenceFiles.programmes().forEach(key -> assertTrue(programme(key).calledShort().length() <= 42, key));
    }

    /// What people read is in good type; comments are for whoever edits the file.
    @Test
    void theWordsAreInGoodFrenchType() throws IOException {
        var wrong = Pattern.compile("\\p{L}'\\p{L}|«(?!\u00a0)|(?<!\u00a0)»|[\\p{L}\\d»] [;:!?](?= )|\\.\\.\\.|(?<=\\S)  +\\S");
        assertTrue(wrong.matcher("l'eau").find() && wrong.matcher("un : deux").find());
        for (String key : ReferenceFiles.programmes()) {
            for (String line : Files.readAllLines(Path.of("src/main/resources/org/focale/programmes", key + ".yaml"))) {
                assertFalse(!line.strip().startsWith("#") && wrong.matcher(line).find(), () -> key + ": " + line);
            }
        }
    }

    private static Programme programme(String key) {
        return ReferenceFiles.programme(key, new ProgrammeId(new UUID(1, 2))).orElseThrow();
    }

    private static List<String> row(String key, String label, Target target) {
        String share = target.form() == Target.Form.COUNT ? "" : "%";
        String sign = (target.form() == Target.Form.RISE ? "+" : "") + switch (target.comparison()) {
            case EXACTLY, BETWEEN -> "";
            case AT_LEAST -> ">=";
            case MORE_THAN -> ">";
            case LESS_THAN -> "<";
            case ABOUT -> "~";
            case NOT_SAID -> "?";
        };
        String subject = switch (target.subject()) {
            case PEOPLE -> "P";
            case REACHED -> "R";
            default -> "-";
        };
        String value = sign + target.value() + (target.upTo() == null ? "" : "-" + target.upTo()) + share;
        return List.of(key, label, value, target.unit(), target.by(), subject);
    }

    private static String ages(Programme programme) {
        return programme.leastAge() == null && programme.mostAge() == null ? NOTHING : programme.leastAge() + "-" + programme.mostAge();
    }

    private static String length(Length length) {
        return length.basis() + " " + length.unit() + " " + number(length.least()) + "-" + number(length.most());
    }

    private static String phase(Phase phase) {
        return phase.length().isSaid() ? phase.name() + "=" + length(phase.length()) : phase.name();
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String ownWord(Programme programme, String expected) {
        return programme.ownWords().isEmpty() ? NOTHING
                : programme.ownWords().stream().map(word -> plain(word.words())).filter(expected::equals).findFirst().orElse("?");
    }

    private static <T> String joined(List<T> several, Function<T, String> words) {
        return several.isEmpty() ? NOTHING : several.stream().map(words).map(ProgrammeFilesTest::plain).collect(Collectors.joining(" / "));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    /// The rows without comments and head.
    private static List<List<String>> table(String name) {
        try (var in = Objects.requireNonNull(ProgrammeFilesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).skip(1)
                    .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
