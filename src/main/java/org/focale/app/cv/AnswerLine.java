package org.focale.app.cv;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.record.Saves;
import org.focale.change.Codecs;
import org.focale.change.RecordKey;
import org.focale.change.Value;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.PersonFile;

/// Writes down what the person says of a line that was proposed: nothing comes on a CV without that.
///
/// A soft skill rests on several observations: one answer is given for all that wait.
public final class AnswerLine {

    private static final String STATE = "state";

    private final Saves saves;

    public AnswerLine(Saves saves) {
        this.saves = saves;
    }

    /// How many records behind this line wait for the person's answer.
    public int waiting(PersonFile file, CvLine line) {
        return behind(file, line).size();
    }

    /// One change for everything that waits behind this line.
    public void answer(PersonFile file, CvLine line, LineState answer) {
        Map<String, Value> said = Map.of(STATE, new Value.Text(answer.name()));
        saves.decideAll(behind(file, line).stream().collect(Collectors.toMap(key -> key, _ -> said)));
    }

    private static List<RecordKey> behind(PersonFile file, CvLine line) {
        return switch (line) {
            case CvLine.Lived(var experience, _) -> Stream.of(experience).filter(it -> it.state() == LineState.PROPOSED)
                    .map(it -> Codecs.of(it).key(it)).toList();
            case CvLine.Validated(var validation) -> Stream.of(validation).filter(it -> it.state() == LineState.PROPOSED)
                    .map(it -> Codecs.of(it).key(it)).toList();
            case CvLine.Observed observed -> file.diagnoses().stream().filter(it -> it.skill().key().equals(observed.key()))
                    .filter(AnswerLine::waits).map(it -> Codecs.of(it).key(it)).toList();
        };
    }

    private static boolean waits(Diagnosis diagnosis) {
        return diagnosis.state() == LineState.PROPOSED && diagnosis.level() != Level.NOT_OBSERVED && diagnosis.isGrounded();
    }
}
