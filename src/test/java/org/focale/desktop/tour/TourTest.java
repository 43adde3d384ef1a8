package org.focale.desktop.tour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.focale.app.Entrances;
import org.focale.app.sample.SampleFiles;
import org.focale.app.sample.SampleReader;
import org.focale.base.Ids;
import org.focale.base.Texts;
import org.focale.desktop.kit.Fx;
import org.focale.domain.person.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The whole main job in one go, then a look at everything it left behind.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Path out = Path.of("");
    private final List<String> said = new ArrayList<>();
    private final List<Path> temporary = new ArrayList<>();

    @BeforeAll
    void tour(@TempDir Path folder) throws Exception {
        out = folder;
        Fx.run(() -> { });
        temporary.addAll(temporaryFiles());
        new Tour(Entrances.at(CLOCK), CLOCK, Texts.in(Locale.FRANCE)).run(out, said::add);
    }

    @Test
    void everyScreenIsPhotographedInBothThemes() throws IOException {
        var pictures = files("images").stream().filter(file -> file.toString().endsWith(".png")).toList();

        assertEquals(42, pictures.size());
        for (Path picture : pictures) {
            var image = ImageIO.read(picture.toFile());
            assertArrayEquals(new int[] {1366, 768}, new int[] {image.getWidth(), image.getHeight()}, picture.toString());
        }
        assertEquals(pictures.size(), pictures.stream().map(TourTest::content).map(content -> new String(content, StandardCharsets.ISO_8859_1))
                .distinct().count(),
                "no two pictures are the same");
    }

    @Test
    void theCvsTheSheetTheBundleAndTheSummaryAreThere() throws IOException {
        assertTrue(files("cv").size() >= 30);
        assertEquals(3, files("exchange").size());
        assertTrue(Files.size(out.resolve("feuille-de-secours.pdf")) > 1000);
        assertTrue(Files.readString(out.resolve("visite.txt")).contains(said.getFirst()));
    }

    /// Pictures are pixels, exported CVs are the person's; nothing else may hold a name in clear.
    @Test
    void noFamilyNameStandsInClearInWhatIsLeft() throws IOException {
        var left = new ArrayList<Path>(files("workspaces"));
        left.addAll(files("exchange"));
        left.add(out.resolve("visite.txt"));
        temporaryFiles().stream().filter(file -> !temporary.contains(file)).forEach(left::add);

        assertTrue(left.size() >= 9, left.toString());
        var names = familyNames();
        assertTrue(names.size() > 40);
        for (Path file : left) {
            var text = new String(content(file), StandardCharsets.ISO_8859_1);
            for (String name : names) {
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    assertTrue(!text.contains(new String(name.getBytes(charset), StandardCharsets.ISO_8859_1)), file.getFileName()
                            + " holds a family name");
                }
            }
        }
    }

    /// Of five letters and more: shorter ones stand in any file by chance.
    private static List<String> familyNames() {
        var reader = new SampleReader(SampleFiles.shipped());
        var ids = new Ids(CLOCK, new SecureRandom());
        return SampleReader.NAMES.stream().flatMap(name -> reader.read(name, LocalDate.now(CLOCK), ids).records().stream())
                .filter(Person.class::isInstance).map(it -> ((Person) it).lastName()).filter(name -> name.length() >= 5).toList();
    }

    private List<Path> files(String folder) throws IOException {
        return under(out.resolve(folder));
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (var entries = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return entries.filter(Files::isRegularFile).toList();
        }
    }

    private static List<Path> under(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            return new byte[0];
        }
    }
}
