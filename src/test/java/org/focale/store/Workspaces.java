package org.focale.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.focale.base.Ids;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.domain.Kept;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.seal.Age;
import org.focale.seal.AgeIdentity;
import org.focale.seal.Passphrase;
import org.focale.seal.QuickSeal;
import org.focale.seal.RecoveryKey;

/// Fresh encrypted workspaces for tests, opened by the key on paper: the phrase takes half a second each time, on purpose.
public final class Workspaces {

    /// The same paper opens every workspace made here.
    public static final RecoveryKey PAPER = RecoveryKey.generate();

    /// A Monday morning in November.
    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    public static final InstantSource CLOCK = InstantSource.fixed(NOW);
    public static final Fresh ASSOCIATION = new Fresh("Les Jardins de l’Ill", Role.REFERENT, "Poste de l’accueil");
    public static final Fresh LEAD = new Fresh("Cap Neuhof", Role.LEAD, "Bureau");

    private static final Ids IDS = new Ids(CLOCK, new SplittableRandom(1));

    /// A new organisation each time it is asked for.
    public record Fresh(String organisation, Role role, String site) {
        Workspace.Asked asked() {
            return new Workspace.Asked(new Organisation(new OrganisationId(id()), organisation, "", "", "", ""), role, site, site, List.of());
        }
    }

    private Workspaces() {}

    /// An association's, with nobody in it.
    public static Workspace fresh(Path folder) {
        return fresh(folder, ASSOCIATION, Disk.real(), CLOCK);
    }

    public static Workspace fresh(Path folder, Fresh fresh, Disk disk, InstantSource clock) {
        return fresh(folder, fresh.asked(), disk, clock);
    }

    public static Workspace fresh(Path folder, Workspace.Asked asked, Disk disk, InstantSource clock) {
        return Workspace.create(folder, asked, PAPER, List.of(new KeySlot.ByPaper(PAPER)), disk, clock);
    }

    /// One that [#fresh] made.
    public static Workspace open(Path folder) {
        return open(folder, Disk.real(), CLOCK);
    }

    public static Workspace open(Path folder, Disk disk, InstantSource clock) {
        return Workspace.open(folder, new KeySlot.ByPaper(PAPER), Migrations.ours(), disk, clock);
    }

    /// One that another Java made.
    ///
    /// @param paper its key on paper, as it is written
    public static Workspace open(Path folder, String paper) {
        return Workspace.open(folder, new KeySlot.ByPaper(new RecoveryKey(AgeIdentity.parse(paper))), Migrations.ours(), Disk.real(), CLOCK);
    }

    /// The same people in a folder of their own: making a workspace takes longer than copying one.
    static Workspace copy(Path of, Path to) {
        return open(OnDisk.copy(of, to));
    }

    /// Its passphrase opens it in no time from now on; the workspace must be closed.
    public static void quicken(Path folder, Passphrase phrase) {
        var slot = folder.resolve(KeySlot.PASSPHRASE_FILE);
        OnDisk.write(slot, QuickSeal.seal(Age.open(OnDisk.read(slot), phrase), phrase));
    }

    /// Gives the workspace in this folder a passphrase; the workspace must be closed.
    public static void setPassphrase(Path folder, String phrase) {
        byte[] keys = Age.open(OnDisk.read(folder.resolve(KeySlot.RECOVERY_FILE)), PAPER.identity());
        OnDisk.write(folder.resolve(KeySlot.PASSPHRASE_FILE), QuickSeal.seal(keys, new Passphrase(phrase.toCharArray())));
    }

    public static synchronized UUID id() {
        return IDS.next();
    }

    public static Person somebody(String firstName, String lastName) {
        return Person.named(new PersonId(id()), firstName, lastName);
    }

    /// Saves new records as a form does, in one transaction.
    public static void add(Workspace workspace, Kept... records) {
        workspace.write(ChangeNote.save("Nadia Keller"), store -> {
            for (Kept record : records) {
                store.put(Edit.create(record, workspace.site().organisation(), store.pen().next(), stamp()));
            }
            return true;
        });
    }

    /// Saves a record as it was left, over what is there.
    public static <R extends Kept> void save(Workspace workspace, R left) {
        workspace.write(ChangeNote.save("Nadia Keller"), store -> {
            var now = store.state(Codecs.of(left).key(left)).orElseThrow();
            Edit.change(now, Codecs.of(left).decode(now), left, store.pen().next(), stamp()).ifPresent(store::put);
            return true;
        });
    }

    public static void delete(Workspace workspace, Kept record) {
        workspace.write(ChangeNote.save("Nadia Keller"), store -> {
            var now = store.state(Codecs.of(record).key(record)).orElseThrow();
            Edit.write(now, Map.of(RecordState.DELETED, new Value.Flag(true)), store.pen().next(), stamp()).ifPresent(store::put);
            return true;
        });
    }

    public static RecordState state(Workspace workspace, Kept record) {
        RecordKey key = Codecs.of(record).key(record);
        return workspace.read(store -> store.state(key).orElseThrow());
    }

    public static Stamp stamp() {
        return new Stamp("Nadia Keller", NOW);
    }

    /// Opens, works, closes.
    public static void in(Path folder, Consumer<Workspace> work) {
        try (var workspace = open(folder)) {
            work.accept(workspace);
        }
    }
}
