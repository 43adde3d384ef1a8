package org.focale.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdMarksTest {

    @Test
    void anIdKeepsEachMarkByItself() {
        var marks = new IdMarks();
        var id = UUID.randomUUID();

        assertFalse(marks.has(id, 1));
        assertTrue(marks.put(id, 1));
        assertFalse(marks.put(id, 1));
        assertFalse(marks.has(id, 2));
        assertTrue(marks.put(id, 2));
        assertTrue(marks.has(id, 1));
        assertFalse(marks.has(new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1), 1));
    }

    /// Ids that differ in a few bits only, as those of records that were made together do.
    @Test
    void veryManyIdsAreMarkedAsASetWould() {
        var random = new Random(3);
        var marks = new IdMarks();
        Map<UUID, Set<Integer>> same = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            var id = new UUID(random.nextInt(5_000), random.nextInt(3));
            int mark = 1 << random.nextInt(8);
            assertEquals(same.computeIfAbsent(id, _ -> new HashSet<>()).add(mark), marks.put(id, mark));
        }
        same.forEach((id, its) -> {
            for (int bit = 0; bit < 8; bit++) {
                assertEquals(its.contains(1 << bit), marks.has(id, 1 << bit));
            }
        });
    }
}
