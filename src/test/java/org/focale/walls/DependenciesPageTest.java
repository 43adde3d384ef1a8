package org.focale.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/dependencies.md` names every part that the build asks for, and no other.
class DependenciesPageTest {

    private static final Pattern PART = Pattern.compile("(?s)<(dependency|plugin|path)>(.*?)</\\1>");
    private static final Pattern NAME = Pattern.compile("<artifactId>([^<]+)</artifactId>");
    /// The first cell of a row.
    private static final Pattern CELL = Pattern.compile("(?m)^\\| (`[^|]+`) \\|");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");

    @Test
    void thePageNamesEveryPartOfTheBuild() throws IOException {
        var asked = asked();

        assertTrue(asked.size() > 30, "the parts must have been seen: " + asked);
        assertEquals(String.join("\n", asked), String.join("\n", named()));
    }

    private static SortedSet<String> asked() throws IOException {
        var names = new TreeSet<String>();
        // what is excluded, or checks the checker, stands inside another part: each block is read on its own
        String pom = Files.readString(Path.of("pom.xml")).replaceAll("(?s)<exclusions>.*?</exclusions>", "");
        PART.matcher(pom).results().forEach(part -> NAME.matcher(part.group(2)).results().forEach(name -> names.add(name.group(1))));
        return names;
    }

    private static SortedSet<String> named() throws IOException {
        return CELL.matcher(Files.readString(Path.of("docs/dependencies.md"))).results()
                .flatMap(cell -> WORD.matcher(cell.group(1)).results().map(word -> word.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
