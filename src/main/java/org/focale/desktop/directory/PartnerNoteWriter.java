package org.focale.desktop.directory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.TypedOn;
import org.focale.domain.note.Medium;
import org.focale.domain.site.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What was said with a partner, while it is written; its draft is kept at each letter.
public final class PartnerNoteWriter {

    private record Key(OrganisationId partner) {}

    private record Draft(String text, Medium medium, @Nullable LocalDate date, boolean request) {}

    private final Drafts drafts;
    private final Key key;
    private final Supplier<LocalDate> today;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Medium> medium = new SimpleObjectProperty<>(Medium.CALL);
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final BooleanProperty request = new SimpleBooleanProperty();

    PartnerNoteWriter(Drafts drafts, OrganisationId partner, Supplier<LocalDate> today) {
        this.drafts = drafts;
        this.key = new Key(partner);
        this.today = today;
        date.set(today.get());
        drafts.find(key, Draft.class).ifPresent(draft -> {
            text.set(draft.text());
            medium.set(draft.medium());
            date.set(draft.date());
            request.set(draft.request());
        });
        text.subscribe(this::keep);
        medium.subscribe(this::keep);
        date.subscribe(this::keep);
        request.subscribe(this::keep);
    }

    private void keep() {
        if (text.get().isBlank()) {
            drafts.forget(key);
        } else {
            drafts.keep(key, new Draft(text.get(), medium.get(), date.get(), request.get()));
        }
    }

    public StringProperty text() {
        return text;
    }

    public ObjectProperty<Medium> medium() {
        return medium;
    }

    public ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    /// We asked them for something.
    public BooleanProperty request() {
        return request;
    }

    LocalDate day() {
        return Objects.requireNonNullElseGet(date.get(), today);
    }

    /// Begins another one, with what was typed after the one that was saved.
    void beginAfter(String saved) {
        text.set(TypedOn.after(saved, text.get()));
        medium.set(Medium.CALL);
        date.set(today.get());
        request.set(false);
    }
}
