package org.focale.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.focale.change.Home;
import org.focale.change.RecordKey;

/// Which records a piece of work put or took away, for whoever keeps something of them in memory.
public sealed interface Touched {

    /// Whether no record was.
    boolean isNothing();

    /// These, and where each of them lives.
    record Records(Map<RecordKey, Home> homes) implements Touched {

        public Records {
            homes = Collections.unmodifiableMap(homes);
        }

        @Override
        public boolean isNothing() {
            return homes.isEmpty();
        }
    }

    /// So many that what is kept of any is to be read again.
    record Many() implements Touched {

        @Override
        public boolean isNothing() {
            return false;
        }
    }

    /// Collects them. What hands changed is told record by record, however much it is: it is checked.
    final class SoFar {

        private static final int MOST = 20_000;

        private final boolean all;
        private final Map<RecordKey, Home> homes = new LinkedHashMap<>();
        private boolean many;

        SoFar(boolean all) {
            this.all = all;
        }

        void put(RecordKey key, Home home) {
            if (many) {
                return;
            }
            homes.put(key, home);
            if (homes.size() > MOST && !all) {
                many = true;
                homes.clear();
            }
        }

        Touched now() {
            return many ? new Many() : new Records(homes);
        }
    }
}
