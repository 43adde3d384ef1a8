package org.focale.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/architecture.md` shows the house as it is: each package has one line there, which says what the package says of itself.
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final Path SOURCES = Path.of("src/main/java");

    /// A package inside its parent, then its sentence.
    private static final Pattern LINE = Pattern.compile("(?m)^( *)([a-z]+)/ +(\\S.*)$");
    private static final int INDENT = 2;
    private static final int COLUMN = 18;

    @Test
    void thePageHasOneLineForEachPackageInItsOwnWords() throws IOException {
        var said = said();

        assertTrue(said.size() > 25, "the page must have been seen: " + said);
        assertEquals(asPage(written()), asPage(said));
    }

    /// Package → the first sentence of its package-info.
    private static TreeMap<String, String> written() throws IOException {
        var sentences = new TreeMap<String, String>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(it -> it.endsWith("package-info.java")).toList()) {
                String comment = Files.readAllLines(file).stream().filter(line -> line.startsWith("///"))
                        .map(line -> line.substring(3).strip()).collect(Collectors.joining(" "));
                String name = SOURCES.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
                sentences.put(name, comment.split("(?<=\\.)\\s", 2)[0]);
            }
        }
        return sentences;
    }

    private static TreeMap<String, String> said() throws IOException {
        var sentences = new TreeMap<String, String>();
        var path = new ArrayList<String>();
        var lines = LINE.matcher(Files.readString(PAGE));
        while (lines.find()) {
            int depth = lines.group(1).length() / INDENT;
            path.subList(Math.min(depth, path.size()), path.size()).clear();
            path.add(lines.group(2));
            sentences.put("org." + String.join(".", path), lines.group(3));
        }
        return sentences;
    }

    /// As the page shows them, so that a failure says which line to write.
    private static String asPage(TreeMap<String, String> sentences) {
        var page = new ArrayList<String>();
        sentences.forEach((name, sentence) -> {
            var parts = List.of(name.split("\\."));
            page.add(("%-" + COLUMN + "s%s").formatted(" ".repeat(INDENT * (parts.size() - 2)) + parts.getLast() + "/ ", sentence));
        });
        return String.join("\n", page);
    }
}
