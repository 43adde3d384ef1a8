package org.focale.desktop.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.placement.ListedPlacement;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.CalmTable;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Sides;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.activity.PlacementStage;
import org.jspecify.annotations.Nullable;

/// The list of all placements, each of which opens its page.
public final class PlacementsPane extends VBox {

    private final PlacementsViewModel placements;
    private final Words words;
    private final Texts texts;
    private final Wrap stages = new Wrap();
    private final ObservableList<ListedPlacement> rows = FXCollections.observableArrayList();
    private final CalmTable<ListedPlacement> table;
    private final Card card;

    public PlacementsPane(PlacementsViewModel placements, Words words) {
        this.placements = placements;
        this.words = words;
        this.texts = words.texts();
        this.table = table();
        table.setItems(rows);
        table.whenOpened(placements::open);
        VBox.setVgrow(table, Priority.ALWAYS);
        var typed = new TextField();
        typed.setId("placements-search");
        typed.getStyleClass().add("list-search");
        typed.setPromptText(texts.get("placement.search"));
        typed.setAccessibleText(texts.get("placement.search"));
        typed.textProperty().addListener((_, _, now) -> placements.search(now));
        var left = new VBox(new Wrap(typed), stages);
        left.getStyleClass().add("placements-filters");
        var verbs = new Wrap(Buttons.plain("export-placements", texts.get("placement.export"), Icons.EXPORT, placements::export));
        card = new Card(table).flush().fill();
        getStyleClass().add(Style.COLUMN);
        getChildren().setAll(new Sides(left, verbs), card);
        placements.all().subscribe(_ -> showStages());
        placements.shown().subscribe(this::show);
        WhileShown.listen(this, placements::listen);
    }

    private void showStages() {
        var chips = new ArrayList<Node>();
        chips.add(stage(null, texts.get("placement.stage.all", placements.all().get().size())));
        for (PlacementStage stage : List.of(PlacementStage.RUNNING, PlacementStage.COMING, PlacementStage.TO_ASSESS, PlacementStage.ENDED)) {
            chips.add(stage(stage, texts.get("placement.stage.of", texts.of(stage), placements.count(stage))));
        }
        stages.getChildren().setAll(chips);
    }

    private ToggleButton stage(@Nullable PlacementStage stage, String words) {
        ToggleButton chip = Chip.toggle("stage-" + (stage == null ? "all" : stage.name().toLowerCase(Locale.ROOT).replace('_', '-')), words);
        chip.setSelected(placements.filter().get().stage() == stage);
        chip.setOnAction(_ -> {
            placements.stage(stage);
            showStages();
        });
        return chip;
    }

    private void show(List<ListedPlacement> shown) {
        rows.setAll(shown);
        if (shown.isEmpty()) {
            card.body().getChildren().setAll(new EmptyState(Icons.PLACEMENT, texts.get(placements.all().get().isEmpty() ? "placement.empty"
                    : "placement.empty.filtered")));
        } else if (!card.body().getChildren().contains(table)) {
            card.body().getChildren().setAll(table);
        }
    }

    private CalmTable<ListedPlacement> table() {
        return new CalmTable<ListedPlacement>("placements", texts.get("placement.title"))
                .nodes(texts.get("placement.column.person"), 150, row -> strong(row.name()))
                .nodes(texts.get("placement.column.title"), 210, row -> two(row.whole().placement().title(),
                        texts.of(row.whole().placement().kind())))
                .nodes(texts.get("placement.column.stage"), 150, this::stage)
                .nodes(texts.get("placement.column.dates"), 240, row -> two(dates(row), hours(row))).givesWay()
                .nodes(texts.get("placement.column.host"), 190, row -> two(row.whole().placement().hostName(), row.whole().placement().tutor()))
                .givesWay()
                .nodes(texts.get("placement.column.referent"), 120, row -> new Label(row.referent())).givesWay();
    }

    private static Label strong(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Style.STRONG);
        return label;
    }

    private static VBox two(String above, String below) {
        var small = new Label(below);
        small.getStyleClass().add(Style.SMALL_MUTED);
        var both = new VBox(new Label(above), small);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private String dates(ListedPlacement row) {
        return PlacementWords.dates(row.whole().placement(), words);
    }

    private String hours(ListedPlacement row) {
        Integer hours = row.whole().placement().hours();
        return Stream.of(hours == null ? "" : texts.get("placement.hours.sum", hours),
                row.diagnosed() == 0 ? "" : texts.count("placement.diagnosed", row.diagnosed())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Chip stage(ListedPlacement row) {
        return PlacementWords.stage(row.whole(), words);
    }
}
