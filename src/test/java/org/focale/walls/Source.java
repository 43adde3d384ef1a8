package org.focale.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One source file as the test of texts reads it: its strings, with what stands around them. Comments say nothing.
final class Source {

    /// A string in the code.
    ///
    /// @param value  as it is written, escapes and all: a key has none
    /// @param callee what it is the first argument of, empty when it is not
    /// @param more   arguments after it in that call; -1 when more than a plain string is given there
    /// @param joined something is appended to it
    record Literal(Path file, int line, String value, String callee, int more, boolean joined) {

        String place() {
            return file.getFileName() + ":" + line;
        }
    }

    private static final Path CODE = Path.of("src/main/java");
    private static final List<Literal> ALL = readAll();

    private final Path file;
    private final String code;
    /// The code with each string emptied and each comment gone, as long as the code: positions are the same.
    private final StringBuilder bare;
    private final List<int[]> strings = new ArrayList<>();

    private Source(Path file, String code) {
        this.file = file;
        this.code = code;
        this.bare = new StringBuilder(" ".repeat(code.length()));
        scan();
    }

    /// Every string of the program.
    static List<Literal> literals() {
        return ALL;
    }

    static List<Literal> literals(Path file, String code) {
        var source = new Source(file, code);
        return source.strings.stream().map(source::literal).toList();
    }

    private static List<Literal> readAll() {
        var all = new ArrayList<Literal>();
        try (var files = Files.walk(CODE)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                all.addAll(literals(file, Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all);
    }

    private void scan() {
        int at = 0;
        while (at < code.length()) {
            if (code.startsWith("//", at)) {
                at = after("\n", at);
            } else if (code.startsWith("/*", at)) {
                at = after("*/", at + 2);
            } else if (code.startsWith("\"\"\"", at)) {
                at = string(at, after("\"\"\"", at + 3));
            } else if (code.charAt(at) == '"') {
                at = string(at, endOfQuoted(at, '"'));
            } else if (code.charAt(at) == '\'') {
                at = endOfQuoted(at, '\'');
            } else {
                bare.setCharAt(at, code.charAt(at));
                at++;
            }
        }
    }

    private int string(int from, int to) {
        strings.add(new int[] {from, to});
        bare.setCharAt(from, '"');
        return to;
    }

    private int after(String end, int from) {
        int found = code.indexOf(end, from);
        return found < 0 ? code.length() : found + end.length();
    }

    private int endOfQuoted(int from, char quote) {
        int at = from + 1;
        while (at < code.length() && code.charAt(at) != quote) {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private Literal literal(int[] string) {
        String quoted = code.substring(string[0], string[1]);
        int quotes = quoted.startsWith("\"\"\"") ? 3 : 1;
        String value = quoted.substring(quotes, quoted.length() - quotes);
        int line = (int) code.substring(0, string[0]).chars().filter(c -> c == '\n').count() + 1;
        String before = bare.substring(Math.max(0, string[0] - 200), string[0]).stripTrailing();
        String callee = before.endsWith("(") ? lastWord(before.substring(0, before.length() - 1)) : "";
        String after = bare.substring(string[1]).stripLeading();
        return new Literal(file, line, value, callee, argumentsAfter(after), after.startsWith("+"));
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    /// What follows is `)`, or `, a, b)`.
    private static int argumentsAfter(String after) {
        if (!after.startsWith(",")) {
            return after.startsWith(")") ? 0 : -1;
        }
        int commas = 0;
        int depth = 0;
        for (int at = 0; at < after.length(); at++) {
            char c = after.charAt(at);
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0 && --depth < 0) {
                break;
            } else if (c == ',' && depth == 0) {
                commas++;
            }
        }
        return commas;
    }
}
