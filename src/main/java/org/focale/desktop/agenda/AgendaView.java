package org.focale.desktop.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.agenda.AgendaEntry;
import org.focale.base.Texts;
import org.focale.desktop.kit.Beside;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.PickChip;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.Hours;
import org.focale.domain.agenda.AgendaKind;
import org.jspecify.annotations.Nullable;

/// Lays the agenda out: which days above, the grid below, and the chosen line beside it.
public final class AgendaView extends StackPane {

    private static final Hours MORNING = new Hours(LocalTime.of(9, 0), LocalTime.of(10, 0));

    private final AgendaViewModel agenda;
    private final Words words;
    private final Texts texts;
    private final Page page = new Page("");
    private final AgendaCalendar calendar;
    private final Card plate;
    private final StackPane place = new StackPane();
    private final PickChip<String> whose;

    public AgendaView(AgendaViewModel agenda, Words words) {
        this.agenda = agenda;
        this.words = words;
        this.texts = words.texts();
        this.calendar = new AgendaCalendar(agenda, new Mouse(), new AgendaBlocks(agenda), texts);
        this.plate = new Card(calendar);
        this.whose = new PickChip<>("agenda-whose", texts.get("agenda.whose"), Icons.PERSON, List.of(""),
                name -> name.isEmpty() ? texts.get("agenda.whose.all") : name, "");
        getStyleClass().add("agenda");
        setId("agenda");
        plate.getStyleClass().add("agenda-plate");
        VBox.setVgrow(calendar, Priority.ALWAYS);
        VBox.setVgrow(place, Priority.ALWAYS);
        page.actions(more(), Buttons.primary("agenda-add", texts.get("agenda.add"), Icons.ADD, this::add));
        page.content(bar(), place);
        getChildren().setAll(page);
        agenda.shown().subscribe(this::show);
        agenda.selected().subscribe(this::choose);
        agenda.workers().subscribe(names -> {
            var all = new ArrayList<String>(List.of(""));
            all.addAll(names);
            whose.offer(all);
        });
        whose.value().bindBidirectional(agenda.worker());
        WhileShown.listen(this, agenda::listen);
    }

    private Wrap bar() {
        var spans = new ToggleGroup();
        var nodes = new ArrayList<Node>(List.of(
                Buttons.icon("agenda-back", texts.get("agenda.back"), Icons.PREVIOUS, () -> agenda.step(-1)),
                Buttons.plain("agenda-today", texts.get("agenda.today"), Icons.AGENDA, agenda::goToday),
                Buttons.icon("agenda-forward", texts.get("agenda.forward"), Icons.OPEN, () -> agenda.step(1))));
        for (Span span : Span.values()) {
            ToggleButton toggle = Chip.toggle("agenda-" + span.name().toLowerCase(Locale.ROOT), texts.get(span.textKey()));
            toggle.setToggleGroup(spans);
            toggle.setUserData(span);
            nodes.add(toggle);
        }
        agenda.span().subscribe(now -> spans.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == now)));
        spans.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                agenda.span().set((Span) now.getUserData());
            }
        });
        nodes.add(whose);
        for (AgendaKind kind : AgendaViewModel.KINDS) {
            ToggleButton toggle = Chip.toggle("agenda-kind-" + kind.name().toLowerCase(Locale.ROOT), texts.of(kind));
            toggle.setSelected(agenda.kinds().get().contains(kind));
            toggle.selectedProperty().addListener((_, _, on) -> agenda.toggle(kind, on));
            nodes.add(toggle);
        }
        var bar = new Wrap(nodes.toArray(Node[]::new));
        bar.getStyleClass().add("agenda-bar");
        return bar;
    }

    /// What leaves on paper or as a file, and what comes in.
    private MenuButton more() {
        var menu = new MenuButton(texts.get("agenda.more"), Icons.EXPORT.node());
        menu.setId("agenda-more");
        menu.getStyleClass().setAll("chip", "chip-button", "chip-menu");
        Tone.NEUTRAL.dress(menu);
        menu.getItems().setAll(
                item("agenda-print", "agenda.more.print", () -> agenda.files().print(false)),
                item("agenda-print-names", "agenda.more.print-names", () -> agenda.files().print(true)),
                item("agenda-export", "agenda.more.export", () -> agenda.files().exportShown(false)),
                item("agenda-export-names", "agenda.more.export-names", () -> agenda.files().exportShown(true)),
                item("agenda-take", "agenda.more.take", agenda.files()::take));
        return menu;
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void show() {
        page.title().setText(agenda.title());
        page.subtitle().setText(agenda.subtitle());
        calendar.show(agenda.span().get(), agenda.date().get(), agenda.shown().get(), agenda.today(), agenda.now(), agenda.selected().get());
    }

    /// The chosen line stands beside the grid, or below where there is no room.
    private void choose(@Nullable AgendaEntry entry) {
        if (entry == null) {
            place.getChildren().setAll(plate);
        } else {
            place.getChildren().setAll(new Beside(plate, EntryCard.of(agenda, words, entry)));
        }
        calendar.select(entry);
    }

    private void add() {
        LocalDate day = agenda.span().get().first(agenda.date().get()).isAfter(agenda.today())
                || agenda.span().get().last(agenda.date().get()).isBefore(agenda.today()) ? agenda.date().get() : agenda.today();
        create(day, MORNING);
    }

    private void create(LocalDate day, @Nullable Hours hours) {
        agenda.add(AgendaSheet.ofNew(agenda, words, day, hours).sheet());
    }

    /// What the mouse does in the grid.
    private final class Mouse implements AgendaCalendar.Hands {

        @Override
        public void select(@Nullable AgendaEntry entry) {
            agenda.selected().set(entry);
        }

        @Override
        public void open(AgendaEntry entry) {
            if (agenda.opens(entry)) {
                agenda.open(entry);
            }
        }

        @Override
        public void create(LocalDate day, @Nullable Hours hours) {
            AgendaView.this.create(day, hours);
        }

        @Override
        public void move(AgendaEntry entry, LocalDate day, @Nullable Hours hours) {
            agenda.move(entry, day, hours);
        }

        @Override
        public void delete(AgendaEntry entry) {
            agenda.delete(entry);
        }
    }
}
