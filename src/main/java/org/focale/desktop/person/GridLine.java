package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.focale.app.person.RecordGrid.Seen;
import org.focale.domain.Coded;
import org.focale.domain.activity.Level;
import org.jspecify.annotations.Nullable;

/// One soft skill of the grid while it is being filled in.
public final class GridLine {

    /// What was seen of it the last time.
    public record Before(Level level, LocalDate date) {}

    private final Coded skill;
    private final String label;
    private final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>();
    private final StringProperty fact = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Level> ownView = new SimpleObjectProperty<>();
    private final BooleanProperty agreed = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Before> before = new ReadOnlyObjectWrapper<>();

    /// @param label in the language of the screen; the record keeps the words of the list
    GridLine(Coded skill, String label) {
        this.skill = skill;
        this.label = label;
    }

    public Coded skill() {
        return skill;
    }

    public String label() {
        return label;
    }

    /// Null while nothing is ticked.
    public ObjectProperty<@Nullable Level> level() {
        return level;
    }

    public StringProperty fact() {
        return fact;
    }

    /// How the person sees it; null while they did not say.
    public ObjectProperty<@Nullable Level> ownView() {
        return ownView;
    }

    /// The person agrees to show it.
    public BooleanProperty agreed() {
        return agreed;
    }

    public ReadOnlyObjectProperty<@Nullable Before> before() {
        return before.getReadOnlyProperty();
    }

    void remember(@Nullable Before last) {
        before.set(last);
    }

    /// Ticks a level; the same one again takes the tick back.
    public void tick(Level chosen) {
        level.set(chosen == level.get() ? null : chosen);
    }

    boolean isObserved() {
        return level.get() != null && level.get() != Level.NOT_OBSERVED;
    }

    boolean isTouched() {
        return level.get() != null || ownView.get() != null || !fact.get().isBlank();
    }

    /// @throws NullPointerException when nothing is ticked
    Seen seen() {
        return new Seen(skill, Objects.requireNonNull(level.get()), fact.get(), agreed.get(),
                Objects.requireNonNullElse(ownView.get(), Level.NOT_OBSERVED));
    }
}
