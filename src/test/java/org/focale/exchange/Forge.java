package org.focale.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.focale.base.Progress;
import org.focale.seal.Age;
import org.focale.seal.AgeRecipient;
import org.focale.seal.SigningKey;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes bundles by hand from `docs/bundle-format.md`, sharing no code with the writer: honest ones, and every kind of dishonest one.
public final class Forge {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Party sender;
    private final List<AgeRecipient> sealedTo = new ArrayList<>();
    private final ObjectNode manifest;
    private byte[] unpacked;
    private byte[] packed;
    private SigningKey signing;
    private byte[] signature = {};
    private boolean ownSignature = true;
    private String magic = "FOC1";
    private int headerLength = -1;

    private Forge(Party sender, Party to) {
        this.sender = sender;
        this.signing = sender.signing();
        sealedTo.addAll(List.of(to.identity().recipient(), sender.identity().recipient(), sender.recovery().recipient()));
        manifest = JSON.createObjectNode().put("format", 1).put("oldestReader", 1).put("program", "0.1.0").put("schema", 1)
                .put("bundle", "01939fa0-0000-7000-8000-000000000001").put("number", 12).put("kind", "full")
                .put("written", "2026-11-23T08:00:00Z");
        manifest.putObject("sender").put("site", sender.card().site().value().toString())
                .put("incarnation", sender.incarnation().toString()).put("fingerprint", CardFile.fingerprint(sender.card()).text());
        manifest.putArray("addressees").add(to.card().site().value().toString());
        var recipients = manifest.putArray("recipients");
        sealedTo.forEach(key -> recipients.add(key.text()));
        manifest.put("from", 0).put("to", 57);
        manifest.putArray("acknowledgements");
        manifest.putObject("counts").put("records", 1).put("files", 1).put("attachments", 0);
        manifest.putObject("payload").put("compression", "gzip");
        unpacked = (life("1") + person("1:34", "06 00 00 00 12")).getBytes(StandardCharsets.UTF_8);
        packed = gzip(unpacked);
    }

    /// An honest bundle of one record.
    public static Forge bundle(Party sender, Party to) {
        return new Forge(sender, to);
    }

    public String life(String name) {
        return "{\"life\":\"" + name + "\",\"site\":\"" + sender.card().site().value() + "\",\"incarnation\":\"" + sender.incarnation() + "\"}\n";
    }

    public static String person(String write, String phone) {
        var id = new UUID(0x0193_9fa0_0000_7000L, 0x8000_0000_0000_0012L);
        return "{\"record\":{\"type\":\"person\",\"id\":\"" + id + "\",\"person\":\"" + id + "\",\"writes\":{\"" + write
                + "\":[\"Nadia Keller\",\"2026-11-23T08:00:00Z\"]},\"fields\":{\"phone\":{\"values\":{\"" + write + "\":\"" + phone + "\"}}}}}\n";
    }

    /// Changes the manifest before it is signed.
    public Forge saying(Consumer<ObjectNode> change) {
        change.accept(manifest);
        return this;
    }

    /// The payload, unpacked.
    public Forge holding(String lines) {
        unpacked = lines.getBytes(StandardCharsets.UTF_8);
        packed = gzip(unpacked);
        return this;
    }

    /// The payload as it stands in the file; the manifest tells the truth about it.
    public Forge packedAs(byte[] bytes, long unpackedLength) {
        packed = bytes;
        payload().put("unpacked", unpackedLength);
        return this;
    }

    /// A payload that the manifest was not written for.
    byte[] swappedFor(byte[] other) {
        tellPayload();
        return seal(JSON.writeValueAsBytes(manifest), other);
    }

    public Forge signedBy(SigningKey other) {
        signing = other;
        return this;
    }

    Forge signedAs(byte[] bytes) {
        ownSignature = false;
        signature = bytes;
        return this;
    }

    /// Sealed to somebody whom the manifest does not name.
    Forge sealedInstead(Party third) {
        sealedTo.clear();
        sealedTo.add(third.identity().recipient());
        return this;
    }

    Forge beginning(String other) {
        magic = other;
        return this;
    }

    public Forge withHeaderLength(int length) {
        headerLength = length;
        return this;
    }

    public byte[] sealed() {
        tellPayload();
        return seal(JSON.writeValueAsBytes(manifest), packed);
    }

    /// With these bytes where the manifest stands.
    byte[] sealed(byte[] otherManifest) {
        return seal(otherManifest, packed);
    }

    private byte[] seal(byte[] told, byte[] payload) {
        byte[] signed = ownSignature ? signing.sign("focale/bundle/v1", told) : signature;
        var content = new ByteArrayOutputStream();
        content.writeBytes(magic.getBytes(StandardCharsets.US_ASCII));
        content.writeBytes(ByteBuffer.allocate(4).putInt(headerLength < 0 ? told.length : headerLength).array());
        content.writeBytes(told);
        content.writeBytes(signed);
        content.writeBytes(payload);
        return Age.seal(content.toByteArray(), sealedTo);
    }

    private void tellPayload() {
        var payload = payload();
        if (!payload.has("length")) {
            payload.put("length", packed.length);
        }
        if (!payload.has("unpacked")) {
            payload.put("unpacked", unpacked.length);
        }
        if (!payload.has("sha256")) {
            payload.put("sha256", sha256(packed));
        }
    }

    private ObjectNode payload() {
        return (ObjectNode) manifest.get("payload");
    }

    public static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Reads a bundle as `me`, who knows these senders.
    static OpenedBundle read(byte[] bundle, Party me, Party... known) {
        try {
            return new BundleReader().read(Channels.newChannel(new ByteArrayInputStream(bundle)), bundle.length, me.identity(),
                    site -> Arrays.stream(known).filter(party -> party.card().site().equals(site)).findFirst().map(Party::contact),
                    Progress.NONE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The same, to its last record.
    static int records(byte[] bundle, Party me, Party... known) {
        var count = new int[1];
        read(bundle, me, known).each(_ -> count[0]++);
        return count[0];
    }
}
