package org.focale.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.focale.base.Refused;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What a proved bundle holds: a trusted sender's program may be newer, or faulty.
class PayloadTest {

    private static final Party ASSOCIATION = Party.of("Les Jardins de l’Ill");
    private static final Party LEAD = Party.of("Cap Neuhof");
    private static final String LIFE = honest().life("1");
    private static final byte[] SIGNS = "{}[]\",:0\\u\n".getBytes(StandardCharsets.UTF_8);
    private static final String ID = "01939fa0-0000-7000-8000-000000000077";

    private static Forge honest() {
        return Forge.bundle(ASSOCIATION, LEAD);
    }

    private static String record(String type, String fields) {
        return "{\"record\":{\"type\":\"" + type + "\",\"id\":\"" + ID + "\",\"organisation\":\"" + ID
                + "\",\"writes\":{\"1:2\":[\"Nadia Keller\",\"2026-11-23T08:00:00Z\"]},\"fields\":" + fields + "}}\n";
    }

    private static List<RecordState> read(byte[] bundle) {
        return Plain.records(Forge.read(bundle, LEAD, ASSOCIATION));
    }

    @Test
    void aTypeAndFieldsThatWeDoNotKnowArrive() {
        byte[] bundle = honest().holding(LIFE + record("hologram", "{\"mood\":{\"values\":{\"1:2\":{\"of\":[1,true,null,\"é\"]}}}}")).sealed();

        var hologram = read(bundle).getFirst();

        assertEquals("hologram", hologram.key().type());
        assertTrue(hologram.shown().get("mood") instanceof Value.Group);
    }

    @Test
    void aLineThatWeDoNotKnowIsPassedOver() {
        byte[] bundle = honest().holding("{\"attachment\":\"5f3a\",\"bytes\":\"AAAA\"}\n" + LIFE
                + Forge.person("1:34", "06 00 00 00 12") + "{\"tune\":[1,2]}\n").sealed();

        assertEquals(1, read(bundle).size());
    }

    @TestFactory
    Stream<DynamicTest> aFaultyPayloadIsRefused() {
        String person = Forge.person("1:34", "06 00 00 00 12");
        return Stream.of(
                LIFE + person + person,
                LIFE,
                "",
                person,
                LIFE + LIFE + person,
                LIFE + honest().life("2") + person,
                LIFE + person.substring(0, person.length() - 1),
                LIFE + person.replace("\"person\":", "\"personne\":"),
                LIFE + person.replace("\"1:34\"", "\"34\""),
                LIFE + person.replace("\"1:34\"", "\"1:034\""),
                LIFE + person.replace("\"1:34\"", "\"1:-34\""),
                LIFE + person.replace("\"1:34\"", "\"2:34\""),
                LIFE + person.replace("2026-11-23T08:00:00Z", "hier"),
                LIFE + person.replace("06 00", "06\\u0000"),
                LIFE + person.replace("06 00", "\\ud800"),
                LIFE + person.replace("Nadia", "\\udc00"),
                LIFE + person.replace("06 00", "\u0001"),
                LIFE + "{\"record\":[]}\n",
                LIFE + "[]\n",
                LIFE + "{}{}\n",
                LIFE + "null\n",
                LIFE + "\n" + person,
                LIFE + person.replace("\"06 00 00 00 12\"", "[".repeat(400) + "]".repeat(400)),
                LIFE + person.replace("\"06 00 00 00 12\"", "1.5"),
                LIFE + person.replace("\"06 00 00 00 12\"", "123456789012345678901234567890"))
                .map(lines -> DynamicTest.dynamicTest(lines.substring(0, Math.min(lines.length(), 30)).strip() + "… " + lines.hashCode(),
                        () -> assertThrows(BundleMalformed.class, () -> read(honest().holding(lines).sealed()))));
    }

    @Test
    void bytesThatAreNoTextOrNoGzipAreRefused() {
        byte[] notText = (LIFE + Forge.person("1:34", "\u00ff")).getBytes(StandardCharsets.ISO_8859_1);
        byte[] cutShort = Arrays.copyOf(Forge.gzip(notText), 40);

        assertThrows(BundleMalformed.class, () -> read(honest().packedAs(Forge.gzip(notText), notText.length).sealed()));
        assertThrows(BundleMalformed.class, () -> read(honest().packedAs(notText, notText.length).sealed()));
        assertThrows(BundleMalformed.class, () -> read(honest().packedAs(cutShort, notText.length).sealed()));
        assertThrows(BundleMalformed.class, () -> read(honest().packedAs(new byte[0], 0).sealed()));
    }

    @Test
    void aLineLongerThanAnyRecordIsRefused() {
        byte[] lines = (LIFE + Forge.person("1:34", "x".repeat(5 << 20))).getBytes(StandardCharsets.UTF_8);

        assertThrows(BundleMalformed.class, () -> read(honest().saying(it -> it.withObject("/payload").put("compression", "none"))
                .packedAs(lines, lines.length).sealed()));
    }

    @Test
    void recordsAreGivenAtMostOnceEachUntilTheFault() {
        String lines = LIFE + Forge.person("1:34", "06 00 00 00 12");
        var given = new ArrayList<Line>();
        var opened = Forge.read(honest().saying(it -> it.withObject("/counts").put("records", 2)).holding(lines).sealed(), LEAD, ASSOCIATION);

        assertThrows(BundleMalformed.class, () -> opened.each(given::add));
        assertEquals(1, given.size());
    }

    /// A faulty program of a trusted sender: it signs whatever it wrote.
    @Test
    void twentyThousandSpoiltPayloadsAreReadOrRefusedAndNothingElse() {
        var manifest = Forge.read(honest().saying(it -> it.withObject("/payload").put("compression", "none"))
                .packedAs(spoilable(), spoilable().length).sealed(), LEAD, ASSOCIATION).manifest();
        var random = new Random(42);
        int refusals = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] spoilt = spoilable();
            for (int times = random.nextInt(3); times >= 0; times--) {
                spoilt[random.nextInt(spoilt.length)] = random.nextBoolean() ? (byte) random.nextInt(256) : SIGNS[random.nextInt(SIGNS.length)];
            }
            var content = new Pieces(Caps.UNPACKED, BundleTooLarge::new);
            content.write(spoilt, 0, spoilt.length);
            try {
                new Unpacking(content, 0, manifest).each(line -> assertEquals(1, ((Line.OfRecord) line).state().fields().size()));
            } catch (Refused refused) {
                assertEquals(BundleMalformed.class, refused.getClass());
                refusals++;
            }
        }
        assertTrue(refusals > 10_000 && refusals < 20_000, refusals + " refused");
    }

    private byte[] spoilable() {
        return (LIFE + record("organisation", "{\"name\":{\"seen\":\"1:2\",\"values\":{\"1:2\":{\"of\":[1,true,null]}}}}"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
