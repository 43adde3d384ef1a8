package org.focale.desktop.kit.record;

import java.util.List;
import org.focale.app.record.FieldHistory;
import org.focale.base.Texts;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FieldWords;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Words;

/// The two small questions a field can ask: which older value to bring back, and which of two versions to keep.
public final class FieldSheets {

    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final Teller says;

    /// What a value says in the user's words.
    @FunctionalInterface
    public interface Teller {

        /// @param type  of the record, as its codec says it
        /// @param field as the codec names it
        String tell(String type, String field, Value value);
    }

    public FieldSheets(Dialogs dialogs, Words words) {
        this(dialogs, words, new FieldWords(words)::value);
    }

    /// @param says for records whose values mean more than their codec tells
    public FieldSheets(Dialogs dialogs, Words words, Teller says) {
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
        this.says = says;
    }

    /// @param said newest first; the first stands now
    public void history(RecordEditor<?> editor, String field, String label, List<FieldHistory.Said> said) {
        ask(editor, field, historySheet(editor, field, label, said));
    }

    public Sheet<Value> historySheet(RecordEditor<?> editor, String field, String label, List<FieldHistory.Said> said) {
        var choices = new Choices<Value>(texts);
        for (FieldHistory.Said each : said) {
            String by = new SaidWords(words).by(each, value -> says.tell(editor.codec().type(), field, value));
            choices.add(each.value(), says.tell(editor.codec().type(), field, each.value()), by, each != said.getFirst());
        }
        if (said.isEmpty()) {
            choices.say(texts.get("kit.history.empty"));
        }
        boolean older = said.size() > 1;
        return new Sheet<>(texts.get("kit.history.title", label), choices.content(),
                older ? texts.get("kit.history.restore") : "", choices::chosen);
    }

    /// @param versions the one that is shown stands last
    void versions(RecordEditor<?> editor, String field, String label, List<Version> versions) {
        ask(editor, field, versionsSheet(editor, field, label, versions));
    }

    public Sheet<Value> versionsSheet(RecordEditor<?> editor, String field, String label, List<Version> versions) {
        var choices = new Choices<Value>(texts);
        choices.say(texts.get("kit.versions.why"));
        for (Version each : versions.reversed()) {
            String by = texts.get("kit.history.by", each.stamp().author(), words.moment(each.stamp().at()));
            choices.add(each.value(), says.tell(editor.codec().type(), field, each.value()), by, true);
        }
        return new Sheet<>(texts.get("kit.versions.title", label), choices.content(), texts.get("kit.versions.keep"),
                choices::chosen);
    }

    private void ask(RecordEditor<?> editor, String field, Sheet<Value> sheet) {
        dialogs.ask(sheet).ifPresent(value -> editor.decide(field, value));
    }
}
