package org.focale.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a page or a comment points at is there.
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern PAGE = Pattern.compile("docs/(decisions/(\\d{4})[\\w-]*(?:\\.md)?|[\\w-]+\\.md)");

    @Test
    void everyLinkOfAPageLeadsSomewhere() throws IOException {
        var pages = pages();
        var dead = new ArrayList<String>();
        for (Path page : pages) {
            LINK.matcher(Files.readString(page)).results().map(link -> link.group(1))
                    .filter(link -> !Files.exists(page.resolveSibling(link).normalize()))
                    .forEach(link -> dead.add(page + ": " + link));
        }
        assertTrue(pages.size() > 8, "the pages must have been seen: " + pages);
        assertEquals(List.of(), dead);
    }

    @Test
    void everyPageNamedInTheCodeIsThere() throws IOException {
        var sources = Stream.of(files("src", ".java"), List.of(Path.of("pom.xml"))).flatMap(List::stream).toList();
        var dead = new ArrayList<String>();
        for (Path source : sources) {
            PAGE.matcher(Files.readString(source)).results()
                    .filter(page -> page.group(2) == null ? !Files.exists(Path.of(page.group())) : !isDecision(page.group(2)))
                    .forEach(page -> dead.add(source + ": " + page.group()));
        }
        assertTrue(sources.size() > 300, "the sources must have been seen: " + sources.size());
        assertEquals(List.of(), dead);
    }

    @Test
    void noTwoDecisionsHaveOneNumber() throws IOException {
        var numbers = files("docs/decisions", ".md").stream().map(page -> page.getFileName().toString().substring(0, 4)).toList();

        assertEquals(numbers.stream().distinct().toList(), numbers);
    }

    private static List<Path> pages() throws IOException {
        var pages = new ArrayList<Path>();
        for (String folder : List.of("docs", "installer", "sample-workspaces")) {
            pages.addAll(files(folder, ".md"));
        }
        pages.addAll(List.of(Path.of("README.md"), Path.of("CHANGELOG.md")));
        return pages;
    }

    private static boolean isDecision(String number) {
        try {
            return files("docs/decisions", ".md").stream().anyMatch(page -> page.getFileName().toString().startsWith(number + "-"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.map(Path::normalize).filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
