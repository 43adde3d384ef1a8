package org.focale.desktop.kit.record;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.focale.app.record.FieldHistory.Candidate;
import org.focale.app.record.FieldHistory.Said;
import org.focale.base.Texts;
import org.focale.change.Value;
import org.focale.desktop.kit.Words;

/// Who said a value and when; and of a value that was decided on, whose version was kept and whose was not.
record SaidWords(Words words) {

    /// As much of a long text as tells which it is, in characters.
    private static final int SHORT = 60;

    /// @param tell what a value says
    String by(Said said, Function<Value, String> tell) {
        Texts texts = words.texts();
        String by = by(said, texts);
        if (said.between().isEmpty()) {
            return by;
        }
        String others = said.between().stream().filter(each -> !each.value().equals(said.value())).map(each -> named(each, tell))
                .collect(Collectors.joining(", "));
        String kept = said.between().stream().filter(each -> each.value().equals(said.value())).map(Candidate::writer).findFirst().orElse(null);
        return by + "\n" + (kept == null ? texts.get("kit.history.rewritten", others)
                : kept.isEmpty() ? texts.get("kit.history.kept", others) : texts.get("kit.history.kept.of", kept, others));
    }

    private String by(Said said, Texts texts) {
        String from = said.from();
        String when = words.moment(said.at());
        return from == null ? texts.get("kit.history.by", said.author(), when)
                : from.isEmpty() ? texts.get("kit.history.by.elsewhere", said.author(), when)
                : texts.get("kit.history.by.from", said.author(), when, from);
    }

    private String named(Candidate each, Function<Value, String> tell) {
        String value = tell.apply(each.value()).replaceAll("\\s+", " ");
        String shown = value.length() > SHORT ? value.substring(0, value.offsetByCodePoints(0, SHORT / 2)) + "…" : value;
        return each.writer().isEmpty() ? words.texts().get("kit.history.quoted", shown)
                : words.texts().get("kit.history.quoted.of", shown, each.writer());
    }
}
