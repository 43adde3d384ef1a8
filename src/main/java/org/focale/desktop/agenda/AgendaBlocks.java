package org.focale.desktop.agenda;

import com.calendarfx.model.Entry;
import com.calendarfx.view.AllDayEntryView;
import com.calendarfx.view.DayEntryView;
import com.calendarfx.view.EntryViewBase;
import java.util.ArrayList;
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

    /// In a day of the month: the same words on one line.
    Region inMonth(AgendaEntry line) {
        boolean clash = isClash(line);
        HBox all = oneLine(line, clash);
        all.setMouseTransparent(false);
        all.getStyleClass().addAll("agenda-block", "agenda-block-small");
        dress(all, line, clash);
        all.setFocusTraversable(true);
        clip(all);
        return all;
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

    private boolean isClash(AgendaEntry line) {
        return !agenda.shown().get().clashes(line).isEmpty();
    }

    private void dress(Region block, AgendaEntry line, boolean clash) {
        tone(line).dress(block);
        if (line.cancelled()) {
            block.getStyleClass().add("cancelled");
        }
        if (clash) {
            block.getStyleClass().add("clash");
        }
        String said = agenda.title(line) + ", " + agenda.when(line) + (line.cancelled() ? ", " + agenda.word("agenda.cancelled") : "")
                + (clash ? ", " + agenda.word("agenda.clash") : "");
        block.setAccessibleText(said);
        Tooltip.install(block, new Tooltip(said));
    }

    private BlockWords lines(AgendaEntry line, boolean clash) {
        var details = new ArrayList<Label>();
        if (line.cancelled()) {
            details.add(label(agenda.word("agenda.cancelled"), "agenda-block-detail"));
        }
        if (clash) {
            details.add(label(agenda.word("agenda.clash.short"), "agenda-block-clash"));
        }
        details.add(label(agenda.hours(line), "agenda-block-detail"));
        if (!line.place().isBlank()) {
            details.add(label(line.place(), "agenda-block-detail"));
        }
        return new BlockWords(label(agenda.title(line), "agenda-block-title"), clash ? Icons.WARN.node() : null, details);
    }

    private HBox oneLine(AgendaEntry line, boolean clash) {
        var all = new HBox(label(agenda.title(line), "agenda-block-title"));
        if (line.hours() != null) {
            var start = label(agenda.start(line), "agenda-block-detail");
            start.setMinWidth(Region.USE_PREF_SIZE);
            all.getChildren().addFirst(start);
        }
        if (clash) {
            all.getChildren().addFirst(Icons.WARN.node());
        }
        all.getStyleClass().add("agenda-block-line");
        all.setMouseTransparent(true);
        return all;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static void clip(Region block) {
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
                dress(control, line, clash);
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
