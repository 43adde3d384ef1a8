package org.focale.desktop.kit.record;

import java.util.List;
import java.util.Map;
import org.focale.app.UseCases;
import org.focale.app.record.FieldHistory;
import org.focale.change.Codecs;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FieldWords;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Words;
import org.focale.domain.Kept;

/// What a whole record said before, field by field, and bringing one of it back: for records that are lines, not forms.
public record RecordPast(UseCases cases, Jobs jobs, Dialogs dialogs, Words words) {

    /// @param called as its line says it
    public void ask(Kept record, String called) {
        jobs.run(_ -> cases.history().of(record), past -> dialogs.ask(sheet(record, called, past))
                .ifPresent(chosen -> restore(record, chosen)));
    }

    private void restore(Kept record, FieldHistory.Past chosen) {
        jobs.save(_ -> {
            cases.saves().decide(Codecs.of(record).key(record), Map.of(chosen.field(), chosen.value()));
            return chosen;
        }, _ -> { });
    }

    Sheet<FieldHistory.Past> sheet(Kept record, String called, List<FieldHistory.Past> past) {
        var texts = words.texts();
        var fields = new FieldWords(words);
        String type = Codecs.of(record).type();
        var choices = new Choices<FieldHistory.Past>(texts);
        for (FieldHistory.Past each : past) {
            var said = each.said();
            choices.add(each, texts.get("kit.history.field", fields.name(type, each.field()), fields.value(type, each.field(), each.value())),
                    new SaidWords(words).by(said, value -> fields.value(type, each.field(), value)), !each.standsNow());
        }
        if (past.isEmpty()) {
            choices.say(texts.get("kit.history.empty"));
        }
        boolean older = past.stream().anyMatch(each -> !each.standsNow());
        return new Sheet<>(texts.get("kit.history.title", called), choices.content(), older ? texts.get("kit.history.restore") : "",
                choices::chosen);
    }
}
