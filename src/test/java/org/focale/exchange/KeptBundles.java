package org.focale.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.base.Progress;
import org.focale.base.Sha256;
import org.focale.change.Trace;
import org.focale.change.Value;
import org.focale.change.share.Claim;
import org.focale.change.share.Link;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;

/// The bundles that format 2 leaves for every later one, and how they were made, as [KeptFiles] does for format 1. Keys and what they say
/// are fixed; only the seal is not. `main` writes them; it is run by hand, once.
final class KeptBundles {

    /// One of them.
    ///
    /// @param draft of the manifest
    /// @param lines in their order
    record Kept(String name, Manifest.Draft draft, List<Line> lines) {}

    private static final UUID SERIES = id(0xc0);
    private static final byte[] DOCUMENT = "Attestation de formation, Strasbourg, été 2026".getBytes(StandardCharsets.UTF_8);

    private KeptBundles() {}

    /// Two parts of one sending with every kind of line an association writes, a receipt, a file handed over, and the lead's revocation.
    static List<Kept> all() {
        return List.of(
                new Kept("bundle-2-part-1.focale", fromAssociation(20, Manifest.CHANGES, new Link.Range(40, 57), 1, 2, List.of(18L, 19L)), file()),
                new Kept("bundle-2-part-2.focale", fromAssociation(21, Manifest.CHANGES, new Link.Range(40, 57), 2, 2, List.of(18L, 19L)), rest()),
                new Kept("bundle-2-receipt.focale", fromAssociation(22, Manifest.RECEIPT, new Link.Range(57, 57), 1, 1, List.of()), List.of()),
                new Kept("bundle-2-transfer.focale", fromAssociation(23, Manifest.TRANSFER, new Link.Range(57, 60), 1, 1, List.of()), handed()),
                new Kept("bundle-2-history.focale", fromAssociation(24, Manifest.TRANSFER, new Link.Range(60, 61), 1, 1, List.of()), withPast()),
                new Kept("bundle-2-revoked.focale", fromLead(), List.of(new Line.Revoked(revocation()))));
    }

    private static Manifest.Draft fromAssociation(int number, String kind, Link.Range range, int part, int parts, List<Long> pending) {
        var from = KeptFiles.association();
        var to = KeptFiles.lead();
        var series = new Manifest.Series(parts == 1 ? id(0xd0 + number) : SERIES, part, parts);
        var has = List.of(new Manifest.Acknowledgement(to.card().site(), to.incarnation(), 33));
        return new Manifest.Draft("0.1.0", id(0xb0 + number), number, KeptFiles.WRITTEN, from.card(), from.incarnation(),
                from.recovery().recipient(), List.of(to.card()), new Manifest.Draft.Told(kind, range, has, series, pending));
    }

    private static Manifest.Draft fromLead() {
        var from = KeptFiles.lead();
        return new Manifest.Draft("0.1.0", id(0xe0), 7, KeptFiles.WRITTEN, from.card(), from.incarnation(), from.recovery().recipient(),
                List.of(KeptFiles.association().card()), new Manifest.Draft.Told(Manifest.FULL, new Link.Range(0, 12), List.of(),
                        new Manifest.Series(id(0xe1), 1, 1), List.of()));
    }

    private static List<Line> file() {
        var lines = new ArrayList<Line>();
        lines.add(new Line.Erased(id(13)));
        lines.add(new Line.OfFile(new PersonId(id(10)), new Claim(new OrganisationId(id(6)), 0), SharedScope.WHOLE_FILE, 41));
        KeptFiles.records().forEach(state -> lines.add(new Line.OfRecord(state)));
        lines.add(new Line.OfFile(new PersonId(id(14)), new Claim(new OrganisationId(id(6)), 2), SharedScope.NOTHING, 55));
        lines.add(new Line.OfFile(new PersonId(id(15)), new Claim(new OrganisationId(id(7)), 1), SharedScope.STATISTICS, 56));
        lines.add(new Line.OfFile(new PersonId(id(16)), new Claim(new OrganisationId(id(6)), 0), SharedScope.FOLLOW_UP, 57));
        return List.copyOf(lines);
    }

    /// A document's bytes in two pieces, and one of no bytes.
    private static List<Line> rest() {
        String sha256 = Sha256.of(DOCUMENT);
        byte[] first = Arrays.copyOf(DOCUMENT, 20);
        byte[] last = Arrays.copyOfRange(DOCUMENT, 20, DOCUMENT.length);
        return List.of(new Line.Content(sha256, first, false), new Line.Content(sha256, last, true),
                new Line.Content(Sha256.of(new byte[0]), new byte[0], true));
    }

    private static List<Line> handed() {
        return List.of(new Line.OfFile(new PersonId(id(10)), new Claim(KeptFiles.lead().card().organisation(), 1), SharedScope.WHOLE_FILE, 58),
                new Line.OfRecord(KeptFiles.records().getFirst()));
    }

    /// What the records of a file that is handed over said before: with versions that were decided between, and something emptied.
    private static List<Line> withPast() {
        var lines = new ArrayList<>(handed());
        var record = KeptFiles.records().getFirst().key();
        var site = KeptFiles.association().card().site();
        var first = new Trace.Passage(List.of(), List.of(new Value.Text("06 00 00 00 11")), List.of());
        var two = new Trace.Passage(List.of(new Value.Text("06 00 00 00 11")), List.of(new Value.Text("06 00 00 00 11"), Value.NOTHING), List.of());
        var decided = new Trace.Passage(List.of(new Value.Text("06 00 00 00 11"), Value.NOTHING), List.of(new Value.Text("06 00 00 00 12")),
                List.of("Nadia Keller", "Samir Benali"));
        lines.add(new Line.Past(new PersonId(id(10)), new Trace(record, site, 3, "Nadia Keller", KeptFiles.WRITTEN, fields(first))));
        lines.add(new Line.Past(new PersonId(id(10)), new Trace(record, new SiteId(id(0xe3)), 4, "", KeptFiles.WRITTEN, fields(two))));
        lines.add(new Line.Past(new PersonId(id(10)), new Trace(record, site, 5, "Nadia Keller", KeptFiles.WRITTEN, fields(decided))));
        return List.copyOf(lines);
    }

    private static SortedMap<String, Trace.Passage> fields(Trace.Passage phone) {
        return new TreeMap<>(Map.of("phone", phone));
    }

    private static Revocation revocation() {
        return new Revocation(new SiteId(id(0xe2)), KeptFiles.association().card().verifyKey());
    }

    private static UUID id(int number) {
        return new UUID(0x0193_9fa0_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    /// @param args the folder
    public static void main(String[] args) throws IOException {
        for (Kept each : all()) {
            var signing = each.draft().sender().equals(KeptFiles.lead().card()) ? KeptFiles.lead().signing() : KeptFiles.association().signing();
            var file = FileChannel.open(Path.of(args[0]).resolve(each.name()), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            new BundleWriter().write(file, each.draft(), Payload.pack(to -> each.lines().forEach(to), Progress.NONE), signing, Progress.NONE);
        }
    }
}
