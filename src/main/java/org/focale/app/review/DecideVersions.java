package org.focale.app.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.focale.app.exchange.Undecided;
import org.focale.app.record.RecordRules;
import org.focale.app.record.Saves;
import org.focale.app.record.Settled;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.change.RecordCodec;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.Kept;
import org.focale.store.Reading;

/// Decides fields that stand in two versions: an ordinary save by someone who has seen them all, so that it travels and ends the matter on
/// every site. One call is one change, that one undo takes back.
public final class DecideVersions {

    private final Session session;
    private final Saves saves;

    public DecideVersions(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// What came of it.
    ///
    /// @param fields that were decided about
    /// @param still  how many of them stand in two versions all the same: something came in that had not been seen
    public record Decided(int fields, int still) {}

    /// @throws org.focale.base.Refused when a value that nobody had written cannot be, or when a record is no longer there; nothing is saved
    public Decided decide(List<Decision> decisions) {
        session.read(reading -> {
            decisions.stream().filter(decision -> !decision.isOneOfThem()).forEach(decision -> check(decision, reading));
            return decisions.size();
        });
        int still = saves.settle(decisions.stream().map(decision -> new Settled(decision.about().record(), decision.about().field(),
                decision.about().seen(), decision.value())).toList());
        return new Decided(decisions.size(), still);
    }

    /// Keeps one side in all of these fields; those where that side wrote nothing wait on.
    public Decided keep(List<Undecided> fields, Keep which) {
        return decide(fields.stream().flatMap(field -> which.of(field).stream().map(hand -> new Decision(field, hand.version().value()))).toList());
    }

    private static void check(Decision decision, Reading reading) {
        var about = decision.about();
        var state = reading.state(about.record()).orElse(null);
        if (state == null) {
            return; // the save itself refuses
        } else if (about.field().equals(RecordState.DELETED)) {
            require(decision.value() instanceof Value.Flag);
        } else {
            var codec = Codecs.of(about.record().type()).orElseThrow(ValueUnfit::new);
            check(codec, state, about.field(), decision.value());
        }
    }

    private static <R extends Kept> void check(RecordCodec<R> codec, RecordState state, String field, Value value) {
        var values = new TreeMap<>(state.shown());
        values.put(field, value);
        R record = codec.decode(state.key().id(), state.home().id(), values);
        require(codec.fieldNames().contains(field) && codec.lost(record, new TreeMap<>(Map.of(field, value))).isEmpty());
        RecordRules.check(record);
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new ValueUnfit();
        }
    }
}
