package org.focale.app.pathway;

import java.util.Optional;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.Coded;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierId;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.ThemeLooks;
import org.focale.domain.person.PersonId;

/// Writes down where a theme stands today: a barrier, a strength, or that it was not discussed.
public final class DiscussTheme {

    private final Session session;
    private final Saves saves;

    public DiscussTheme(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// One look a day: a second level on the same day is the first one put right, and "not discussed" takes it back.
    public void set(PersonId person, Coded theme, BarrierLevel level) {
        var today = session.today();
        var looks = session.read(reading -> ThemeLooks.of(reading.inFile(Barrier.class, person))).stream()
                .filter(each -> each.theme().key().equals(theme.key())).findFirst();
        Optional<Barrier> ofToday = looks.map(ThemeLooks::last).filter(last -> today.equals(last.date()));
        if (ofToday.isPresent() && level == BarrierLevel.NOT_DISCUSSED) {
            saves.delete(ofToday.get());
        } else if (ofToday.isPresent()) {
            var seen = ofToday.get();
            saves.change(seen, new Barrier(seen.id(), person, seen.theme(), level, seen.date(), seen.comment()));
        } else if (looks.isEmpty() ? level != BarrierLevel.NOT_DISCUSSED : looks.get().level() != level) {
            saves.create(new Barrier(new BarrierId(session.ids().next()), person, theme, level, today, ""));
        }
    }

    /// One line on a level.
    public void comment(Barrier look, String words) {
        saves.change(look, new Barrier(look.id(), look.person(), look.theme(), look.level(), look.date(), words.strip()));
    }
}
