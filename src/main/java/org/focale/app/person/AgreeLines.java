package org.focale.app.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.focale.app.record.Saves;
import org.focale.change.Codecs;
import org.focale.change.RecordKey;
import org.focale.change.Value;
import org.focale.domain.InFile;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.SkillValidation;

/// Notes what a person says of lines of their CV: proposed, agreed, declined. What backs one line is changed together.
public final class AgreeLines {

    private static final String STATE = "state";

    private final Saves saves;

    public AgreeLines(Saves saves) {
        this.saves = saves;
    }

    /// @param records experiences, validated skills or diagnoses
    public void set(Collection<? extends InFile> records, LineState state) {
        Map<RecordKey, Map<String, Value>> values = new HashMap<>();
        for (InFile record : records) {
            if (!hasState(record)) {
                throw new IllegalArgumentException("Nothing to agree to in a " + record.getClass().getSimpleName());
            }
            values.put(Codecs.of(record).key(record), Map.of(STATE, new Value.Text(state.name())));
        }
        saves.decideAll(values);
    }

    private static boolean hasState(InFile record) {
        return record instanceof Experience || record instanceof SkillValidation || record instanceof Diagnosis;
    }
}
