package org.focale.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.focale.base.Refused;

/// The database of an open workspace: used by several threads, and opened again when the disk failed under it.
final class LiveDatabase {

    private final WorkspaceFiles files;
    private final OpenFolders.Entry entry;
    private final Keys keys;
    private final Migrations migrations;
    /// Held shared by whoever uses the database, alone by what opens it again or closes it.
    private final ReentrantReadWriteLock life = new ReentrantReadWriteLock(true);
    private volatile OpenDatabase open;
    private volatile boolean broken;
    private volatile boolean damaged;
    private volatile boolean closed;

    LiveDatabase(WorkspaceFiles files, OpenFolders.Entry entry, Keys keys, Migrations migrations) {
        this.files = files;
        this.entry = entry;
        this.keys = keys;
        this.migrations = migrations;
        this.open = OpenDatabase.open(entry, files, keys, migrations);
    }

    /// What is done with an open database.
    interface Use<T> {
        T of(OpenDatabase now) throws SQLException;
    }

    OpenDatabase now() {
        return open;
    }

    /// @throws Refused when the database or its disk is not as it should be
    <T> T reading(Use<T> use) {
        return using(use, Failures::toldOfReading);
    }

    /// @throws Refused when the database or its disk is not as it should be
    <T> T writing(Use<T> use) {
        return using(use, Failures::told);
    }

    private <T> T using(Use<T> use, Function<Exception, RuntimeException> words) {
        mend();
        life.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The workspace is closed");
            }
            return use.of(open);
        } catch (SQLException | RuntimeException failure) {
            throw told(failure, words);
        } catch (OutOfMemoryError exhausted) {
            broken = true;
            throw exhausted;
        } finally {
            life.readLock().unlock();
        }
    }

    boolean isUsedByThisThread() {
        return life.getReadHoldCount() > 0;
    }

    /// @throws DatabaseDamaged when it was found damaged since it was opened: to write would make it worse
    void requireWhole() {
        if (damaged || entry.damaged().get()) {
            throw DatabaseDamaged.found();
        }
    }

    /// A transaction was committed and is on the disk.
    void saved(Sentinel sentinel) {
        open = new OpenDatabase(open.database(), open.names(), sentinel, open.isCopy());
        Acknowledged.note(files.folder(), entry.disk(), sentinel.saves());
    }

    /// What the memory says of the file may not be so: the next use opens it again, which takes back what was not committed.
    void doubt() {
        broken = true;
    }

    /// What to tell of a failure; called while the database is in use, before anyone can open it again.
    RuntimeException told(Exception failure) {
        return told(failure, Failures::told);
    }

    private RuntimeException told(Exception failure, Function<Exception, RuntimeException> words) {
        if (failure instanceof Refused already) {
            damaged |= already instanceof DatabaseDamaged;
            return already;
        }
        var refused = entry.refused().get();
        if (refused != null) {
            broken = true;
            return DiskTrouble.refusal(files.folder(), refused);
        }
        broken |= Failures.isOutOfMemory(failure);
        var told = entry.damaged().get() ? DatabaseDamaged.found(Failures.wordless(failure)) : words.apply(failure);
        if (told instanceof DatabaseDamaged) {
            damaged = true;
            broken = true; // the database gave up; what else is in it can perhaps be read once it is open again
        }
        return told;
    }

    /// Never while this thread uses it: then it fails as it is.
    private void mend() {
        if (!broken || isUsedByThisThread()) {
            return;
        }
        life.writeLock().lock();
        try {
            if (broken && !closed) {
                shut();
                entry.forget();
                open = OpenDatabase.open(entry, files, keys, migrations);
                broken = false;
            }
        } finally {
            life.writeLock().unlock();
        }
    }

    /// Writes the file anew, without the blocks of what was deleted. Waits for the work under way.
    ///
    /// @return false when that failed: then it is what it was
    boolean tidy() {
        life.writeLock().lock();
        try {
            if (closed || broken) {
                return false;
            }
            boolean tidied = tidied();
            entry.forget();
            open = OpenDatabase.open(entry, files, keys, migrations);
            return tidied;
        } catch (RuntimeException _) {
            broken = true; // the next use tells why, or opens it
            return false;
        } finally {
            life.writeLock().unlock();
        }
    }

    private boolean tidied() {
        try {
            open.database().close();
            new Tidying(entry, files, keys, migrations).run();
            return true;
        } catch (IOException | SQLException | RuntimeException _) {
            return false;
        }
    }

    private void shut() {
        try {
            open.database().close();
        } catch (SQLException | RuntimeException _) {
            // everything that was saved is on the disk already; H2 only tidies up when it closes
        }
    }

    /// Waits for the work under way.
    void close() {
        life.writeLock().lock();
        try {
            closed = true;
            shut();
        } finally {
            life.writeLock().unlock();
        }
    }
}
