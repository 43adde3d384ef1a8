package org.focale.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/glossary.md` speaks of classes that exist, and says where they are.
class GlossaryPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)(?:\\.\\w+)?`");
    private static final Pattern PACKAGE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)(?:\\.[A-Z]\\w+)?`");

    @Test
    void everyWordOfOursIsAClassInOneOfThePackagesNamedBesideIt() throws IOException {
        var rows = ROW.matcher(Files.readString(Path.of("docs/glossary.md"))).results().filter(row -> row.group(2).contains("`")).toList();
        var lost = new ArrayList<String>();
        for (MatchResult row : rows) {
            var packages = words(PACKAGE, row.group(3)).stream().map(name -> "org.focale." + name).collect(Collectors.toSet());
            words(CLASS, row.group(2)).stream()
                    .filter(name -> House.CLASSES.stream()
                            .noneMatch(type -> type.getSimpleName().equals(name) && packages.contains(type.getPackageName())))
                    .forEach(name -> lost.add(row.group(1) + ": " + name + " in " + packages));
        }
        assertTrue(rows.size() > 25, "the rows must have been seen: " + rows.size());
        assertEquals(List.of(), lost);
    }

    private static List<String> words(Pattern pattern, String cell) {
        return pattern.matcher(cell).results().map(found -> found.group(1)).toList();
    }
}
