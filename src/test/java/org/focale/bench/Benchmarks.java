package org.focale.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/// Measures what the program promises and writes the table of `docs/benchmarks.md`. Run by hand
/// (`mvn test-compile exec:exec@benchmarks`), on a machine that does nothing else; never a test.
final class Benchmarks {

    private static final String START = "<!-- measured -->";

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        var rows = new ArrayList<Row>();
        try (var bench = new Bench()) {
            rows.addAll(firstList(bench));
            for (int people : List.of(400, 5_000, 50_000)) {
                rows.add(Measures.search(bench, people));
                rows.add(Measures.today(bench, people));
            }
            for (int people : List.of(400, 5_000, 50_000)) {
                rows.addAll(ListMeasures.of(bench, people));
            }
            rows.add(Measures.jobs(bench));
            rows.addAll(Measures.cvs(bench));
            rows.addAll(Measures.cvEditor(bench));
            rows.add(org.focale.seal.SealingSpeed.row());
            rows.add(Measures.saves(bench));
            rows.addAll(Imports.rows(bench));
            rows.addAll(AgendaMeasures.rows(bench));
            for (int people : List.of(400, 5_000, 50_000)) {
                rows.addAll(ExchangeMeasures.rows(bench, people));
            }
        }
        rows.forEach(row -> System.out.println(row.markdown()));
        if (args.length > 0) {
            write(Path.of(args[0]), rows);
        }
    }

    /// Both in programs of their own, the best of three each: as the build starts them, and from a cache of their classes as the
    /// installed folder does.
    private static List<Row> firstList(Bench bench) throws IOException, InterruptedException {
        try (var session = bench.workspace("list").session()) {
            new Crowd(Bench.entrance().in(session)).joinWithCv(400);
        }
        String classes = packed(bench);
        String[] empty = {"empty"};
        String[] list = {bench.path("settings.json").toString(), bench.path("list").toString()};
        var cold = best(classes, List.of(), empty, List.of(), list);
        String emptyCache = bench.path("empty.aot").toString();
        String listCache = bench.path("list.aot").toString();
        child(classes, new HashMap<>(), List.of("-XX:AOTCacheOutput=" + emptyCache), empty);
        child(classes, new HashMap<>(), List.of("-XX:AOTCacheOutput=" + listCache), list);
        var cached = best(classes, List.of("-XX:AOTCache=" + emptyCache), empty, List.of("-XX:AOTCache=" + listCache), list);
        var rows = new ArrayList<>(rows(cold, ""));
        rows.addAll(rows(cached, ", from a class cache"));
        return rows;
    }

    /// The class path with archives in place of folders: a cache of classes knows no folders.
    private static String packed(Bench bench) {
        var packed = new ArrayList<String>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Files.isDirectory(Path.of(entry))) {
                String jar = bench.path("classes-" + packed.size() + ".jar").toString();
                ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--file", jar, "-C", entry, ".");
                packed.add(jar);
            } else {
                packed.add(entry);
            }
        }
        return String.join(File.pathSeparator, packed);
    }

    private static Map<String, Long> best(String classes, List<String> emptyOptions, String[] empty, List<String> listOptions, String[] list)
            throws IOException, InterruptedException {
        var best = new HashMap<String, Long>();
        for (int i = 0; i < 3; i++) {
            child(classes, best, emptyOptions, empty);
            child(classes, best, listOptions, list);
        }
        return best;
    }

    private static List<Row> rows(Map<String, Long> best, String how) {
        long empty = best.getOrDefault("empty", 0L);
        long list = best.getOrDefault("list", 0L);
        long door = best.getOrDefault("door", 0L);
        return List.of(
                new Row("From passphrase to a usable list of 400" + how, list + " ms",
                        Row.format("empty JavaFX window from program start %d ms: ×%.1f", empty, (double) list / empty), "×2"),
                new Row("From program start to the door" + how, door + " ms", Row.format("×%.1f", (double) door / empty), ""),
                new Row("Peak memory of the program, list of 400 open" + how, best.getOrDefault("memory", 0L) + " MB", "", "300 MB"));
    }

    private static void child(String classes, Map<String, Long> best, List<String> options, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xms64m",
                "-Xmx1g", "-Xlog:disable", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-classpath", classes));
        command.addAll(options);
        command.add(FirstList.class.getName());
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
            String[] said = line.split(" ");
            if (said.length == 2) {
                best.merge(said[0], Long.parseLong(said[1]), Math::min);
            }
        }
        process.waitFor();
    }

    private static void write(Path page, List<Row> rows) throws IOException {
        String before = Files.readString(page);
        int at = before.indexOf(START);
        var text = new StringBuilder(at < 0 ? before : before.substring(0, at));
        text.append(START).append("\n\n").append(LocalDate.now()).append(", ").append(machine()).append("\n\n");
        text.append("| Measured | Figure | Beside it | Aimed at |\n|---|---|---|---|\n");
        rows.forEach(row -> text.append(row.markdown()).append('\n'));
        Files.writeString(page, text);
    }

    private static String machine() throws IOException {
        var cpu = Path.of("/proc/cpuinfo");
        String model = Files.exists(cpu) ? Files.readString(cpu).lines().filter(line -> line.startsWith("model name")).findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("") : "";
        return Runtime.getRuntime().availableProcessors() + " cores" + (model.isEmpty() ? "" : " of " + model) + ", "
                + System.getProperty("os.name") + ", Java " + System.getProperty("java.version") + ".";
    }
}
