package org.focale.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.focale.base.Ids;
import org.focale.base.Refused;
import org.focale.change.Incarnation;
import org.focale.change.Stamp;
import org.focale.domain.site.Site;
import org.focale.domain.site.SiteId;
import org.focale.seal.AgeIdentity;
import org.focale.seal.AgeRecipient;
import org.focale.seal.SigningKey;

/// Makes the files of a new workspace: the database under a temporary name, the keys, then the database under its own name.
/// Until that last step there is no workspace; what fails before it leaves the folder as it was.
final class Creation {

    private static final int DATABASE_KEY = 32;

    private final Path folder;
    private final Workspace.Asked asked;
    private final Disk disk;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final boolean newFolder;

    Creation(Path folder, Workspace.Asked asked, Disk disk, InstantSource clock) {
        this.folder = folder;
        this.asked = asked;
        this.disk = disk;
        this.clock = clock;
        this.newFolder = !Files.exists(folder);
    }

    /// @param slots    the ways in
    /// @param recovery the public half of the key on paper
    void make(List<KeySlot> slots, AgeRecipient recovery) {
        try {
            disk.createFolder(folder);
            var files = new WorkspaceFiles(folder.toRealPath());
            try (var open = Workspace.enter(files, disk)) {
                for (Path leftover : files.leftovers()) {
                    disk.delete(leftover);
                }
                make(open, files, slots, recovery);
            }
        } catch (IOException failure) {
            if (newFolder) {
                disk.deleteAfter(failure, folder);
            }
            throw DiskTrouble.refusal(folder, failure);
        }
    }

    private void make(OpenFolders.Entry open, WorkspaceFiles files, List<KeySlot> slots, AgeRecipient recovery) throws IOException {
        try {
            var ids = new Ids(clock, random);
            var workspace = ids.next();
            byte[] key = new byte[DATABASE_KEY];
            random.nextBytes(key);
            List<Erasure> erased;
            try {
                erased = database(open, files.unfinished(), key, new Sentinel.Label(workspace, Migrations.ours().latest()), ids);
            } catch (SQLException | RuntimeException failure) {
                if (failure instanceof Refused what) {
                    throw what; // the first records are not what they should be
                }
                var refused = open.refused().get();
                throw refused == null ? Failures.wordless(failure) : DiskTrouble.refusal(folder, refused);
            }
            var mark = OpenDatabase.mark(disk, files.unfinished());
            try (var keys = new Keys(workspace, key, mark, new SiteKeys(AgeIdentity.generate(), SigningKey.generate(), recovery))) {
                for (KeySlot slot : slots) {
                    new KeyFiles(files.folder(), disk).seal(keys, slot);
                }
                if (!erased.isEmpty()) {
                    new ErasedFile(files.folder(), disk, keys).write(new ErasedFile.Said(erased.stream().map(ErasedFile.Erased::of).toList(), true));
                }
            }
            Acknowledged.note(files.folder(), disk, 1);
            disk.move(files.unfinished(), files.database());
            disk.forceFolder(files.folder());
        } catch (IOException | RuntimeException failure) {
            takeBack(failure);
            throw failure;
        }
    }

    /// Leaves the folder as it was found.
    void takeBack(Exception failure) {
        new WorkspaceFiles(folder).made().forEach(file -> disk.deleteAfter(failure, file));
        if (newFolder) {
            disk.deleteAfter(failure, folder);
        }
    }

    /// @return what was erased before, of a workspace that is made again
    private List<Erasure> database(OpenFolders.Entry open, Path file, byte[] key, Sentinel.Label label, Ids ids) throws SQLException {
        try (var database = Database.create(open, file, key)) {
            database.run("SET WRITE_DELAY 60000"); // until it is saved below there is no workspace: one write serves for all
            var sql = database.writer();
            Migrations.ours().run(database, 0);
            var site = new Site(new SiteId(ids.next()), asked.siteName(), asked.organisation(), asked.role());
            var now = clock.instant();
            var sentinel = new Sentinel(label, site, new Incarnation(site.id(), ids.next()), 0, 0, now);
            sentinel.create(sql);
            Sentinel.putPlace(sql, Place.of(open.folder()));
            var first = new Transaction(sql, new ShortNames(sql), sentinel, new ChangeNote(ChangeKind.CREATION, asked.author(), null), now,
                    new SparedContents());
            asked.beginning().begin(first, new Stamp(asked.author(), now));
            var erased = first.erased();
            first.finish();
            database.save();
            return erased;
        }
    }
}
