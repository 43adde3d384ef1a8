package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.exchange.BundleBomb;
import org.focale.exchange.BundleDamaged;
import org.focale.exchange.BundleHeaderTooLong;
import org.focale.exchange.BundleMalformed;
import org.focale.exchange.BundleTooLarge;
import org.focale.exchange.Forge;
import org.focale.exchange.TooManyRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a verified partner signed and no honest program wrote: each is refused with its sentence, and nothing of it stays in the workspace
/// or on the disk.
@Execution(ExecutionMode.CONCURRENT)
class ForgedBundlesTest {

    @TempDir
    Path folder;

    private Post association;
    private Post lead;

    /// One forgery.
    private record Forged(String how, Class<? extends Refused> refused, byte[] bundle) {}

    @BeforeEach
    void open() {
        association = Post.association(folder);
        lead = Post.lead(folder);
        association.trust(lead);
        lead.trust(association);
        association.add("Amina", "Diallo");
    }

    @AfterEach
    void close() {
        association.close();
        lead.close();
    }

    private Forge honest() {
        return association.forgery(lead);
    }

    private Stream<Forged> forgeries() {
        var forged = honest();
        String life = forged.life("1");
        String person = Forge.person("1:34", "06 00 00 00 12");
        byte[] bomb = Forge.gzip(new byte[100 << 20]);
        return Stream.of(
                new Forged("a range that ends before it begins", BundleMalformed.class, honest().saying(it -> it.put("from", 58)).sealed()),
                new Forged("a range from before everything", BundleMalformed.class, honest().saying(it -> it.put("from", -1)).sealed()),
                new Forged("part 3 of 2", BundleMalformed.class, honest().saying(it -> series(it, 3, 2)).sealed()),
                new Forged("part 0 of 0", BundleMalformed.class, honest().saying(it -> series(it, 0, 0)).sealed()),
                new Forged("an epoch that nobody can hand on", BundleMalformed.class,
                        honest().holding(life + file(Long.toString(Long.MAX_VALUE)) + person).sealed()),
                new Forged("an epoch beyond any number", BundleMalformed.class, honest().holding(life + file("9".repeat(40)) + person).sealed()),
                new Forged("a life told twice", BundleMalformed.class, honest().holding(life + life + person).sealed()),
                new Forged("a record of an untold life", BundleMalformed.class, honest().holding(person).sealed()),
                new Forged("a line without an end", BundleMalformed.class, honest().holding(life + person + "{").sealed()),
                new Forged("a line longer than lines may be", BundleMalformed.class,
                        honest().holding(life + person + "{\"x\":\"" + noise(5 << 20) + "\"}\n").sealed()),
                new Forged("a line of a thousand brackets", BundleMalformed.class,
                        honest().holding(life + person + "[".repeat(1_500) + "\n").sealed()),
                new Forged("content under no hash", BundleMalformed.class,
                        honest().holding(life + person + "{\"content\":{\"sha256\":\"../../x\",\"last\":1,\"bytes\":\"\"}}\n").sealed()),
                new Forged("more records than told", BundleMalformed.class, honest().holding(life + person + person).sealed()),
                new Forged("fewer records than told", BundleMalformed.class, honest().saying(it -> counts(it, 2)).sealed()),
                new Forged("65,536 recipients in the manifest", BundleHeaderTooLong.class, honest().saying(ForgedBundlesTest::crowd).sealed()),
                new Forged("65,536 recipients of the seal", BundleDamaged.class, crowdedSeal(honest().sealed())),
                new Forged("a header of two gigabytes", BundleHeaderTooLong.class, honest().withHeaderLength(Integer.MAX_VALUE).sealed()),
                new Forged("a bomb", BundleBomb.class, honest().packedAs(bomb, 100 << 20).sealed()),
                new Forged("a bomb that says it is small", BundleBomb.class, honest().packedAs(bomb, 1 << 20).sealed()),
                new Forged("says that it unpacks to too much", BundleTooLarge.class,
                        honest().saying(it -> it.withObject("/payload").put("unpacked", (256L << 20) + 1)).sealed()),
                new Forged("a million and one records", TooManyRecords.class, honest().saying(it -> counts(it, 1_000_001)).sealed()));
    }

    /// Letters that hardly pack.
    private static String noise(int length) {
        byte[] bytes = new byte[length / 4 * 3];
        new Random(1).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void series(ObjectNode manifest, int part, int parts) {
        manifest.putObject("series").put("id", UUID.randomUUID().toString()).put("part", part).put("parts", parts);
    }

    private static void counts(ObjectNode manifest, long records) {
        manifest.withObject("/counts").put("records", records);
    }

    private static void crowd(ObjectNode manifest) {
        var recipients = manifest.withArray("/recipients");
        String one = recipients.get(0).asString();
        for (int i = 0; i < 65_536; i++) {
            recipients.add(one);
        }
    }

    /// Its first stanza stands there 65,536 times.
    private static byte[] crowdedSeal(byte[] sealed) {
        String text = new String(sealed, StandardCharsets.ISO_8859_1);
        int first = text.indexOf("-> ");
        String stanza = text.substring(first, text.indexOf("-> ", first + 3));
        return (text.substring(0, first) + stanza.repeat(65_536) + text.substring(first)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String file(String epoch) {
        var id = new UUID(0x0193_9fa0_0000_7000L, 0x8000_0000_0000_0012L);
        return "{\"file\":{\"person\":\"" + id + "\",\"owner\":\"" + id + "\",\"epoch\":" + epoch + ",\"scope\":\"WHOLE_FILE\",\"position\":1}}\n";
    }

    @Test
    void eachForgeryIsRefusedByItsNameAndNothingOfItStays() {
        lead.open(association.sendTo(lead));
        var forgeries = forgeries().map(each -> new Waiting(each, association.file(each.bundle()))).toList();
        var before = lead.standing();
        var files = everything();
        for (Waiting each : forgeries) {
            assertThrows(each.forged().refused(), () -> lead.preview(each.file()), each.forged().how());
            assertThrows(each.forged().refused(), () -> lead.open(each.file()), each.forged().how());
            assertEquals(before, lead.standing(), each.forged().how());
        }
        assertEquals(files, everything());
    }

    private record Waiting(Forged forged, Path file) {}

    private Set<String> everything() {
        try (var files = Files.walk(folder)) {
            return new TreeSet<>(files.map(file -> folder.relativize(file).toString()).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void eachRefusalHasItsOwnSentence() {
        var sentences = new HashSet<String>();
        var refusals = new HashSet<Class<?>>();
        forgeries().forEach(each -> {
            var refused = assertThrows(Refused.class, () -> lead.preview(association.file(each.bundle())), each.how());
            refusals.add(refused.getClass());
            sentences.add(Texts.in(Locale.FRANCE).get(refused));
        });
        assertEquals(refusals.size(), sentences.size(), sentences.toString());
        assertEquals(6, refusals.size());
    }

    /// On this system `..\..\x` is a harmless name; as a path on another it is not, so no separator of either may get into a file's name.
    @Test
    void namesThatArePathsWriteNothingOutsideTheFolder() {
        try (var named = Post.named(folder, "..\\..\\x", "../../x")) {
            named.trust(lead);
            lead.trust(named);
            named.add("../../Amina", "..\\..\\Diallo");
            lead.add("Yann", "Muller");
            var before = everything();

            var file = named.sendTo(lead);
            lead.open(file);
            var back = lead.send.send(lead.send.partner("..\\..\\x"), lead.key(), Progress.NONE);

            var after = everything();
            after.removeAll(before);
            assertEquals(Set.of(folder.relativize(file).toString(), folder.relativize(back.file()).toString()), after);
            assertEquals(named.key(), file.normalize().getParent());
            assertTrue(file.getFileName().toString().matches("[a-z0-9-]+\\.focale"), file.toString());
            assertEquals(1, named.open(back.file()).report().told().parts());
        }
    }
}
