package org.focale.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.focale.base.Refused;

/// A database that was found to be whole, ours and of this version; the only way to one.
///
/// @param isCopy whether the folder lay elsewhere when it was opened last: this site began a new life
record OpenDatabase(Database database, ShortNames names, Sentinel sentinel, boolean isCopy) {

    /// The header of H2's encryption and the two headers of its store.
    private static final long SMALLEST = BlockFile.length(3);
    /// What a file encrypted by H2 begins with; the mark comes next.
    private static final byte[] BEGINNING = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MARK = 8;

    /// Looks first, without writing anything: H2 would make a new database of a file that looks empty.
    static OpenDatabase open(OpenFolders.Entry folder, WorkspaceFiles files, Keys keys, Migrations migrations) {
        var file = files.database();
        try {
            if (!Files.exists(file)) {
                throw DatabaseDamaged.missing();
            } else if (Files.size(file) < SMALLEST) {
                throw DatabaseDamaged.found();
            } else if (!folder.disk().isWritable(file)) {
                throw DiskFailed.writeProtected();
            }
            var acknowledged = Acknowledged.read(files.folder(), folder.disk());
            int version = look(folder, file, keys, migrations, acknowledged.orElse(0));
            if (version < migrations.latest()) {
                migrate(folder, files, keys, migrations, version);
            }
            var database = Database.open(folder, file, keys.database());
            try {
                var sentinel = Sentinel.read(database.writer());
                requireWhole(folder);
                String place = Place.of(files.folder());
                boolean isCopy = Sentinel.isElsewhere(database.writer(), place);
                if (acknowledged.isEmpty() || isCopy) {
                    sentinel = sentinel.reborn(database.writer());
                }
                if (acknowledged.isEmpty() || isCopy || !Sentinel.knowsPlace(database.writer())) {
                    Sentinel.putPlace(database.writer(), place);
                    database.save();
                }
                Acknowledged.note(files.folder(), folder.disk(), sentinel.saves());
                return new OpenDatabase(database, new ShortNames(database.writer()), sentinel, isCopy);
            } catch (SQLException | RuntimeException failure) {
                database.close();
                throw failure;
            }
        } catch (SQLException | RuntimeException failure) {
            throw told(failure, folder, file, keys);
        } catch (IOException failure) {
            throw DiskTrouble.refusal(files.folder(), failure);
        }
    }

    private static int look(OpenFolders.Entry folder, Path file, Keys keys, Migrations migrations, long acknowledged)
            throws SQLException {
        try (var database = Database.look(folder, file, keys.database())) {
            var label = Sentinel.Label.read(database.writer());
            if (!label.workspace().equals(keys.workspace())) {
                throw new ForeignDatabase();
            } else if (label.version() > migrations.latest()) {
                throw new NewerWorkspace();
            } else if (Sentinel.saves(database.writer()) < acknowledged) {
                throw DatabaseDamaged.older();
            }
            requireWhole(folder);
            return label.version();
        }
    }

    /// H2 passes over what it cannot read while it opens, and takes an older state for the last one.
    private static void requireWhole(OpenFolders.Entry folder) {
        if (folder.damaged().get()) {
            throw DatabaseDamaged.found();
        }
    }

    /// Changes a copy, which takes the place of the file when it is complete. Rows are made again from the states: a field that the
    /// old version only passed on may have its column now.
    private static void migrate(OpenFolders.Entry folder, WorkspaceFiles files, Keys keys, Migrations migrations, int version)
            throws IOException, SQLException {
        var disk = folder.disk();
        try {
            disk.delete(BlockFile.logOf(files.migrating()));
            settle(folder, files.database());
            disk.copy(files.database(), files.migrating());
            change(folder, files.migrating(), keys, migrations, version);
            disk.move(files.migrating(), files.database());
        } catch (IOException | SQLException | RuntimeException failure) {
            disk.deleteAfter(failure, files.migrating(), BlockFile.logOf(files.migrating()));
            throw failure;
        }
        disk.forceFolder(files.folder());
    }

    /// So that the file is all there is to copy.
    private static void settle(OpenFolders.Entry folder, Path database) throws IOException {
        try (var file = BlockFile.open(folder.disk(), database, true)) {
            if (file.tryLock(0, Long.MAX_VALUE, false) == null) {
                throw LockNote.alreadyOpen(folder.folder(), folder.disk());
            }
            file.finish();
        }
    }

    private static void change(OpenFolders.Entry folder, Path copy, Keys keys, Migrations migrations, int version) throws SQLException {
        try (var database = Database.open(folder, copy, keys.database())) {
            migrations.run(database, version);
            var sql = database.writer();
            var typed = new TypedRows(sql);
            typed.clear();
            new StateRows(sql, new ShortNames(sql)).each(state -> typed.write(null, state));
            Sentinel.migrated(sql, migrations.latest());
            database.save();
        }
    }

    private static RuntimeException told(Exception failure, OpenFolders.Entry folder, Path file, Keys keys) {
        boolean damaged = folder.damaged().get();
        var refusedByDisk = folder.refused().get();
        folder.forget();
        if (failure instanceof Refused refused) {
            return refused;
        }
        if (refusedByDisk != null) {
            return DiskTrouble.refusal(folder.folder(), refusedByDisk);
        } else if (damaged) {
            return DatabaseDamaged.found(Failures.wordless(failure));
        } else if (Failures.isWriteProtected(failure)) {
            return DiskFailed.writeProtected();
        } else if (Failures.isLocked(failure)) {
            return LockNote.alreadyOpen(folder.folder(), folder.disk());
        }
        return isForeign(folder.disk(), file, keys) ? new ForeignDatabase() : DatabaseDamaged.found(Failures.wordless(failure));
    }

    /// A whole database with another mark than ours.
    private static boolean isForeign(Disk disk, Path file, Keys keys) {
        try {
            return !Arrays.equals(mark(disk, file), keys.mark());
        } catch (IOException _) {
            return false; // not even the beginning of one: damaged
        }
    }

    /// What H2 drew at random for this file alone: the salt of its encryption.
    ///
    /// @throws IOException when this does not begin as an encrypted database does
    static byte[] mark(Disk disk, Path file) throws IOException {
        try (var in = BlockFile.open(disk, file, false)) {
            var head = ByteBuffer.allocate(BEGINNING.length + MARK);
            if (in.read(head, 0) != head.capacity() || !Arrays.equals(BEGINNING, Arrays.copyOf(head.array(), BEGINNING.length))) {
                throw new IOException("Not an encrypted database");
            }
            return Arrays.copyOfRange(head.array(), BEGINNING.length, head.capacity());
        }
    }
}
