package org.focale.desktop.agenda;

import com.calendarfx.model.Entry;
import com.calendarfx.view.AllDayEntryView;
import com.calendarfx.view.DayEntryView;
import com.calendarfx.view.EntryViewBase;
import java.util.ArrayList;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.focale.app.agenda.AgendaEntry;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.jspecify.annotations.Nullable;

/// Draws one line of the agenda as a block, in our letters and colours: the library only says where and how large.
final class AgendaBlocks {

    private final AgendaViewModel agenda;

    AgendaBlocks(AgendaViewModel agenda) {
        this.agenda = agenda;
    }

    /// Between its hours.
    DayEntryView timed(Entry<?> entry, @Nullable AgendaEntry line) {
        return new DayEntryView(entry) {
            @Override
            protected Skin<?> createDefaultSkin() {
                return new Block<>(this, line, false);
            }
        };
    }

    /// Above the hours.
    AllDayEntryView wholeDay(Entry<?> entry, @Nullable AgendaEntry line) {
        return new AllDayEntryView(entry) {
            @Override
            protected Skin<?> createDefaultSkin() {
                return new Block<>(this, line, true);
            }
        };
    }

    /// What each kind looks like; its word is said in the block, too.
    static Tone tone(AgendaEntry line) {
        return switch (line.kind()) {
            case APPOINTMENT -> Tone.ACCENT;
            case SESSION -> Tone.EXPERIENCE;
            case PLACEMENT -> Tone.SKILL;
            case MEETING -> Tone.NEUTRAL;
            case TASK -> Tone.WARN;
            case HOLIDAY -> Tone.SOFT_SKILL;
        };
    }

    boolean isClash(AgendaEntry line) {
        return !agenda.shown().get().clashes(line).isEmpty();
    }

    String title(AgendaEntry line) {
        return agenda.title(line);
    }

    /// The hour it begins at, empty for the whole day.
    String start(AgendaEntry line) {
        return line.hours() == null ? "" : agenda.start(line);
    }

    /// Its colour, and all of it in words for who cannot see the block or points at it.
    void dress(Region block, AgendaEntry line) {
        Tone tone = tone(line);
        if (!block.getStyleClass().contains(tone.styleClass())) {
            tone.dress(block);
        }
        boolean clash = isClash(line);
        Style.toggle(block, "cancelled", line.cancelled());
        Style.toggle(block, "clash", clash);
        block.setAccessibleText(agenda.title(line) + ", " + agenda.when(line)
                + (line.cancelled() ? ", " + agenda.word("agenda.cancelled") : "")
                + (clash ? ", " + agenda.word("agenda.clash") : ""));
        // A tip is made when it is wanted: a week has hundreds of blocks.
        block.setOnMouseEntered(_ -> {
            Tooltip.install(block, new Tooltip(block.getAccessibleText()));
            block.setOnMouseEntered(null);
        });
    }

    private BlockWords lines(AgendaEntry line, boolean clash) {
        var details = new ArrayList<Supplier<Label>>();
        if (line.cancelled()) {
            details.add(() -> label(agenda.word("agenda.cancelled"), "agenda-block-detail"));
        }
        if (clash) {
            details.add(() -> label(agenda.word("agenda.clash.short"), "agenda-block-clash"));
        }
        details.add(() -> label(agenda.hours(line), "agenda-block-detail"));
        if (!line.place().isBlank()) {
            details.add(() -> label(line.place(), "agenda-block-detail"));
        }
        return new BlockWords(label(agenda.title(line), "agenda-block-title"), clash ? Icons.WARN.node() : null, details);
    }

    private HBox oneLine(AgendaEntry line, boolean clash) {
        var all = new HBox(label(agenda.title(line), "agenda-block-title"));
        if (clash) {
            all.getChildren().addFirst(Icons.WARN.node());
        }
        all.getStyleClass().add("agenda-block-line");
        all.setMouseTransparent(true);
        return all;
    }

    private static Label label(String text, String style) {
        Label label = label(style);
        label.setText(text);
        return label;
    }

    /// As low as its letters, never lower.
    static Label label(String style) {
        var label = new Label();
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    static void clip(Region block) {
        var clip = new Rectangle();
        clip.widthProperty().bind(block.widthProperty());
        clip.heightProperty().bind(block.heightProperty());
        block.setClip(clip);
    }

    /// The mouse reaches the control under the words: the library looks for that.
    private final class Block<C extends EntryViewBase<?>> extends SkinBase<C> {

        /// @param small on one line
        Block(C control, @Nullable AgendaEntry line, boolean small) {
            super(control);
            control.getStyleClass().setAll("agenda-block");
            if (small) {
                control.getStyleClass().add("agenda-block-small");
            }
            if (line != null) {
                boolean clash = isClash(line);
                dress(control, line);
                getChildren().setAll(small ? oneLine(line, clash) : lines(line, clash));
                clip(control);
            }
        }

        /// A short line is as low as its time is: words never make it longer.
        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return 0;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            for (Node child : getChildren()) {
                child.resizeRelocate(x, y, width, height);
            }
        }
    }
}
