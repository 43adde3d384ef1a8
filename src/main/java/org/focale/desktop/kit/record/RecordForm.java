package org.focale.desktop.kit.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.scene.layout.HBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Tone;
import org.focale.domain.Answer;
import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// The fields of one record: each shows its component, saves it when it is left, and knows its history and its versions.
///
/// @param <R> the record
public final class RecordForm<R extends Kept> {

    private final RecordEditor<R> editor;
    private final String prefix;
    private final Fields fields;
    private final Texts texts;
    private final FieldSheets sheets;
    private final List<Field<?>> all = new ArrayList<>();
    private @Nullable Locked locked;

    /// @param prefix of the ids of the fields: `experience-` makes `experience-role`
    public RecordForm(RecordEditor<R> editor, String prefix, Fields fields, FieldSheets sheets, Texts texts) {
        this.editor = editor;
        this.prefix = prefix;
        this.fields = fields;
        this.sheets = sheets;
        this.texts = texts;
    }

    /// Its fields are there to be read, as long as that says so.
    public RecordForm<R> lockedBy(Locked by) {
        this.locked = by;
        return this;
    }

    public RecordEditor<R> editor() {
        return editor;
    }

    /// Whether everything that stands in the form is good; goes to the first field that is not.
    public boolean isGood() {
        boolean good = true;
        for (Field<?> field : all.reversed()) {
            good &= field.isGood();
        }
        return good;
    }

    public void focus() {
        all.getFirst().focus();
    }

    public Field<String> text(String name, String label) {
        return bound(name, label, fields.text(id(name), label));
    }

    public Field<String> area(String name, String label, int rows) {
        return bound(name, label, fields.area(id(name), label, rows));
    }

    public Field<@Nullable LocalDate> day(String name, String label) {
        return bound(name, label, fields.day(id(name), label));
    }

    public Field<@Nullable Integer> number(String name, String label, int least, int most) {
        return bound(name, label, fields.number(id(name), label, least, most));
    }

    public Field<String> suggested(String name, String label, List<String> suggestions) {
        return bound(name, label, fields.suggested(id(name), label, suggestions));
    }

    /// Yes, no, or neither.
    public Field<@Nullable Answer> answer(String name, String label) {
        return known(name, label, fields.pick(id(name), label, List.of(Answer.YES, Answer.NO), texts::of), Answer.NOT_SAID);
    }

    /// One of a closed list in sight, whose constant for "not said" is no choice on the screen.
    public <E extends Enum<E>> Field<@Nullable E> pick(String name, String label, E unknown) {
        return known(name, label, fields.pick(id(name), label, others(unknown), texts::of), unknown);
    }

    /// One of a closed list that always says something.
    public <E extends Enum<E>> Field<@Nullable E> pickAll(String name, String label, List<E> values) {
        var field = fields.pick(id(name), label, values, texts::of);
        this.<@Nullable E>bind(name, label, field, this::cast, value -> value == null ? values.getFirst() : value);
        return field;
    }

    /// The same in a list that opens.
    public <E extends Enum<E>> Field<@Nullable E> choice(String name, String label, E unknown) {
        return known(name, label, fields.choice(id(name), label, others(unknown), texts::of), unknown);
    }

    private static <E extends Enum<E>> List<E> others(E unknown) {
        return Arrays.stream(unknown.getDeclaringClass().getEnumConstants()).filter(each -> each != unknown).toList();
    }

    private <E extends Enum<E>> Field<@Nullable E> known(String name, String label, Field<@Nullable E> field, E unknown) {
        this.<@Nullable E>bind(name, label, field, value -> unknown.equals(value) ? null : this.<@Nullable E>cast(value),
                value -> value == null ? unknown : value);
        return field;
    }

    /// A field whose value is the component itself.
    public <T extends @Nullable Object> Field<T> bound(String name, String label, Field<T> field) {
        this.<T>bind(name, label, field, this::cast, value -> value);
        return field;
    }

    /// @param shown what the field shows of the component
    /// @param left  the component of what was left in the field
    public <T extends @Nullable Object> void bind(String name, String label, Field<T> field, Function<@Nullable Object, T> shown,
            Function<T, @Nullable Object> left) {
        bindAll(name, label, field, shown, value -> {
            var one = new HashMap<String, @Nullable Object>();
            one.put(name, left.apply(value));
            return one;
        });
    }

    /// @param left the components, by name, that what was left in the field says
    public <T extends @Nullable Object> void bindAll(String name, String label, Field<T> field, Function<@Nullable Object, T> shown,
            Function<T, Map<String, @Nullable Object>> left) {
        all.add(field);
        if (locked != null) {
            locked.field(field);
        }
        follow(editor.record(), () -> field.value().set(shown.apply(editor.value(name))));
        field.whenLeft(value -> editor.setAll(left.apply(value)));
        editor.complaints().addListener((MapChangeListener<String, String>) change -> {
            if (change.getKey().equals(name) && change.wasAdded()) {
                field.wrong(change.getValueAdded());
            }
        });
        if (!editor.isDraft()) {
            field.history(texts.get("kit.history.of", label),
                    () -> editor.history(name, said -> sheets.history(editor, name, label, said)));
            follow(editor.inTwoVersions(), () -> mark(name, label, field));
        }
    }

    /// The mark and the clock of a component that is shown otherwise than in a field: a list with its own verbs.
    public HBox care(String name, String label) {
        var care = new HBox();
        care.getStyleClass().add("field-head");
        var clock = Buttons.icon(id(name) + "-history", texts.get("kit.history.of", label), Icons.HISTORY,
                () -> editor.history(name, said -> sheets.history(editor, name, label, said)));
        follow(editor.inTwoVersions(), () -> {
            care.getChildren().setAll(clock);
            if (editor.inTwoVersions().get().contains(name)) {
                var mark = Chip.button(id(name) + "-mark", texts.get("kit.two-versions"), Icons.TWO_VERSIONS,
                        () -> editor.versions(name, versions -> sheets.versions(editor, name, label, versions)));
                Tone.WARN.dress(mark);
                care.getChildren().addFirst(mark);
            }
        });
        return care;
    }

    private void mark(String name, String label, Field<?> field) {
        if (editor.inTwoVersions().get().contains(name)) {
            field.mark(texts.get("kit.two-versions"),
                    () -> editor.versions(name, versions -> sheets.versions(editor, name, label, versions)));
        } else {
            field.unmark();
        }
    }

    /// What must be there, with what to do when it is not.
    public Field<String> required(Field<String> field, String complaintKey) {
        return field.check(text -> text.isBlank() ? Optional.of(texts.get(complaintKey)) : Optional.empty());
    }

    private static void follow(ObservableValue<?> value, Runnable show) {
        value.subscribe(_ -> show.run());
    }

    public String id(String name) {
        return prefix + name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /// A field is bound to the component whose type it shows; every form is built in a test.
    @SuppressWarnings({"unchecked", "NullAway"})
    private <T extends @Nullable Object> T cast(@Nullable Object value) {
        return (T) value;
    }
}
