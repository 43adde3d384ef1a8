package org.focale.app.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.change.Codecs;
import org.focale.change.RecordKey;
import org.focale.change.Value;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldId;
import org.focale.domain.own.OwnFieldKind;

/// Adds fields to the association's files, puts them in order, and asks them no longer. Nothing that was answered is ever lost.
public final class EditOwnFields {

    private final Session session;
    private final Saves saves;

    public EditOwnFields(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// Adds a field after the others.
    ///
    /// @param choices what may be chosen, for [OwnFieldKind#CHOICE]; not looked at for other kinds
    /// @throws org.focale.base.Refused when it has no name, another is called so, or a choice has nothing to choose
    public OwnField add(String label, OwnFieldKind kind, List<String> choices) {
        var all = read().all();
        String folded = Folded.of(label);
        all.stream().filter(other -> Folded.of(other.label()).equals(folded) && !folded.isEmpty()).findFirst().ifPresent(other -> {
            throw other.retired() ? OwnFieldAlreadyHere.retired(other.label()) : OwnFieldAlreadyHere.asked(other.label());
        });
        var field = new OwnField(new OwnFieldId(session.ids().next()), label.strip(), kind,
                kind == OwnFieldKind.CHOICE ? List.copyOf(choices) : List.of(), false, last(all) + 1);
        saves.create(field);
        return field;
    }

    /// Asks a field no longer, or again.
    public void retire(OwnField field, boolean retired) {
        saves.decide(Codecs.of(field).key(field), Map.of("retired", new Value.Flag(retired)));
    }

    /// Puts a field before or after its neighbour among those that are asked, as one change.
    ///
    /// @param steps -1 towards the beginning, 1 towards the end
    public void move(OwnField field, int steps) {
        var order = new ArrayList<>(read().asked());
        int at = order.indexOf(field);
        int to = at + steps;
        if (at < 0 || to < 0 || to >= order.size()) {
            return;
        }
        order.add(to, order.remove(at));
        var places = new LinkedHashMap<RecordKey, Map<String, Value>>();
        for (int i = 0; i < order.size(); i++) {
            places.put(Codecs.of(order.get(i)).key(order.get(i)), Map.of("place", new Value.Whole(i + 1)));
        }
        saves.decideAll(places);
    }

    /// The fields as they stand, with everybody's answers.
    public OwnFields read() {
        return session.read(reading -> OwnFields.of(reading, session.organisation()));
    }

    private static int last(List<OwnField> all) {
        return all.stream().map(OwnField::place).mapToInt(place -> place == null ? 0 : place).max().orElse(0);
    }
}
