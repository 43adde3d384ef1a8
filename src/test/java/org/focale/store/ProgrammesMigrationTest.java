package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// What version 1 had written stays, with room for what programmes and pathways say since.
class ProgrammesMigrationTest {

    @Test
    void rowsOfVersionOneStay() throws SQLException {
        var scripts = Migrations.ours().scripts();
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:"); var sql = connection.createStatement()) {
            sql.execute(scripts.getFirst());
            sql.execute("""
                    INSERT INTO programme (id, "KEY", name, months) VALUES (RANDOM_UUID(), 'focale', 'Focale', 15);
                    INSERT INTO pathway (id, person, programme, exit) VALUES (RANDOM_UUID(), RANDOM_UUID(), 'focale', JSON '{"kind":"CDI"}')""");
            for (String script : scripts.subList(1, scripts.size())) {
                sql.execute(script);
            }
            try (var row = sql.executeQuery("SELECT programme.months, targets, branch, \"GROUP\", CAST(exit AS VARCHAR) "
                    + "FROM programme JOIN pathway ON pathway.programme = \"KEY\"")) {
                assertTrue(row.next());
                assertEquals(15, row.getInt(1));
                assertEquals(null, row.getString(2));
                assertEquals(null, row.getString(3));
                assertEquals(null, row.getObject(4));
                assertEquals("{\"kind\":\"CDI\"}", row.getString(5));
                assertFalse(row.next());
            }
        }
    }
}
