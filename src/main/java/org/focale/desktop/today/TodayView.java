package org.focale.desktop.today;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.today.Today;
import org.focale.base.Texts;
import org.focale.desktop.kit.Beside;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Refill;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// Lays the first screen out: what is due and who was not heard of at the left, what comes and what waits at the right.
public final class TodayView extends StackPane {

    /// What is seen at a glance; the rest comes when it is asked for.
    private static final int FEW = 5;
    private static final int MORE = 50;

    private final TodayViewModel today;
    private final Words words;
    private final Texts texts;
    private final TodayLines lines;
    private final Page page;
    private final NoteAsking asking;
    private final Card agenda;
    private final Card sessions;
    private final Card tasks;
    private final Card silent;
    private final Card ending;
    private final Card toEnter;
    private final Card toCheck;
    private final Card drafts;
    private final Card delegations;

    public TodayView(TodayViewModel today, Words words) {
        this.today = today;
        this.words = words;
        this.texts = words.texts();
        this.lines = new TodayLines(today, words);
        this.agenda = card("today-agenda", texts.get("agenda.today.card"));
        this.sessions = card("today-sessions", texts.get("activity.today"));
        this.tasks = card("today-tasks", texts.get("today.tasks"));
        tasks.getChildren().add(new TaskAdding(today, words));
        this.silent = card("today-silent", "");
        this.ending = card("today-ending", texts.get("today.ending"));
        this.toEnter = card("today-to-enter", texts.get("today.to-enter"));
        this.toCheck = card("today-to-check", texts.get("review.today"));
        this.drafts = card("today-drafts", texts.get("today.drafts"));
        this.delegations = card("today-delegations", texts.get("directory.today"));
        this.page = new Page("");
        getStyleClass().add("today");
        var mine = Chip.toggle("today-mine", texts.get("today.mine"));
        mine.selectedProperty().bindBidirectional(today.mine());
        var add = Buttons.primary("add-person", texts.get("today.add-person"), Icons.ADD_PERSON, today::addPerson);
        this.asking = new NoteAsking(today, texts);
        var note = Buttons.plain("note-contact", texts.get("today.note"), Icons.NOTE, asking::open);
        page.actions(mine, note, add);
        var left = new VBox(agenda, sessions, tasks, silent);
        var right = new VBox(toCheck, drafts, ending, toEnter, delegations);
        left.getStyleClass().add(Style.COLUMN);
        right.getStyleClass().addAll(Style.COLUMN, "today-side");
        var cards = new Beside(left, right);
        var welcome = new Card(new EmptyState(Icons.PEOPLE, texts.get("today.nobody"),
                Buttons.primary("add-first-person", texts.get("today.add-person"), Icons.ADD_PERSON, today::addPerson)));
        page.content(welcome, asking.card(), cards);
        for (Node each : List.of(mine, note, add, cards)) {
            each.visibleProperty().bind(today.nobody().not());
            each.managedProperty().bind(each.visibleProperty());
        }
        welcome.visibleProperty().bind(today.nobody());
        welcome.managedProperty().bind(today.nobody());
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        getChildren().setAll(scroll);
        today.today().subscribe(this::show);
        today.agenda().subscribe(entries -> {
            fill(agenda, entries, lines::agenda, "", FEW);
            agenda.setVisible(!entries.isEmpty());
            agenda.setManaged(!entries.isEmpty());
        });
        today.sessions().subscribe(waiting -> {
            fill(sessions, waiting, lines::gathering, "", FEW);
            sessions.setVisible(!waiting.isEmpty());
            sessions.setManaged(!waiting.isEmpty());
        });
        today.toCheck().subscribe(fields -> {
            int number = fields.intValue();
            fill(toCheck, number == 0 ? List.of() : List.of(number), (count, _) -> lines.toCheck(count), "", FEW);
            toCheck.setVisible(number > 0);
            toCheck.setManaged(number > 0);
        });
        today.unsaved().subscribe(unsaved -> {
            fill(drafts, unsaved, lines::draft, "", FEW);
            drafts.setVisible(!unsaved.isEmpty());
            drafts.setManaged(!unsaved.isEmpty());
        });
        WhileShown.listen(this, today::listen);
    }

    /// Asks with whom a contact was.
    public void note() {
        asking.open();
    }

    private static Card card(String id, String title) {
        var card = new Card(title);
        card.setId(id);
        return card;
    }

    private void show(@Nullable Today read) {
        if (read == null) {
            return;
        }
        page.title().setText(today.firstName().isEmpty() ? texts.get("today.hello.nobody") : texts.get("today.hello", today.firstName()));
        String day = words.weekday(read.day());
        page.subtitle().setText(texts.count("today.followed", read.followed(),
                day.substring(0, 1).toUpperCase(texts.locale()) + day.substring(1)));
        Refill.keepingFocus(this, () -> fill(read));
    }

    private void fill(Today read) {
        fill(tasks, read.tasks(), lines::task, texts.get("today.tasks.empty"), FEW);
        silent.title().setText(texts.get("today.silent", read.silentDays()));
        fill(silent, read.silent(), lines::silent, texts.get("today.silent.empty"), FEW);
        fill(ending, read.ending(), lines::ending, texts.get("today.ending.empty"), FEW);
        fill(toEnter, read.toEnter(), lines::toEnter, texts.get("today.to-enter.empty"), FEW);
        fill(delegations, read.delegations(), lines::delegation, "", FEW);
        delegations.setVisible(!read.delegations().isEmpty());
        delegations.setManaged(!read.delegations().isEmpty());
    }

    /// @param line given what it tells of and its number in the card
    private <T> void fill(Card card, List<T> all, BiFunction<T, Integer, Node> line, String empty, int most) {
        var nodes = new ArrayList<Node>();
        for (T each : all.subList(0, Math.min(all.size(), most))) {
            nodes.add(line.apply(each, nodes.size() + 1));
        }
        if (all.isEmpty()) {
            nodes.add(new Prose(empty, Style.SMALL_MUTED));
        } else if (all.size() > most) {
            nodes.add(Buttons.link(card.getId() + "-more", texts.count("today.more", all.size() - most), Icons.EXPAND,
                    () -> fill(card, all, line, empty, most + MORE)));
        }
        card.body().getChildren().setAll(nodes);
    }
}
