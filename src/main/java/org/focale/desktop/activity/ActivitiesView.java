package org.focale.desktop.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.activity.ActivityLine;
import org.focale.app.activity.PlanActivity;
import org.focale.base.Texts;
import org.focale.desktop.activity.ActivitiesViewModel.NewActivity;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Refill;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tabs;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.activity.ActivityKind;
import org.jspecify.annotations.Nullable;

/// Lays out what people do together: the activities of groups, the hours in them, and whatever tabs stand beside them.
public final class ActivitiesView extends StackPane {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    /// What is seen at a glance; the rest comes when it is asked for.
    private static final int FEW = 40;
    private static final int MOST_PLACES = 1_000;
    /// At 100 %: with less, what there is to know of an activity stands under its name.
    private static final double ROOM_FOR_CHIPS = 900;

    private final ActivitiesViewModel activities;
    private final Words words;
    private final Texts texts;
    private final ActivityWords says;
    private final VBox list = new VBox();
    private final ObservableValue<Boolean> roomy = Theme.hasRoom(this, ROOM_FOR_CHIPS);
    private boolean whole;

    /// @param more tabs after the first, before the hours
    public ActivitiesView(ActivitiesViewModel activities, Words words, List<Tabs.Tab> more) {
        this.activities = activities;
        this.words = words;
        this.texts = words.texts();
        this.says = new ActivityWords(words);
        getStyleClass().add("activities");
        var tabs = new ArrayList<Tabs.Tab>();
        tabs.add(new Tabs.Tab("workshops", texts.get("activity.tab.workshops"), this::workshops));
        tabs.addAll(more);
        tabs.add(new Tabs.Tab("hours", texts.get("activity.tab.hours"), () -> {
            activities.showHours();
            return new HoursPane(activities, words);
        }));
        var page = new Page(texts.get("activity.title"))
                .actions(Buttons.primary("add-activity", texts.get("activity.add"), Icons.ADD, this::add)).content(new Tabs(tabs));
        getChildren().setAll(page);
        WhileShown.listen(this, activities::listen);
    }

    private Node workshops() {
        var search = new TextField();
        search.setId("activity-search");
        search.getStyleClass().add("list-search");
        search.setPromptText(texts.get("activity.search"));
        search.setAccessibleText(texts.get("activity.search"));
        search.textProperty().bindBidirectional(activities.typed());
        var closed = Chip.toggle("activities-closed", texts.get("activity.closed.too"));
        closed.selectedProperty().bindBidirectional(activities.closedToo());
        var line = new Wrap(search, closed);
        line.visibleProperty().bind(activities.none().not());
        line.managedProperty().bind(line.visibleProperty());
        list.getStyleClass().add("card-body");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var card = new Card().fill();
        card.getChildren().setAll(scroll);
        var column = new VBox(line, card);
        column.getStyleClass().add(Style.COLUMN);
        activities.lines().subscribe(_ -> fill());
        activities.read().subscribe(_ -> fill());
        roomy.subscribe(_ -> fill());
        return column;
    }

    private void fill() {
        if (!activities.read().get()) {
            return;
        }
        Refill.keepingFocus(list, () -> {
            var nodes = new ArrayList<Node>();
            var lines = activities.lines().get();
            for (ActivityLine each : lines.subList(0, whole ? lines.size() : Math.min(FEW, lines.size()))) {
                nodes.add(line(each, nodes.size() + 1));
            }
            if (lines.size() > nodes.size()) {
                nodes.add(Buttons.link("activities-more", texts.count("activity.more", lines.size() - nodes.size()), Icons.EXPAND, () -> {
                    whole = true;
                    fill();
                }));
            }
            if (activities.none().get()) {
                nodes.add(new EmptyState(Icons.ACTIVITIES, texts.get("activity.none"),
                        Buttons.primary("first-activity", texts.get("activity.add"), Icons.ADD, this::add)));
            } else if (lines.isEmpty()) {
                nodes.add(new Prose(texts.get(activities.closed() > 0 && !activities.closedToo().get() ? "activity.none.open"
                        : "activity.none.found"), Style.SMALL_MUTED));
            }
            list.getChildren().setAll(nodes);
            list.getChildren().forEach(node -> node.pseudoClassStateChanged(FIRST, node == list.getChildren().getFirst()));
        });
    }

    private Node line(ActivityLine each, int number) {
        var activity = each.activity();
        var chips = new ArrayList<Node>();
        if (activity.closed() != null) {
            chips.add(new Chip(texts.get("activity.closed.on", words.day(activity.closed())), Tone.NEUTRAL));
        }
        if (each.toEnter() > 0) {
            chips.add(new Chip(texts.count("activity.to-enter", each.toEnter()), Tone.WARN, Icons.TO_ENTER));
        }
        chips.add(new Chip(says.places(each), each.isFull() ? Tone.WARN : Tone.NEUTRAL, Icons.PEOPLE));
        var next = each.next();
        if (next != null && next.date() != null) {
            boolean today = next.date().equals(words.today());
            chips.add(new Chip(today ? texts.get("activity.next.today", says.hours(next.hours())).strip() : texts.get("activity.next",
                    words.weekday(next.date())), Tone.ACCENT, Icons.MEETING));
        } else if (activity.closed() == null) {
            chips.add(new Chip(texts.get("activity.next.none"), Tone.NEUTRAL, Icons.MEETING));
        }
        var line = new Line(icon(activity.kind()), activity.closed() == null ? Tone.ACCENT : Tone.NEUTRAL, activity.title(), says.detail(activity));
        return (roomy.getValue() ? line.end(chips.toArray(Node[]::new)) : line.below(chips.toArray(Node[]::new)))
                .opens("activity-" + number, () -> activities.open(each));
    }

    static Icons icon(ActivityKind kind) {
        return switch (kind) {
            case DIGITAL_WORKSHOP -> Icons.WORKSHOP;
            case TRAINING -> Icons.SKILL;
            case TECHNICAL_PLATFORM, WORKSITE -> Icons.PLACEMENT;
            case CIVIC -> Icons.PARTNER;
            default -> Icons.ACTIVITIES;
        };
    }

    /// Asks what the new activity is called.
    public void add() {
        var fields = new Fields(words);
        var title = fields.text("new-activity-title", texts.get("activity.new.title")).prompt(texts.get("activity.new.title.prompt"));
        Field<@Nullable ActivityKind> kind = fields.pick("new-activity-kind", texts.get("activity.new.kind"), PlanActivity.KINDS, texts::of);
        kind.value().set(ActivityKind.WORKSHOP);
        var capacity = fields.number("new-activity-capacity", texts.get("activity.new.capacity"), 1, MOST_PLACES)
                .hint(texts.get("activity.new.capacity.hint"));
        var content = new VBox(title, kind, new Equal(capacity, new StackPane()));
        content.getStyleClass().add(Style.COLUMN);
        activities.create(new Sheet<>(texts.get("activity.new"), content, texts.get("activity.new.verb"), () -> {
            title.check(typed -> typed.isBlank() ? Optional.of(texts.get("app.record.activity.title")) : Optional.empty());
            if (!title.isGood() || !capacity.isGood()) {
                return Optional.empty();
            }
            var chosen = kind.value().get();
            return Optional.of(new NewActivity(title.value().get(), chosen == null ? ActivityKind.WORKSHOP : chosen, capacity.value().get()));
        }), () -> { });
    }
}
