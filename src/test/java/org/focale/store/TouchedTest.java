package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.UUID;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.Test;

class TouchedTest {

    private static final int VERY_MANY = 100_000;

    private static Touched touched(boolean all, int many) {
        var touched = new Touched.SoFar(all);
        for (int i = 0; i < many; i++) {
            var id = new UUID(i, 7);
            touched.put(new RecordKey("person", id), new Home.OfPerson(new PersonId(id)));
        }
        return touched.now();
    }

    @Test
    void whatAFormTouchesIsToldRecordByRecord() {
        assertEquals(3, assertInstanceOf(Touched.Records.class, touched(false, 3)).homes().size());
    }

    @Test
    void veryManyAreNotHeld() {
        assertInstanceOf(Touched.Many.class, touched(false, VERY_MANY));
    }

    /// Whether each may be changed here is checked.
    @Test
    void allThatAHandTouchesIsTold() {
        assertEquals(VERY_MANY, assertInstanceOf(Touched.Records.class, touched(true, VERY_MANY)).homes().size());
    }
}
