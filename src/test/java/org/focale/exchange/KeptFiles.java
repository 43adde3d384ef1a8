package org.focale.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.base.Progress;
import org.focale.change.Context;
import org.focale.change.Dot;
import org.focale.change.Edit;
import org.focale.change.FieldState;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.focale.seal.AgeIdentity;
import org.focale.seal.SigningKey;

/// The files that this version of the format leaves for every later one, and how they were made. Keys are fixed and known to all.
/// `main` writes them; it is run by hand, once for each new format, under new names.
final class KeptFiles {

    static final UUID BUNDLE = UUID.fromString("01939fa0-0000-7000-8000-0000000000b1");
    static final Instant WRITTEN = Instant.parse("2026-11-23T08:00:00Z");

    private KeptFiles() {}

    static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(KeptFiles.class.getResourceAsStream("/org/focale/exchange/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Party association() {
        return party("association", "Les Jardins de l’Ill", 1);
    }

    static Party lead() {
        return party("lead", "Cap Neuhof", 2);
    }

    private static Party party(String name, String organisation, int number) {
        var keys = new Properties();
        try {
            keys.load(new ByteArrayInputStream(bytes("keys.properties")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Party.of(organisation, new SiteId(new UUID(0x0193_9fa0_0000_7000L, 0x8000_0000_0000_0000L + number)),
                AgeIdentity.parse(keys.getProperty(name + ".identity")),
                SigningKey.fromStored(HexFormat.of().parseHex(keys.getProperty(name + ".signing"))),
                AgeIdentity.parse(keys.getProperty(name + ".recovery")));
    }

    /// A person with accents, a line of a CV, a field in two versions, a deletion, and a type that no version knows yet.
    static List<RecordState> records() {
        var organisation = new OrganisationId(id(6));
        var stamp = new Stamp("Nadia Keller", WRITTEN);
        var here = new Incarnation(association().card().site(), association().incarnation());
        var there = new Incarnation(lead().card().site(), lead().incarnation());
        var aicha = new PersonId(id(10));
        var person = Edit.create(Person.named(aicha, "Aïcha", "Traoré"), organisation, new Dot(here, 1), stamp).after();
        var fields = new TreeMap<>(person.fields());
        fields.put("phone", new FieldState(Context.of(new Dot(here, 4)).and(new Dot(there, 2)), List.of(
                new Version(new Value.Text("06 00 00 00 12"), new Dot(here, 4), stamp),
                new Version(new Value.Text("06 00 00 00 99"), new Dot(there, 2), new Stamp("Paul Roth", WRITTEN.plusSeconds(60))))));
        var deleted = new Experience(new ExperienceId(id(11)), aicha, null, "Jardinière", "Jardins du Heyritz", "Strasbourg", null,
                "Semis, taille, arrosage", LineState.AGREED);
        return List.of(
                new RecordState(person.key(), person.home(), fields),
                deletedAsOnce(Edit.create(deleted, organisation, new Dot(here, 2), stamp).after(), new Dot(here, 3), stamp),
                RecordState.empty(new RecordKey("hologram", id(12)), new Home.OfOrganisation(organisation)).with(
                        Map.of("mood", new Value.Items(List.of(new Value.Whole(7), new Value.Flag(true), Value.NOTHING, new Value.Text("« é »")))),
                        new Dot(here, 5), stamp));
    }

    /// As records were deleted when these files were made: what had been seen of them was not noted.
    private static RecordState deletedAsOnce(RecordState state, Dot dot, Stamp stamp) {
        var fields = new TreeMap<>(state.with(Map.of(RecordState.DELETED, new Value.Flag(true)), dot, stamp).fields());
        fields.remove(RecordState.DELETED_OVER);
        return new RecordState(state.key(), state.home(), fields);
    }

    private static UUID id(int number) {
        return new UUID(0x0193_9fa0_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    static Manifest.Draft draft() {
        return new Manifest.Draft("0.1.0", BUNDLE, 12, WRITTEN, association().card(), association().incarnation(),
                association().recovery().recipient(), List.of(lead().card()), Plain.upTo(57));
    }

    /// @param args the folder
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        Files.write(folder.resolve("card-1.json"), CardFile.write(association().card(), association().signing()));
        var bundle = FileChannel.open(folder.resolve("bundle-1.focale"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        new BundleWriter().write(bundle, draft(), Payload.pack(Carried.records(records()), Progress.NONE), association().signing(), Progress.NONE);
    }
}
