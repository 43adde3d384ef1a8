package org.focale.desktop.person;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.person.OpenFile;
import org.focale.app.timeline.Happened;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Refill;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.jspecify.annotations.Nullable;

/// Everything that happened, newest first, under the place where a note is written, beside what is to be done.
final class TimelineTab extends HBox {

    /// A screen and a half: more is laid out when one scrolls there, so that a thread of years opens as fast as a new one.
    private static final int PAGE = 40;
    private static final double NEAR_THE_END = 0.8;

    private final PersonViewModel file;
    private final ThreadViewModel thread;
    private final Words words;
    private final Texts texts;
    private final HappenedLines lines;
    private final Card card = new Card().fill();
    private final ScrollPane scroll;
    private final NoteBox box;
    private final Map<HappenedKind, ToggleButton> chips = new EnumMap<>(HappenedKind.class);
    private final Wrap kinds = new Wrap();
    /// What the lines in the card tell of.
    private List<Happened> laid = List.of();
    private @Nullable OpenFile told;
    private @Nullable NoteBox rewriting;
    private int showing = PAGE;

    TimelineTab(PersonViewModel file, Words words, SidePane side) {
        this.file = file;
        this.thread = file.thread();
        this.words = words;
        this.texts = words.texts();
        this.lines = new HappenedLines(file, words);
        getStyleClass().addAll(Style.COLUMN, "tab-columns", "timeline-tab");
        scroll = new ScrollPane(card.body());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "card-scroll");
        scroll.vvalueProperty().subscribe(at -> {
            if (at.doubleValue() > NEAR_THE_END && showing < thread.shown().get().size()) {
                showing += PAGE;
                fill();
            }
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, Scrolls.IN_CARD);
        fillKinds();
        card.getChildren().setAll(kinds, scroll);
        box = new NoteBox("note-", thread.writer(), file.workers(), words, () -> thread.write(this::written), () -> {});
        var column = new VBox(new Card(file.locked().part(box)), card);
        column.getStyleClass().add(Style.COLUMN);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().setAll(column, side);
        file.file().subscribe(_ -> refill());
        thread.shown().subscribe(_ -> refill());
        thread.kind().subscribe(kind -> {
            chips.forEach((each, chip) -> chip.setSelected(each == kind));
            showing = PAGE;
            scroll.setVvalue(0);
        });
        thread.rewriting().subscribe(_ -> refill());
    }

    /// Goes where a note is written.
    void write() {
        box.focus();
    }

    /// The note stands at the top of the thread, and the next one is begun.
    private void written() {
        scroll.setVvalue(0);
        box.goOn();
    }

    private void fillKinds() {
        var group = new ToggleGroup();
        for (HappenedKind kind : HappenedKind.values()) {
            var chip = Chip.toggle("timeline-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), texts.get(kind.key()));
            chip.setToggleGroup(group);
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                thread.kind().set(kind);
            });
            chips.put(kind, chip);
            kinds.getChildren().add(chip);
        }
    }

    private void refill() {
        Refill.keepingFocus(card, this::fill);
    }

    private void fill() {
        @Nullable OpenFile read = file.file().get();
        if (read == null) {
            return;
        }
        showKinds(thread.kinds());
        List<Happened> wanted = thread.shown().get();
        if (wanted.isEmpty()) {
            card.body().getChildren().setAll(new EmptyState(Icons.PATHWAY, texts.get("timeline.empty"),
                    file.locked().verb(Buttons.plain("first-experience", texts.get("person.timeline.first"), Icons.ADD_EXPERIENCE,
                            file::addExperience))));
            laid = List.of();
            return;
        }
        if (laid.isEmpty() || !laid.equals(wanted) || rewriting != null || thread.rewriting().get() != null || !sameWords(read)) {
            card.body().getChildren().clear();
        }
        laid = wanted;
        told = read;
        rewriting = null;
        append(wanted, read);
        if (rewriting != null) {
            rewriting.focus();
        }
    }

    /// Whether the lines that stand would be told in the same words.
    private boolean sameWords(OpenFile read) {
        return told != null && told.programmes().equals(read.programmes()) && told.file().equals(read.file());
    }

    private void append(List<Happened> wanted, OpenFile read) {
        var nodes = new ArrayList<Node>();
        for (int i = card.body().getChildren().size(); i < Math.min(showing, wanted.size()); i++) {
            nodes.add(node(wanted.get(i), read, i + 1));
        }
        card.body().getChildren().addAll(nodes);
    }

    private void showKinds(Set<HappenedKind> there) {
        chips.forEach((kind, chip) -> {
            chip.setVisible(there.contains(kind));
            chip.setManaged(there.contains(kind));
        });
        kinds.setVisible(there.size() > 1);
        kinds.setManaged(there.size() > 1);
    }

    private Node node(Happened happened, OpenFile read, int number) {
        @Nullable NoteWriter open = thread.rewriting().get();
        if (open == null || !(happened instanceof Happened.Noted(var note)) || !note.id().equals(open.seen().id())) {
            return lines.line(happened, read, number);
        }
        rewriting = new NoteBox("rewrite-", open, file.workers(), words, thread::saveRewritten, thread::stopRewriting);
        rewriting.getStyleClass().add("note-rewriting");
        return rewriting;
    }
}
