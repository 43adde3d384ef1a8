package org.focale.exchange;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.focale.change.share.Link;
import org.focale.domain.site.SiteId;
import org.focale.seal.Fingerprint;
import org.focale.seal.UnreadableKey;

/// A manifest as JSON. What is needed to prove a bundle and to tell its version is read first and by itself, so that a bundle of any
/// later format can still be proved and refused by its name: these members never change.
record ManifestJson(Members members) {

    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+-]{1,40}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /// @throws IllegalArgumentException when this is no JSON object
    static ManifestJson of(byte[] json) {
        return new ManifestJson(Members.of(json));
    }

    static byte[] write(Manifest manifest) {
        var json = Members.JSON.createObjectNode();
        json.put("format", manifest.versions().format())
                .put("oldestReader", manifest.versions().oldestReader())
                .put("program", manifest.versions().program())
                .put("schema", manifest.versions().schema())
                .put("bundle", manifest.bundle().toString())
                .put("number", manifest.number())
                .put("kind", manifest.kind())
                .put("written", manifest.writtenAt().toString());
        json.putObject("sender")
                .put("site", manifest.sender().site().value().toString())
                .put("incarnation", manifest.sender().incarnation().toString())
                .put("fingerprint", manifest.sender().fingerprint().text());
        var addressees = json.putArray("addressees");
        manifest.addressees().forEach(site -> addressees.add(site.value().toString()));
        var recipients = json.putArray("recipients");
        manifest.recipients().forEach(recipients::add);
        json.put("from", manifest.range().from()).put("to", manifest.range().upTo());
        var acknowledgements = json.putArray("acknowledgements");
        manifest.acknowledgements().forEach(has -> acknowledgements.addObject()
                .put("site", has.site().value().toString())
                .put("incarnation", has.incarnation().toString())
                .put("to", has.upTo()));
        json.putObject("series")
                .put("id", manifest.series().id().toString())
                .put("part", manifest.series().part())
                .put("parts", manifest.series().parts());
        var pending = json.putArray("pending");
        manifest.pending().forEach(pending::add);
        json.putObject("counts")
                .put("records", manifest.counts().records())
                .put("files", manifest.counts().files())
                .put("attachments", manifest.counts().attachments());
        json.putObject("payload")
                .put("compression", manifest.payload().compression())
                .put("length", manifest.payload().length())
                .put("unpacked", manifest.payload().unpacked())
                .put("sha256", manifest.payload().sha256());
        return Members.JSON.writeValueAsBytes(json);
    }

    Manifest.Sender sender() {
        var sender = members.group("sender");
        try {
            return new Manifest.Sender(new SiteId(sender.id("site")), sender.id("incarnation"), Fingerprint.parse(sender.text("fingerprint")));
        } catch (UnreadableKey malformed) {
            throw new IllegalArgumentException("Not a fingerprint", malformed);
        }
    }

    /// Whether the sender sealed the bundle to this key.
    boolean isSealedTo(String recipient) {
        return members.texts("recipients").contains(recipient);
    }

    Manifest.PayloadSeal payload() {
        var payload = members.group("payload");
        var seal = new Manifest.PayloadSeal(
                payload.text("compression"), payload.count("length"), payload.count("unpacked"), payload.text("sha256"));
        if (!SHA256.matcher(seal.sha256()).matches()) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
        return seal;
    }

    Manifest.Versions versions() {
        var versions = new Manifest.Versions(number("format"), number("oldestReader"), members.text("program"), number("schema"));
        if (!VERSION.matcher(versions.program()).matches()) {
            throw new IllegalArgumentException("Not a version");
        }
        return versions;
    }

    private int number(String name) {
        return atMost(members.count(name));
    }

    private static int atMost(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    /// All of it, once it is known that this version reads it.
    Manifest whole() {
        var counts = members.group("counts");
        return new Manifest(versions(), members.id("bundle"), members.count("number"), members.text("kind"), members.instant("written"),
                sender(), members.ids("addressees").stream().map(SiteId::new).toList(), members.texts("recipients"),
                new Link.Range(members.count("from"), members.count("to")),
                members.groups("acknowledgements", ManifestJson::acknowledgement), series(),
                members.has("pending") ? members.counts("pending") : List.of(),
                new Manifest.Counts(counts.count("records"), counts.count("files"), counts.count("attachments")), payload());
    }

    /// A bundle of the first format is whole.
    private Manifest.Series series() {
        if (!members.has("series")) {
            return new Manifest.Series(members.id("bundle"), 1, 1);
        }
        var series = members.group("series");
        return new Manifest.Series(series.id("id"), atMost(series.count("part")), atMost(series.count("parts")));
    }

    private static Manifest.Acknowledgement acknowledgement(Members has) {
        UUID incarnation = has.id("incarnation");
        return new Manifest.Acknowledgement(new SiteId(has.id("site")), incarnation, has.count("to"));
    }
}
