package org.focale.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.focale.change.Edit;
import org.focale.change.Stamp;
import org.focale.domain.Kept;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.Site;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.jspecify.annotations.Nullable;

/// One open workspace: the folder that holds everything an organisation keeps on one PC, encrypted.
///
/// May be used from several threads: reads run beside each other and beside a write, writes one after the other.
/// Every method throws [DatabaseDamaged], [DiskFull] or [DiskFailed] when the disk does not hold what it should; the last two leave the
/// workspace open and as it was before.
public final class Workspace implements AutoCloseable {

    private final WorkspaceFiles files;
    private final OpenFolders.Entry entry;
    private final Keys keys;
    private final InstantSource clock;
    private final SparedContents spared;
    private final LiveDatabase database;
    private final ReentrantLock pen = new ReentrantLock();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final ErasureLedger erasures;
    private int erasedAgain;

    /// What a new workspace begins with.
    ///
    /// @param organisation whose it is
    /// @param siteName     how partners call this PC
    /// @param author       who makes it, for the record
    public record Asked(OrganisationId organisation, Role role, String siteName, String author, Beginning beginning) {

        /// A new organisation.
        ///
        /// @param records kept in it from the start, beside the organisation itself
        public Asked(Organisation organisation, Role role, String siteName, String author, List<? extends Kept> records) {
            this(organisation.id(), role, siteName, author, (writing, stamp) -> {
                writing.put(Edit.create(organisation, organisation.id(), writing.pen().next(), stamp));
                for (Kept record : records) {
                    writing.put(Edit.create(record, organisation.id(), writing.pen().next(), stamp));
                }
            });
        }
    }

    /// Puts the first records, in the transaction that makes the workspace.
    public interface Beginning {
        void begin(Writing writing, Stamp stamp);
    }

    private Workspace(WorkspaceFiles files, OpenFolders.Entry entry, Keys keys, Migrations migrations, InstantSource clock) {
        this.files = files;
        this.entry = entry;
        this.keys = keys;
        this.clock = clock;
        this.spared = new SparedContents();
        this.database = new LiveDatabase(files, entry, keys, migrations);
        this.erasures = new ErasureLedger(files.folder(), entry.disk(), keys, database);
        LockNote.write(files.folder(), entry.disk());
    }

    /// Makes a new workspace and opens it.
    ///
    /// @param folder must be empty or not exist
    /// @throws FolderNotEmpty when it is not
    public static Workspace create(Path folder, Asked asked, Passphrase passphrase, RecoveryKey recovery, Disk disk, InstantSource clock) {
        return create(folder, asked, recovery, List.of(new KeySlot.ByPaper(recovery), new KeySlot.ByPassphrase(passphrase)), disk, clock);
    }

    static Workspace create(Path folder, Asked asked, RecoveryKey recovery, List<KeySlot> slots, Disk disk, InstantSource clock) {
        var creation = new Creation(folder, asked, disk, clock);
        creation.make(slots, recovery.identity().recipient());
        try {
            return open(folder, new KeySlot.ByPaper(recovery), Migrations.ours(), disk, clock);
        } catch (RuntimeException failure) {
            creation.takeBack(failure); // or the user would be told that it failed, and that the folder is not empty when trying again
            throw failure;
        }
    }

    /// @throws WorkspaceNotFound                      when the folder holds none
    /// @throws org.focale.seal.WrongPassphrase        when the phrase is another one
    /// @throws KeysDamaged                            when the recovery key must be used
    /// @throws AlreadyOpen                            when another copy of the program has it
    /// @throws ForeignDatabase                        when the database is that of another workspace
    /// @throws NewerWorkspace                         when a newer version wrote it
    public static Workspace open(Path folder, Passphrase passphrase, Disk disk, InstantSource clock) {
        return open(folder, new KeySlot.ByPassphrase(passphrase), Migrations.ours(), disk, clock);
    }

    /// Opens with the key on paper and gives the workspace a new passphrase. As [#open] otherwise.
    ///
    /// @throws WrongRecoveryKey when the paper is of another workspace
    public static Workspace recover(Path folder, RecoveryKey paper, Passphrase newPassphrase, Disk disk, InstantSource clock) {
        var workspace = open(folder, new KeySlot.ByPaper(paper), Migrations.ours(), disk, clock);
        try {
            workspace.changePassphrase(newPassphrase);
            return workspace;
        } catch (RuntimeException failure) {
            workspace.close();
            throw failure;
        }
    }

    /// By any way in.
    static Workspace open(Path folder, KeySlot slot, Migrations migrations, Disk disk, InstantSource clock) {
        var files = WorkspaceFiles.existing(folder);
        var keys = new KeyFiles(files.folder(), disk).open(slot);
        OpenFolders.@Nullable Entry entry = null;
        try {
            entry = enter(files, disk);
            return new Workspace(files, entry, keys, migrations, clock).erasedAgain();
        } catch (RuntimeException failure) {
            keys.close();
            if (entry != null) {
                entry.close();
            }
            throw failure;
        }
    }

    /// What was erased stays so: an old database that was put back forgets again what it brings back.
    private Workspace erasedAgain() {
        try {
            erasedAgain = erasures.reconcile(this);
            return this;
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /// @throws AlreadyOpen when this program has it open already
    static OpenFolders.Entry enter(WorkspaceFiles files, Disk disk) {
        var entry = OpenFolders.open(files.folder(), disk);
        if (entry == null) {
            throw LockNote.alreadyOpen(files.folder(), disk);
        }
        return entry;
    }

    /// Whether a workspace is in this folder, or what is left of one.
    public static boolean isWorkspace(Path folder) {
        return WorkspaceFiles.isWorkspace(folder);
    }

    public Site site() {
        return database.now().sentinel().site();
    }

    public SiteKeys keys() {
        return keys.site();
    }

    /// Whether the folder was copied or moved since it was opened last: this site began a new life, and its next bundles are whole.
    public boolean isCopy() {
        return database.now().isCopy();
    }

    /// How many erased files had come back with an old database when this workspace was opened. They are gone again.
    public int filesErasedAgain() {
        return erasedAgain;
    }

    public Path folder() {
        return files.folder();
    }

    /// Seals the keys with another passphrase; first again to the key on paper, should that file have been lost.
    ///
    /// When this throws, the passphrase is what it was.
    public void changePassphrase(Passphrase newOne) {
        alone(() -> database.writing(_ -> {
            try {
                var keyFiles = new KeyFiles(files.folder(), entry.disk());
                keyFiles.seal(keys, new KeySlot.ForPaper(keys.site().recovery()));
                keyFiles.seal(keys, new KeySlot.ByPassphrase(newOne));
                return true;
            } catch (IOException refused) {
                throw DiskTrouble.refusal(files.folder(), refused);
            }
        }));
    }

    /// Work on the workspace as it stands now, beside whatever is being written.
    public <T> T read(Function<Reading, T> work) {
        return database.reading(now -> now.database().reading(sql -> work.apply(new Snapshot(sql, now.names()))));
    }

    /// One transaction: when this returns, everything is on the disk; when it throws, nothing was changed. After one that erased a file,
    /// the database is written anew.
    public <T> T write(ChangeNote note, Function<Writing, T> work) {
        return alone(() -> {
            var attempt = database.writing(now -> attempt(now, note, work));
            if (attempt.failure() != null) {
                settle(attempt.saves(), attempt.failure());
            }
            if (attempt.erases()) {
                erasures.keep(this);
            }
            return attempt.result();
        });
    }

    /// A transaction that was made and may have been kept.
    ///
    /// @param saves   what the sentinel counts when it was kept
    /// @param erases  whether it erased files
    /// @param failure what came between, null when it is on the disk
    private record Attempt<T extends @Nullable Object>(T result, long saves, boolean erases, @Nullable RuntimeException failure) {}

    private <T> Attempt<T> attempt(OpenDatabase now, ChangeNote note, Function<Writing, T> work) {
        database.requireWhole();
        var after = new AtomicReference<@Nullable Sentinel>();
        var erases = new AtomicBoolean();
        T result = inTransaction(now, note, transaction -> {
            T done = work.apply(transaction);
            erases.set(transaction.erases());
            after.set(transaction.isEmpty() ? null : transaction.finish());
            return done;
        });
        var sentinel = after.get();
        if (sentinel == null) {
            takeBack(now);
            return new Attempt<>(result, 0, false, null);
        }
        try {
            now.database().save();
            database.saved(sentinel);
            return new Attempt<>(result, sentinel.saves(), erases.get(), null);
        } catch (SQLException | RuntimeException failure) {
            database.doubt();
            return new Attempt<>(result, sentinel.saves(), erases.get(), database.told(failure));
        }
    }

    /// After a commit that failed: was it kept? The file tells, once it is open again.
    private void settle(long saves, RuntimeException failure) {
        try {
            boolean kept = database.writing(now -> {
                if (now.sentinel().saves() < saves) {
                    return false;
                }
                now.database().force(); // what can be read is not on the disk yet, when it was the flush that failed
                return true;
            });
            if (kept) {
                return;
            }
        } catch (RuntimeException stillBroken) {
            failure.addSuppressed(stillBroken);
        }
        throw failure;
    }

    /// The same as [#write], and then nothing was changed.
    public <T> T preview(Function<Writing, T> work) {
        return alone(() -> database.writing(now -> {
            T result = inTransaction(now, ChangeNote.save(""), work::apply);
            takeBack(now);
            return result;
        }));
    }

    private <T> T inTransaction(OpenDatabase now, ChangeNote note, Function<Transaction, T> work) {
        boolean done = false;
        try {
            T result = work.apply(new Transaction(now.database().writer(), now.names(), now.sentinel(), note, clock.instant(), spared));
            done = true;
            return result;
        } finally {
            if (!done) {
                takeBack(now);
            }
        }
    }

    private void takeBack(OpenDatabase now) {
        try {
            now.database().rollback();
        } catch (SQLException | RuntimeException _) {
            database.doubt();
        }
    }

    /// Reads everything and compares. Takes a while; nothing is changed.
    public CheckReport check() {
        return database.reading(now -> now.database().reading(sql -> new Check(sql, now.names(), now.sentinel().incarnation()).run()));
    }

    /// The pen first, then the database: who waits for the pen holds nothing that the writer may need.
    private <T> T alone(Supplier<T> work) {
        if (pen.isHeldByCurrentThread() || database.isUsedByThisThread()) {
            throw new IllegalStateException("A write inside a write or a read");
        }
        pen.lock();
        try {
            return work.get();
        } finally {
            pen.unlock();
        }
    }

    /// Waits for the work under way. May be called twice.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            LockNote.remove(files.folder(), entry.disk());
            database.close();
            entry.close();
            keys.close();
        }
    }
}
