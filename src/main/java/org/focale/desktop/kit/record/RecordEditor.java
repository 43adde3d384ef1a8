package org.focale.desktop.kit.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.focale.app.record.FieldHistory;
import org.focale.app.record.Settled;
import org.focale.base.Refused;
import org.focale.change.Codecs;
import org.focale.change.FieldState;
import org.focale.change.RecordCodec;
import org.focale.change.RecordKey;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.desktop.kit.Once;
import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// One record on the screen: as it was last read, and what was typed into it since.
///
/// A field that is left is saved by itself. What a rule refuses stays typed, with what is wrong beside it, and is tried again with
/// the next field: two dates in the wrong order are one mistake, mended in either.
public final class RecordEditor<R extends Kept> {

    /// What becomes of what is typed.
    public enum Way {
        /// It is saved, field by field.
        KEPT,
        /// The record does not exist yet: its first field brings it into being.
        UNWRITTEN,
        /// Nothing is saved until the verb of the form is pressed; the draft is kept.
        DRAFT
    }

    private final RecordWork work;
    private final RecordCodec<R> codec;
    private final ReadOnlyObjectWrapper<R> record;
    private final ReadOnlyObjectWrapper<List<String>> inTwoVersions = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<String, @Nullable Object> refused = new HashMap<>();
    private final Map<String, FieldState> looked = new HashMap<>();
    private final ObservableMap<String, String> complaints = FXCollections.observableHashMap();
    /// Held here: a list made anew each time would be forgotten with its listeners.
    private final ObservableMap<String, String> complaintsView = FXCollections.unmodifiableObservableMap(complaints);
    private Way way;
    private int saving;
    private final Once creating = new Once();

    public RecordEditor(RecordWork work, R record, Way way) {
        this.work = work;
        this.codec = Codecs.of(record);
        this.record = new ReadOnlyObjectWrapper<>(record);
        this.way = way;
    }

    // properties

    public ReadOnlyObjectProperty<R> record() {
        return record.getReadOnlyProperty();
    }

    /// What stands in a field: what was typed and refused, else what is known.
    public @Nullable Object value(String field) {
        return refused.containsKey(field) ? refused.get(field) : codec.part(record.get(), field);
    }

    /// What is wrong, by field, in the user's words.
    public ObservableMap<String, String> complaints() {
        return complaintsView;
    }

    /// Names of the fields that wait for a decision.
    public ReadOnlyObjectProperty<List<String>> inTwoVersions() {
        return inTwoVersions.getReadOnlyProperty();
    }

    public boolean isDraft() {
        return way == Way.DRAFT;
    }

    public RecordKey key() {
        return codec.key(record.get());
    }

    public RecordCodec<R> codec() {
        return codec;
    }

    // commands

    /// A field was left with another value.
    public void set(String field, @Nullable Object value) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(field, value);
        setAll(values);
    }

    /// Fields that were left together.
    public void setAll(Map<String, @Nullable Object> values) {
        var typed = new HashMap<String, @Nullable Object>(refused);
        typed.putAll(values);
        R before = record.get();
        R left = with(before, typed);
        if (way == Way.DRAFT) {
            record.set(left);
            work.keepDraft(left);
        } else if (!left.equals(before)) {
            send(before, left, typed);
        } else {
            refused.clear();
            complaints.clear();
        }
    }

    private R with(R from, Map<String, @Nullable Object> values) {
        R next = from;
        for (var each : values.entrySet()) {
            next = codec.with(next, each.getKey(), each.getValue());
        }
        return next;
    }

    /// Shows it as saved at once, and takes that back if it is not.
    private void send(R before, R left, Map<String, @Nullable Object> typed) {
        send(before, left, typed, _ -> { });
    }

    private void send(R before, R left, Map<String, @Nullable Object> typed, Consumer<Refused> told) {
        boolean isNew = way == Way.UNWRITTEN;
        way = Way.KEPT;
        refused.clear();
        complaints.clear();
        record.set(left);
        saving++;
        work.jobs().save(_ -> {
            try {
                if (isNew) {
                    work.cases().saves().create(left);
                } else {
                    work.change(before, left);
                }
                return left;
            } finally {
                work.jobs().onWindow(() -> saving--);
            }
        }, _ -> { }, refusal -> {
            way = isNew ? Way.UNWRITTEN : Way.KEPT;
            refused.putAll(typed);
            record.set(before);
            typed.keySet().forEach(field -> complaints.put(field, work.texts().get(refusal)));
            told.accept(refusal);
            work.refresh();
        });
    }

    /// Brings a draft into being.
    ///
    /// @param refusal told what is wrong; the draft stays
    public void create(Consumer<R> done, Consumer<Refused> refusal) {
        R draft = record.get();
        creating.run(() -> work.jobs().save(_ -> {
            work.cases().saves().create(draft);
            return draft;
        }, _ -> {
            way = Way.KEPT;
            work.forgetDraft(draft);
            R now = record.get();
            if (!now.equals(draft)) { // a field was left meanwhile
                send(draft, now, Map.of(), refusal);
            }
            done.accept(draft);
        }, refusal));
    }

    /// What a field said before, newest first.
    public void history(String field, Consumer<List<FieldHistory.Said>> done) {
        R now = record.get();
        work.jobs().run(_ -> work.cases().history().of(now, field), done);
    }

    /// The versions of a field that wait for a decision.
    public void versions(String field, Consumer<List<Version>> done) {
        R now = record.get();
        work.jobs().run(_ -> work.cases().history().field(now, field), found -> found.ifPresent(stands -> {
            looked.put(field, stands);
            done.accept(stands.different());
        }));
    }

    /// Keeps one of the versions that were shown; one that came in since stays beside.
    public void settle(String field, Value value) {
        FieldState seen = looked.get(field);
        if (seen == null) {
            decide(field, value);
        } else {
            work.jobs().save(_ -> work.cases().saves().settle(List.of(new Settled(key(), field, seen, value))), _ -> { });
        }
    }

    /// Writes this value over whatever stands in the field: an older value.
    public void decide(String field, Value value) {
        work.jobs().save(_ -> {
            work.cases().saves().decide(key(), Map.of(field, value));
            return field;
        }, _ -> { });
    }

    /// The record as it was read again; what is being saved is newer than that.
    public void show(R read, List<String> twoVersions) {
        if (saving == 0) {
            way = way == Way.UNWRITTEN ? Way.KEPT : way;
            record.set(read);
        }
        inTwoVersions.set(twoVersions);
    }

    /// There is no such record, or no more: an undo may have taken its beginning back.
    public void showUnwritten(R empty) {
        if (saving == 0) {
            way = Way.UNWRITTEN;
            record.set(empty);
        }
        inTwoVersions.set(List.of());
    }
}
