package org.focale.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;

/// Writes the database of a workspace anew, row by row: H2 keeps blocks with what was deleted for as long as nothing else wants their
/// place, and an erasure is to leave nothing that the key still opens.
final class Tidying {

    private static final int AT_ONCE = 1000;

    private final OpenFolders.Entry folder;
    private final WorkspaceFiles files;
    private final Keys keys;
    private final Migrations migrations;

    Tidying(OpenFolders.Entry folder, WorkspaceFiles files, Keys keys, Migrations migrations) {
        this.folder = folder;
        this.files = files;
        this.keys = keys;
        this.migrations = migrations;
    }

    /// The new file takes the place of the old one when it is complete, as after a migration. The database must be closed.
    void run() throws IOException, SQLException {
        var disk = folder.disk();
        var copy = files.tidying();
        try {
            disk.delete(copy);
            disk.delete(BlockFile.logOf(copy));
            begin(copy);
            fill(copy);
            disk.move(copy, files.database());
        } catch (IOException | SQLException | RuntimeException failure) {
            disk.deleteAfter(failure, copy, BlockFile.logOf(copy));
            throw failure;
        }
        disk.forceFolder(files.folder());
    }

    /// With the same mark as the old one: it is how a foreign file is told from ours.
    private void begin(Path copy) throws IOException {
        var head = ByteBuffer.allocate(BlockFile.BLOCK);
        try (var from = BlockFile.open(folder.disk(), files.database(), false); var to = BlockFile.open(folder.disk(), copy, true)) {
            if (from.read(head, 0) != BlockFile.BLOCK) {
                throw new IOException("No head");
            }
            to.write(head.flip(), 0);
            to.finish();
        }
    }

    private void fill(Path copy) throws SQLException {
        var source = Database.look(folder, files.database(), keys.database());
        try (var target = Database.create(folder, copy, keys.database())) {
            target.run("SET WRITE_DELAY 60000"); // nothing of it counts before it is complete
            migrations.run(target, 0);
            source.run("SET LAZY_QUERY_EXECUTION TRUE"); // or the whole table would be in memory
            source.with(from -> target.with(to -> copyAll(from, to)));
            target.run("SET WRITE_DELAY 0");
            target.save();
        } finally {
            closeQuietly(source);
        }
    }

    /// Its file was closed with the other one: nothing more is asked of it.
    private static void closeQuietly(Database source) {
        try {
            source.close();
        } catch (SQLException | RuntimeException _) {
            // only looked at
        }
    }

    private static void copyAll(Connection from, Connection to) throws SQLException {
        var tables = new ArrayList<String>();
        try (var names = from.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (names.next()) {
                tables.add(names.getString("TABLE_NAME"));
            }
        }
        for (String table : tables) {
            copy(table, from, to);
        }
        to.commit();
    }

    private static void copy(String table, Connection from, Connection to) throws SQLException {
        try (var select = from.createStatement(); var rows = select.executeQuery("SELECT * FROM \"" + table + "\"")) {
            var columns = rows.getMetaData();
            var names = new ArrayList<String>();
            var values = new ArrayList<String>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add("\"" + columns.getColumnName(i) + "\"");
                values.add(columns.getColumnTypeName(i).equals("JSON") ? "? FORMAT JSON" : "?");
            }
            String insert = "INSERT INTO \"" + table + "\" (" + String.join(", ", names) + ") VALUES (" + String.join(", ", values) + ")";
            try (var into = to.prepareStatement(insert)) {
                copy(rows, into);
            }
        }
    }

    private static void copy(ResultSet rows, PreparedStatement into) throws SQLException {
        var columns = rows.getMetaData();
        int waiting = 0;
        while (rows.next()) {
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                into.setObject(i, columns.getColumnType(i) == JDBCType.DATE.getVendorTypeNumber() ? rows.getObject(i, LocalDate.class)
                        : rows.getObject(i));
            }
            into.addBatch();
            if (++waiting == AT_ONCE) {
                into.executeBatch();
                waiting = 0;
            }
        }
        if (waiting > 0) {
            into.executeBatch();
        }
    }
}
