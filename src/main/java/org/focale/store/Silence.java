package org.focale.store;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the database libraries from writing to a log: their messages quote what is saved, and their advertisement would stand in
/// what a command prints.
final class Silence {

    /// Held here, because the log system forgets a logger that nobody holds, and its level with it.
    private static final Logger JOOQ = Logger.getLogger("org.jooq");

    private Silence() {}

    static void keep() {
        JOOQ.setLevel(Level.OFF);
    }
}
