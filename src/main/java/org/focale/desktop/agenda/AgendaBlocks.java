package org.focale.desktop.agenda;

import com.calendarfx.model.Entry;
import com.calendarfx.view.AllDayEntryView;
import com.calendarfx.view.DayEntryView;
import com.calendarfx.view.EntryViewBase;
import com.calendarfx.view.MonthEntryView;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
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

    /// In a day of the month.
    MonthEntryView inMonth(Entry<?> entry, @Nullable AgendaEntry line) {
        return new MonthEntryView(entry) {
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

    /// The mouse reaches the control under the words: the library looks for that.
    private final class Block<C extends EntryViewBase<?>> extends SkinBase<C> {

        /// @param small on one line
        Block(C control, @Nullable AgendaEntry line, boolean small) {
            super(control);
            control.getStyleClass().setAll("agenda-block");
            if (small) {
                control.getStyleClass().add("agenda-block-small");
            }
            if (line == null) {
                return;
            }
            tone(line).dress(control);
            boolean clash = !agenda.shown().get().clashes(line).isEmpty();
            if (line.cancelled()) {
                control.getStyleClass().add("cancelled");
            }
            getChildren().setAll(small ? oneLine(line, clash) : lines(line, clash));
            String said = agenda.title(line) + ", " + agenda.when(line) + (line.cancelled() ? ", " + agenda.word("agenda.cancelled") : "")
                    + (clash ? ", " + agenda.word("agenda.clash") : "");
            control.setAccessibleText(said);
            Tooltip.install(control, new Tooltip(said));
            clip(control);
        }

        private VBox lines(AgendaEntry line, boolean clash) {
            var title = label(agenda.title(line), "agenda-block-title");
            title.setWrapText(true);
            var all = new VBox(title, label(agenda.hours(line), "agenda-block-detail"));
            if (clash) {
                var mark = label(agenda.word("agenda.clash.short"), "agenda-block-clash");
                mark.setGraphic(Icons.WARN.node());
                all.getChildren().add(1, mark);
            }
            if (line.cancelled()) {
                all.getChildren().add(1, label(agenda.word("agenda.cancelled"), "agenda-block-detail"));
            }
            if (!line.place().isBlank()) {
                all.getChildren().add(label(line.place(), "agenda-block-detail"));
            }
            all.setMouseTransparent(true);
            all.getStyleClass().add("agenda-block-lines");
            return all;
        }

        private HBox oneLine(AgendaEntry line, boolean clash) {
            String when = line.hours() == null ? "" : agenda.start(line);
            var all = new HBox(label(agenda.title(line), "agenda-block-title"));
            if (!when.isEmpty()) {
                all.getChildren().addFirst(label(when, "agenda-block-detail"));
            }
            if (clash) {
                all.getChildren().addFirst(Icons.WARN.node());
            }
            all.setMouseTransparent(true);
            all.getStyleClass().add("agenda-block-line");
            return all;
        }

        private static Label label(String text, String style) {
            var label = new Label(text);
            label.setMinSize(0, 0);
            label.getStyleClass().add(style);
            return label;
        }

        private static void clip(Control control) {
            var clip = new Rectangle();
            clip.widthProperty().bind(control.widthProperty());
            clip.heightProperty().bind(control.heightProperty());
            control.setClip(clip);
        }
    }
}
