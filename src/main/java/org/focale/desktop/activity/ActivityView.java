package org.focale.desktop.activity;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.activity.ActivityFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tabs;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.jspecify.annotations.Nullable;

/// One activity: who was there, its sessions, its people, what it is.
public final class ActivityView extends StackPane {

    private static final String GRID = "attendance";
    private static final String SESSIONS = "sessions";
    private static final String PEOPLE = "participants";
    private static final String ABOUT = "about";

    private final ActivityViewModel activity;
    private final Words words;
    private final Texts texts;
    private final ActivityWords says;
    private final Page page = new Page("");
    private final Tabs tabs;
    private final AttendanceGrid grid;
    private boolean opened;
    private Optional<ActivitySessionId> at = Optional.empty();

    public ActivityView(ActivityViewModel activity, Words words) {
        this.activity = activity;
        this.words = words;
        this.texts = words.texts();
        this.says = new ActivityWords(words);
        this.grid = new AttendanceGrid(activity, says);
        this.tabs = new Tabs(List.of(
                new Tabs.Tab(GRID, texts.get("activity.tab.attendance"), this::attendance),
                new Tabs.Tab(SESSIONS, texts.get("activity.tab.sessions"), () -> new SessionsTab(activity, words)),
                new Tabs.Tab(PEOPLE, texts.get("activity.tab.participants"), () -> new ParticipantsTab(activity, words)),
                new Tabs.Tab(ABOUT, texts.get("activity.tab.about"), () -> new AboutTab(activity, words))));
        getStyleClass().add("activity");
        var print = Buttons.primary("print-sheet", texts.get("activity.sheet.print"), Icons.PDF, this::print);
        page.actions(print).content(tabs);
        getChildren().setAll(page);
        activity.file().subscribe(read -> {
            print.setDisable(read == null || read.standing().isEmpty());
            if (read != null) {
                show(read);
            }
        });
        WhileShown.listen(this, activity::listen);
    }

    /// Opens the grid where this session is entered.
    public ActivityView at(ActivitySessionId session) {
        at = Optional.of(session);
        return this;
    }

    private void show(ActivityFile read) {
        var it = read.activity();
        page.title().setText(it.title());
        page.subtitle().setText(ActivityWords.joined(says.detail(it), it.place(), says.places(read),
                it.closed() == null ? "" : texts.get("activity.closed.on", words.day(it.closed()))));
        if (!opened) {
            opened = true;
            tabs.open(read.standing().isEmpty() ? SESSIONS : read.people().isEmpty() ? PEOPLE : GRID);
            at.ifPresent(activity.attendance()::goTo);
        }
    }

    /// The sheet of the session one looks at.
    private void print() {
        @Nullable ActivityFile now = activity.file().get();
        var chosen = activity.session().get();
        Optional<ActivitySession> of = SESSIONS.equals(tabs.openKey().get()) && chosen != null ? Optional.of(chosen.record().get())
                : GRID.equals(tabs.openKey().get()) ? activity.attendance().session() : Optional.empty();
        if (now != null) {
            of.or(() -> now.nearest(words.today())).ifPresent(activity::print);
        }
    }

    /// The grid, or what is missing for it.
    private Node attendance() {
        var empty = new StackPane();
        var pick = new PickPane(activity, words, true);
        pick.setVisible(false);
        pick.managedProperty().bind(pick.visibleProperty());
        var add = Buttons.link("attendance-unexpected", texts.get("activity.unexpected"), Icons.ADD_PERSON, () -> {
            pick.setVisible(!pick.isVisible());
            if (pick.isVisible()) {
                pick.begin();
            }
        });
        pick.whenDone(() -> {
            pick.setVisible(false);
            grid.requestFocus();
        });
        VBox.setVgrow(grid, Priority.ALWAYS);
        var card = new Card(texts.get("activity.grid.title"), grid).action(add).fill();
        HBox.setHgrow(card, Priority.ALWAYS);
        var both = new HBox(card, pick);
        both.getStyleClass().addAll(Style.COLUMN, "tab-columns");
        activity.file().subscribe(read -> {
            boolean ready = read != null && !read.standing().isEmpty() && !read.people().isEmpty();
            both.setVisible(ready);
            empty.setVisible(read != null && !ready);
            if (read != null && !ready) {
                empty.getChildren().setAll(new Card(read.standing().isEmpty()
                        ? new EmptyState(Icons.AGENDA, texts.get("activity.grid.no-session"),
                                Buttons.plain("go-plan", texts.get("activity.plan.title"), Icons.AGENDA, () -> tabs.open(SESSIONS)))
                        : new EmptyState(Icons.PEOPLE, texts.get("activity.grid.nobody"),
                                Buttons.plain("go-enrol", texts.get("activity.pick.title"), Icons.ADD_PERSON, () -> tabs.open(PEOPLE)))));
            }
        });
        return new StackPane(both, empty);
    }

    /// Opens one of its tabs, by its key.
    public void open(String tab) {
        tabs.open(tab);
    }
}
