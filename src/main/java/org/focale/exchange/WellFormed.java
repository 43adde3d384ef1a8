package org.focale.exchange;

import org.focale.change.FieldState;
import org.focale.change.RecordState;
import org.focale.change.Value;

/// Texts that can be kept, printed and sent on unharmed: no zero, no half of a surrogate pair. A form does not let them in either; JSON
/// from outside could, by an escape.
final class WellFormed {

    private WellFormed() {}

    static boolean is(RecordState state) {
        return is(state.key().type())
                && state.fields().entrySet().stream().allMatch(field -> is(field.getKey()) && is(field.getValue()));
    }

    private static boolean is(FieldState field) {
        return field.versions().stream().allMatch(version -> is(version.stamp().author()) && is(version.value()));
    }

    static boolean is(Value value) {
        return switch (value) {
            case Value.Text(String text) -> is(text);
            case Value.Items(var items) -> items.stream().allMatch(WellFormed::is);
            case Value.Group(var parts) -> parts.entrySet().stream().allMatch(part -> is(part.getKey()) && is(part.getValue()));
            case Value.Nothing(), Value.Whole(_), Value.Flag(_) -> true;
        };
    }

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            } else if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
