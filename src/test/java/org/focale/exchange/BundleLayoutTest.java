package org.focale.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.focale.base.Progress;
import org.focale.change.Dot;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.change.share.Link;
import org.focale.domain.person.PersonId;
import org.focale.seal.Age;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the writer writes is what `docs/bundle-format.md` says, and the reader gives it back.
@Execution(ExecutionMode.CONCURRENT)
class BundleLayoutTest {

    private static final Party ASSOCIATION = Party.of("Les Jardins de l’Ill");
    private static final Party LEAD = Party.of("Cap Neuhof");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID BUNDLE = UUID.fromString("01939fa0-0000-7000-8000-000000000001");

    private static RecordState person(int number, String job) {
        var id = new UUID(0x0193_9fa0_0000_7000L, 0x8000_0000_0000_0000L + number);
        var life = new Incarnation(ASSOCIATION.card().site(), ASSOCIATION.incarnation());
        return RecordState.empty(new RecordKey("person", id), new Home.OfPerson(new PersonId(id)))
                .with(Map.of("targetJob", new Value.Text(job), "ofANewerVersion", new Value.Items(List.of(new Value.Whole(7)))),
                        new Dot(life, number), new Stamp("Nadia Keller", NOW));
    }

    private static byte[] sealed(List<RecordState> records) {
        var payload = Payload.pack(Carried.records(records), Progress.NONE);
        var draft = new Manifest.Draft("0.1.0", BUNDLE, 12, NOW, ASSOCIATION.card(), ASSOCIATION.incarnation(),
                ASSOCIATION.recovery().recipient(), List.of(LEAD.card()), Plain.upTo(57));
        var bytes = new ByteArrayOutputStream();
        try {
            new BundleWriter().write(Channels.newChannel(bytes), draft, payload, ASSOCIATION.signing(), Progress.NONE);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<RecordState> read(byte[] bundle) {
        return Plain.records(Forge.read(bundle, LEAD, ASSOCIATION));
    }

    @Test
    void theLayoutIsTheDocumentedOne() throws IOException {
        byte[] plain = Age.open(sealed(List.of(person(1, "Jardinier"), person(2, "Cuisinière"))), LEAD.identity());

        var in = ByteBuffer.wrap(plain);
        assertEquals("FOC1", text(in, 4));
        byte[] manifest = bytes(in, in.getInt());
        byte[] signature = bytes(in, 64);
        byte[] payload = bytes(in, in.remaining());

        assertTrue(ASSOCIATION.signing().verifyKey().proves("focale/bundle/v1", manifest, signature));
        JsonNode told = JsonMapper.builder().build().readTree(manifest);
        assertEquals(List.of("format", "oldestReader", "program", "schema", "bundle", "number", "kind", "written", "sender", "addressees",
                "recipients", "from", "to", "acknowledgements", "series", "pending", "counts", "payload"), List.copyOf(told.propertyNames()));
        assertEquals("full", told.get("kind").asString());
        assertEquals(ASSOCIATION.card().site().value().toString(), told.at("/sender/site").asString());
        assertEquals(List.of(LEAD.identity(), ASSOCIATION.identity(), ASSOCIATION.recovery()).stream().map(key -> key.recipient().text()).toList(),
                told.get("recipients").valueStream().map(JsonNode::asString).toList());
        assertEquals(57, told.get("to").asLong());
        assertEquals(2, told.at("/counts/records").asInt());
        assertEquals(2, told.at("/counts/files").asInt());
        assertEquals(payload.length, told.at("/payload/length").asInt());
        assertEquals(Forge.sha256(payload), told.at("/payload/sha256").asString());

        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(payload)).readAllBytes();
        assertEquals(unpacked.length, told.at("/payload/unpacked").asInt());
        var lines = new String(unpacked, StandardCharsets.UTF_8).lines().toList();
        assertEquals("{\"life\":\"1\",\"site\":\"" + ASSOCIATION.card().site().value() + "\",\"incarnation\":\"" + ASSOCIATION.incarnation() + "\"}",
                lines.getFirst());
        assertTrue(lines.get(1).startsWith("{\"record\":{\"type\":\"person\""), lines.get(1));
        assertEquals(3, lines.size());
    }

    @Test
    void eachOfTheThreeKeysOpensIt() {
        byte[] bundle = sealed(List.of(person(1, "Jardinier")));

        byte[] plain = Age.open(bundle, LEAD.identity());
        assertArrayEquals(plain, Age.open(bundle, ASSOCIATION.identity()));
        assertArrayEquals(plain, Age.open(bundle, ASSOCIATION.recovery()));
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        var records = List.of(person(1, "Jardinier"), person(2, "Cuisinière « chef »\n🌱"));

        var opened = Forge.read(sealed(records), LEAD, ASSOCIATION);

        assertEquals(records, read(sealed(records)));
        assertEquals(new Link.Range(0, 57), opened.manifest().range());
        assertEquals(List.of(LEAD.card().site()), opened.manifest().addressees());
        assertEquals(BUNDLE, opened.manifest().bundle());
        assertEquals(NOW, opened.manifest().writtenAt());
    }

    @Test
    void aBundleOfNothingIsABundle() {
        assertEquals(List.of(), read(sealed(List.of())));
    }

    @Test
    void aBundleOfManyPiecesIsRead() {
        var records = new ArrayList<RecordState>();
        for (int i = 1; i <= 6000; i++) {
            records.add(person(i, new UUID(i * 0x9E3779B97F4A7C15L, i * 0xC2B2AE3D27D4EB4FL).toString()));
        }
        byte[] bundle = sealed(records);

        assertTrue(bundle.length > 2 * Pieces.PIECE, bundle.length + " bytes");
        assertEquals(records, read(bundle));
    }

    /// A page of spaces packs a thousand times smaller: it must not be taken for a bomb at the other end.
    @Test
    void whatPacksLikeABombIsSentAsItIs() {
        var records = List.of(person(1, " ".repeat(2_000_000)));

        assertEquals("none", Forge.read(sealed(records), LEAD, ASSOCIATION).manifest().payload().compression());
        assertEquals(records, read(sealed(records)));
    }

    @Test
    void moreThanABundleCarriesIsRefusedBeforeItIsSealed() {
        assertThrows(TooMuchToSend.class, () -> sealed(List.of(person(1, "x".repeat(Caps.LINE)))));
        var one = person(1, "x".repeat(1_000_000));
        assertThrows(TooMuchToSend.class, () -> Payload.pack(each -> {
            for (int i = 0; i < 300; i++) {
                each.accept(new Line.OfRecord(one));
            }
        }, Progress.NONE));
    }

    @Test
    void nobodySealsInSomebodyElsesName() {
        var payload = Payload.pack(_ -> { }, Progress.NONE);
        var draft = new Manifest.Draft("0.1.0", BUNDLE, 12, NOW, ASSOCIATION.card(), ASSOCIATION.incarnation(),
                ASSOCIATION.recovery().recipient(), List.of(LEAD.card()), Plain.upTo(57));

        assertThrows(IllegalArgumentException.class, () -> new BundleWriter().write(
                Channels.newChannel(new ByteArrayOutputStream()), draft, payload, LEAD.signing(), Progress.NONE));
    }

    private static String text(ByteBuffer in, int length) {
        return new String(bytes(in, length), StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
