package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.focale.base.Texts;
import org.focale.change.Value;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.FieldSheets;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.domain.Answer;
import org.focale.domain.own.OwnAnswer;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.own.OwnValue;
import org.jspecify.annotations.Nullable;

/// Makes the association's own fields look and work like any other field of a file.
final class OwnFieldForms {

    private static final String VALUE = "value";
    private static final int LARGEST = 999_999_999;

    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final Fields fields;
    private final Locked locked;

    OwnFieldForms(Dialogs dialogs, Words words, Locked locked) {
        this.locked = locked;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
        this.fields = new Fields(words);
    }

    /// @param number of the field in its form, from 1
    Field<?> field(OwnAnswers.Asked asked, int number) {
        OwnField field = asked.field();
        var form = new RecordForm<OwnValue>(asked.editor(), "own-" + number + "-", fields,
                new FieldSheets(dialogs, words, (_, _, value) -> told(field.kind(), value)), texts).lockedBy(locked);
        String id = form.id(VALUE);
        return switch (field.kind()) {
            case TEXT -> form.text(VALUE, field.label());
            case CHOICE -> this.<String>bound(form, field, fields.choice(id, field.label(), choices(asked), Function.identity()),
                    answer -> answer instanceof OwnAnswer.Words(String chosen) ? chosen : null, OwnAnswer.Words::new);
            case DATE -> this.<LocalDate>bound(form, field, fields.day(id, field.label()),
                    answer -> answer instanceof OwnAnswer.Day(LocalDate day) ? day : null, OwnAnswer.Day::new);
            case NUMBER -> this.<Integer>bound(form, field, fields.number(id, field.label(), -LARGEST, LARGEST),
                    answer -> answer instanceof OwnAnswer.Number(int count) ? count : null, OwnAnswer.Number::new);
            case YES_NO -> this.<Answer>bound(form, field, fields.pick(id, field.label(), List.of(Answer.YES, Answer.NO), texts::of),
                    answer -> answer instanceof OwnAnswer.YesNo(boolean yes) ? yes ? Answer.YES : Answer.NO : null,
                    answer -> new OwnAnswer.YesNo(answer == Answer.YES));
        };
    }

    private <T> Field<@Nullable T> bound(RecordForm<OwnValue> form, OwnField own, Field<@Nullable T> field, Function<OwnAnswer, @Nullable T> shown,
            Function<T, OwnAnswer> left) {
        form.<@Nullable T>bind(VALUE, own.label(), field, value -> shown.apply(OwnAnswer.of(own.kind(), value instanceof String text ? text : "")),
                value -> value == null ? "" : left.apply(value).value());
        return field;
    }

    /// What the file says stands among the choices even when it is no longer one of them.
    private static List<String> choices(OwnAnswers.Asked asked) {
        var choices = new ArrayList<>(asked.field().choices());
        String now = asked.editor().record().get().value();
        if (!now.isEmpty() && !choices.contains(now)) {
            choices.add(now);
        }
        return choices;
    }

    private String told(OwnFieldKind kind, Value value) {
        return words(OwnAnswer.of(kind, value instanceof Value.Text(String text) ? text : ""));
    }

    /// Never empty: nothing is something to say, too.
    String words(OwnAnswer answer) {
        return switch (answer) {
            case OwnAnswer.Nothing() -> texts.get("domain.value.nothing");
            case OwnAnswer.Words(String said) -> said;
            case OwnAnswer.Day(LocalDate day) -> words.longDay(day);
            case OwnAnswer.Number(int number) -> String.valueOf(number);
            case OwnAnswer.YesNo(boolean yes) -> texts.get(yes ? "domain.answer.YES" : "domain.answer.NO");
        };
    }
}
