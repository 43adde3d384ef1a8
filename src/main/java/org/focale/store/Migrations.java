package org.focale.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// The scripts that make the tables, in order: the first makes version 1, and so on. Why not Flyway: docs/decisions/0002-migrations.md.
///
/// @param scripts SQL, the first for version 1
record Migrations(List<String> scripts) {

    /// The files of `migrations/`; a test holds this list and the folder together.
    static final List<String> FILES = List.of("V001__start.sql", "V002__programmes.sql", "V003__reference.sql", "V004__whole_file.sql",
            "V005__activities.sql", "V006__objective_done.sql", "V007__cv.sql", "V008__badges.sql",
            "V009__exchange.sql", "V010__erasure.sql", "V011__trust.sql", "V012__place.sql", "V013__history.sql",
            "V014__told_erasure.sql", "V015__exit_reason.sql", "V016__bundle_order.sql", "V017__waiting_bundle.sql");

    static Migrations ours() {
        return new Migrations(FILES.stream().map(Migrations::read).toList());
    }

    int latest() {
        return scripts.size();
    }

    /// @param version what the database is now, 0 when it is empty
    void run(Database database, int version) throws SQLException {
        for (String script : scripts.subList(version, latest())) {
            database.run(script);
        }
    }

    private static String read(String name) {
        try (var script = Objects.requireNonNull(Migrations.class.getResourceAsStream("migrations/" + name), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
