package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// What version 4 had written of objectives stays; nobody said then on which day one was reached.
class ObjectiveMigrationTest {

    private static final int BEFORE = 4;

    @Test
    void objectivesOfVersionFourStay() throws SQLException {
        var scripts = Migrations.ours().scripts();
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:"); var sql = connection.createStatement()) {
            for (String script : scripts.subList(0, BEFORE)) {
                sql.execute(script);
            }
            sql.execute("""
                    INSERT INTO objective (id, person, title, "STATE", target, "RANK")
                    VALUES (RANDOM_UUID(), RANDOM_UUID(), 'Passer le permis', 'DONE', DATE '2026-10-02', 10)""");
            for (String script : scripts.subList(BEFORE, scripts.size())) {
                sql.execute(script);
            }
            try (var row = sql.executeQuery("SELECT title, \"STATE\", CAST(target AS VARCHAR), \"RANK\", \"DONE\" FROM objective")) {
                assertTrue(row.next());
                assertEquals("Passer le permis", row.getString(1));
                assertEquals("DONE", row.getString(2));
                assertEquals("2026-10-02", row.getString(3));
                assertEquals(10, row.getInt(4));
                assertEquals(null, row.getDate(5));
                assertFalse(row.next());
            }
        }
    }
}
