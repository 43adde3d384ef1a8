package org.focale.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.h2.Driver;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;

/// One open database file: a connection that writes, and a few that read beside it.
final class Database implements AutoCloseable {

    private static final String USER = "focale";
    private static final String SUFFIX = ".mv.db";
    /// `WRITE_DELAY=0`: nothing is written behind our back. `MAX_MEMORY_ROWS`: a large result never goes to a temporary file.
    /// `OPTIMIZE_REUSE_RESULTS`: H2 2.4.240 answers `select exists (…)` as it did before, though the same transaction put the row since.
    private static final String SETTINGS = ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
            + ";CACHE_SIZE=16384;QUERY_CACHE_SIZE=64;MAX_MEMORY_ROWS=100000000;OPTIMIZE_REUSE_RESULTS=FALSE";
    private static final String EXISTING = ";IFEXISTS=TRUE";
    private static final String JUST_LOOKING = ";ACCESS_MODE_DATA=r";
    private static final String SNAPSHOT = "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT";
    private static final int IDLE_READERS = 4;

    static {
        JooqLogger.globalThreshold(Log.Level.WARN); // its greetings are not for users
    }

    private final OpenFolders.Entry folder;
    private final String name;
    private final byte[] key;
    private final Connection connection;
    private final DSLContext writer;
    private final ConcurrentLinkedDeque<Reader> idle = new ConcurrentLinkedDeque<>();

    private record Reader(Connection connection, DSLContext sql) {}

    private Database(OpenFolders.Entry folder, Path file, byte[] key, String mode) throws SQLException {
        String path = file.toString();
        if (!path.endsWith(SUFFIX)) {
            throw new IllegalArgumentException("H2 wants a name that ends with " + SUFFIX);
        }
        this.folder = folder;
        this.name = DiskPath.newName(path.substring(0, path.length() - SUFFIX.length()));
        this.key = key;
        try {
            this.connection = connect(mode);
            connection.setAutoCommit(false);
            this.writer = sql(connection);
        } catch (SQLException | RuntimeException failure) {
            folder.closeFiles();
            throw failure;
        }
    }

    /// @param file is in the folder and does not exist
    static Database create(OpenFolders.Entry folder, Path file, byte[] key) throws SQLException {
        return new Database(folder, file, key, "");
    }

    /// @param file is in the folder and exists
    static Database open(OpenFolders.Entry folder, Path file, byte[] key) throws SQLException {
        return new Database(folder, file, key, EXISTING);
    }

    /// Nothing is written, whatever the file looks like.
    static Database look(OpenFolders.Entry folder, Path file, byte[] key) throws SQLException {
        return new Database(folder, file, key, EXISTING + JUST_LOOKING);
    }

    private Connection connect(String mode) throws SQLException {
        String url = "jdbc:h2:" + name + SETTINGS + mode;
        char[] password = (HexFormat.of().formatHex(key) + " " + USER).toCharArray();
        try {
            var access = new Properties();
            access.put("user", USER);
            access.put("password", password);
            return new Driver().connect(url, access);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /// Without jOOQ's own log: it would write what is saved, word for word, for whoever turns a debug log on.
    private static DSLContext sql(Connection connection) {
        Silence.keep();
        return DSL.using(connection, SQLDialect.H2, new Settings().withExecuteLogging(false));
    }

    /// For one thread at a time.
    DSLContext writer() {
        return writer;
    }

    /// What is done with a connection.
    interface Use {
        void with(Connection connection) throws SQLException;
    }

    /// For whole tables, without jOOQ between.
    void with(Use use) throws SQLException {
        use.with(connection);
    }

    /// Work on the database as it stands now, whatever is written meanwhile.
    <T> T reading(Function<DSLContext, T> work) throws SQLException {
        var reader = idle.poll();
        if (reader == null) {
            var opened = connect(EXISTING);
            opened.setAutoCommit(false);
            try (var statement = opened.createStatement()) {
                statement.execute(SNAPSHOT);
            }
            reader = new Reader(opened, sql(opened));
        }
        boolean good = false;
        try {
            T result = work.apply(reader.sql());
            good = true;
            return result;
        } finally {
            giveBack(reader, good);
        }
    }

    private void giveBack(Reader reader, boolean good) throws SQLException {
        if (good && idle.size() < IDLE_READERS) {
            reader.connection().commit(); // ends the snapshot; a rollback would write what the writer has so far
            idle.push(reader);
        } else {
            reader.connection().close();
        }
    }

    /// Commits, and returns when it is on the disk: a commit alone never gets there.
    void save() throws SQLException {
        connection.commit();
        force();
    }

    /// Returns when everything committed is on the disk.
    void force() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /// Runs the sentences of a migration.
    void run(String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    @Override
    public void close() throws SQLException {
        try (var last = connection) {
            for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
                reader.connection().close();
            }
        } finally {
            folder.closeFiles();
        }
        var refused = folder.refused().get();
        if (refused != null) {
            throw new SQLException(refused); // H2 keeps to itself what the disk refuses while it closes
        }
    }
}
