package org.focale.app.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.focale.app.exchange.Undecided;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.own.OwnValue;

/// Both values of a field as one, where that says something: two texts one after the other, two lists without what is twice in them.
public final class Both {

    /// Fields of free words. A key, a name, a date as text cannot be two at once.
    private static final Set<String> FREE = Set.of("aims", "audience", "availability", "comment", "conditions", "doNotAskWhy", "education",
            "equipment", "evidence", "exitReason", "fact", "feedback", "found", "funding", "guardian", "hostWords", "letter", "mobility",
            "personWords", "phone", "place", "prescriberContact", "reason", "renewalReason", "sector", "situation", "summary",
            "targetJob", "tasks", "text", "theme", "tutorRole", "words", "topic", "request", "body", "aim");
    private static final String OWN = Codecs.of(OwnValue.class).type();

    /// Two short texts of no more characters stand on one line.
    private static final int ONE_LINE = 80;

    private Both() {}

    /// Empty where only one can be right.
    public static Optional<Value> of(Undecided undecided) {
        List<Value> values = undecided.ordered().stream().map(hand -> hand.version().value()).filter(value -> !value.equals(Value.NOTHING)).toList();
        if (values.size() < 2) {
            return Optional.empty();
        } else if (values.stream().allMatch(Value.Items.class::isInstance)) {
            return isList(undecided, values.getFirst()) ? other(values, union(values)) : Optional.empty();
        }
        return isFree(undecided) && values.stream().allMatch(Value.Text.class::isInstance) ? other(values, joined(values)) : Optional.empty();
    }

    private static boolean isList(Undecided undecided, Value value) {
        return Codecs.of(undecided.record().type()).filter(codec -> codec.fieldNames().contains(undecided.field()))
                .map(codec -> codec.part(undecided.field(), value)).filter(List.class::isInstance).isPresent();
    }

    private static boolean isFree(Undecided undecided) {
        String type = undecided.record().type();
        return type.equals(OWN) ? undecided.own() == OwnFieldKind.TEXT
                : FREE.contains(undecided.field()) && Codecs.of(type).filter(codec -> codec.fieldNames().contains(undecided.field()))
                        .map(codec -> codec.part(undecided.field(), new Value.Text("a"))).filter(String.class::isInstance).isPresent();
    }

    /// One that holds the other already is no third thing to choose.
    private static Optional<Value> other(List<Value> values, Value both) {
        return values.contains(both) ? Optional.empty() : Optional.of(both);
    }

    private static Value union(List<Value> lists) {
        var all = new LinkedHashSet<Value>();
        lists.forEach(list -> all.addAll(((Value.Items) list).items()));
        return new Value.Items(List.copyOf(all));
    }

    private static Value joined(List<Value> texts) {
        var told = new ArrayList<String>();
        for (Value each : texts) {
            String text = ((Value.Text) each).text();
            if (told.stream().noneMatch(before -> before.contains(text))) {
                told.removeIf(text::contains);
                told.add(text);
            }
        }
        boolean isShort = told.stream().mapToInt(String::length).sum() <= ONE_LINE && told.stream().noneMatch(text -> text.contains("\n"));
        return new Value.Text(String.join(isShort ? " / " : "\n\n", told));
    }
}
