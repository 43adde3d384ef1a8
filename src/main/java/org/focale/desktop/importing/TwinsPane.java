package org.focale.desktop.importing;

import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.importing.Decision;
import org.focale.app.importing.Twin;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.person.Person;
import org.jspecify.annotations.Nullable;

/// Rows that resemble somebody: at the left who, at the right both side by side and the decision.
final class TwinsPane extends VBox {

    private final TwinsModel twins;
    private final ImportWords words;
    private final Texts texts;
    private final ListView<Integer> list = new ListView<>();
    private final StackPane detail = new StackPane();
    private final Wrap bulk = new Wrap();
    private int shownTwin;

    TwinsPane(ImportViewModel importing, ImportWords words, Page page) {
        this.twins = Objects.requireNonNull(importing.twins().get());
        this.words = words;
        this.texts = words.texts();
        list.setId("import-twins");
        list.getStyleClass().add("import-twins");
        list.setAccessibleText(texts.get("import.twins.list"));
        list.setItems(FXCollections.observableArrayList(twins.twins().keySet()));
        list.setCellFactory(_ -> new TwinCell());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                twins.choose(row);
            }
        });
        var left = new Card(list).flush();
        left.getStyleClass().add("import-twins-side");
        VBox.setVgrow(list, Priority.ALWAYS);
        var scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var both = new HBox(left, scroll);
        both.getStyleClass().add(Style.COLUMN);
        VBox.setVgrow(both, Priority.ALWAYS);
        getStyleClass().add(Style.COLUMN);
        getChildren().setAll(bulk, both);
        twins.version().subscribe(_ -> {
            list.refresh();
            bulk();
            page.subtitle().setText(twins.open() == 0 ? texts.get("import.twins.done") : texts.count("import.twins.subtitle", twins.open()));
            show();
        });
        twins.chosen().subscribe(row -> {
            if (row != null) {
                list.getSelectionModel().select(row);
                list.scrollTo(row);
                shownTwin = 0;
                show();
            }
        });
    }

    private void bulk() {
        bulk.getChildren().clear();
        if (twins.likely() > 1) {
            bulk.getChildren().add(Buttons.plain("twins-likely", texts.count("import.twins.likely", twins.likely()), Icons.PERSON,
                    twins::sameLikely));
        }
        if (twins.open() > 1) {
            bulk.getChildren().add(Buttons.plain("twins-others", texts.count("import.twins.others", twins.open()), Icons.PEOPLE, twins::otherAll));
        }
        bulk.setVisible(!bulk.getChildren().isEmpty());
        bulk.setManaged(!bulk.getChildren().isEmpty());
    }

    private void show() {
        @Nullable Integer row = twins.chosen().get();
        if (row == null) {
            return;
        }
        var found = twins.twins(row);
        var twin = twins.decision(row) instanceof Decision.Same(var same) ? same : found.get(Math.min(shownTwin, found.size() - 1));
        var card = new Card(texts.of(twin.likeness()));
        card.setId("import-twin");
        if (found.size() > 1) {
            card.body().getChildren().add(choice(found, twin));
        }
        card.body().getChildren().addAll(verbs(row, twin), compared(row, twin));
        card.body().getStyleClass().add("import-twin-body");
        detail.getChildren().setAll(card.fill());
    }

    /// Several resemble the row: one is looked at.
    private Node choice(List<Twin> found, Twin now) {
        var chips = new Wrap(new Prose(texts.count("import.twins.several", found.size()), Style.MUTED));
        for (int i = 0; i < found.size(); i++) {
            int index = i;
            var chip = Chip.button("twin-" + i, name(found.get(i)), found.get(i).person() == null ? Icons.TABLE : Icons.PERSON, () -> {
                shownTwin = index;
                @Nullable Integer row = twins.chosen().get();
                if (row != null && twins.decision(row) instanceof Decision.Same) {
                    twins.decide(new Decision.Same(found.get(index)));
                }
                show();
            });
            if (found.get(i).equals(now)) {
                Tone.ACCENT.dress(chip);
            }
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private String name(Twin twin) {
        @Nullable Person person = twins.person(twin);
        return person == null ? texts.get("import.twins.row", twins.row(twin.row()).number(), twins.row(twin.row()).displayName())
                : person.displayName();
    }

    private Node compared(int row, Twin twin) {
        @Nullable Person person = twins.person(twin);
        var lines = words.compared(twins.row(row), person, person == null ? twins.row(twin.row()) : null);
        var table = new SideBySide(texts.get("import.twins.in-table", twins.row(row).number()),
                person == null ? texts.get("import.twins.in-row", twins.row(twin.row()).number()) : texts.get("import.twins.in-file"));
        lines.forEach(line -> table.add(line.field().words(texts), line.row(), line.there(), line.differs()));
        return table;
    }

    private Node verbs(int row, Twin twin) {
        var same = Buttons.plain("twin-same", texts.get(twin.person() == null ? "import.twins.same-row" : "import.twins.same"), Icons.PERSON,
                () -> decided(() -> twins.decide(new Decision.Same(twin))));
        var other = Buttons.plain("twin-other", texts.get("import.twins.other"), Icons.PEOPLE, () -> decided(() -> twins.decide(Decision.OTHER)));
        var leave = Buttons.link("twin-leave-out", texts.get("import.rows.leave-out"), Icons.HIDE, () -> decided(twins::leaveOut));
        var verbs = new Wrap(same, other, leave);
        @Nullable Chip chip = state(row);
        if (chip != null) {
            verbs.getChildren().addFirst(chip);
        }
        var box = new VBox(verbs, new Prose(texts.get("import.twins.explain"), Style.SMALL_MUTED));
        box.getStyleClass().add("import-twin-verbs");
        return box;
    }

    /// The keyboard stays on the decision of the next one.
    private void decided(Runnable hand) {
        hand.run();
        @Nullable Node same = detail.lookup("#twin-same");
        if (same != null) {
            same.requestFocus();
        }
    }

    private @Nullable Chip state(int row) {
        if (twins.row(row).leftOut()) {
            return new Chip(texts.get("import.rows.left-out"), Tone.NEUTRAL);
        }
        return switch (twins.decision(row)) {
            case Decision.Open() -> null;
            case Decision.Same _ -> new Chip(texts.get("import.twins.is-same"), Tone.GOOD, Icons.DONE);
            case Decision.Other() -> new Chip(texts.get("import.twins.is-other"), Tone.ACCENT, Icons.DONE);
        };
    }

    /// A row with who it resembles and what was decided.
    private final class TwinCell extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            if (!empty && row != null) {
                @Nullable Chip state = state(row);
                var line = new Line(twins.row(row).displayName());
                line.says(texts.get("import.twins.resembles", twins.row(row).number(), name(twins.twins(row).getFirst())));
                line.end(state == null ? new Chip(texts.get("import.twins.open"), Tone.WARN) : state);
                line.getStyleClass().add("import-twin-line");
                setGraphic(line);
                setPrefWidth(0);
            }
        }
    }
}
