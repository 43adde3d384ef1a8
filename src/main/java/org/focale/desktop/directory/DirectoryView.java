package org.focale.desktop.directory;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.directory.Directory;
import org.focale.app.directory.PartnerFilter;
import org.focale.app.directory.PartnerMark;
import org.focale.app.directory.PartnerRow;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.CalmTable;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.PickChip;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.site.Offer;
import org.jspecify.annotations.Nullable;

/// Lays the list of partners out: search and filters, calm rows, and the one chosen beside them.
public final class DirectoryView extends StackPane {

    /// At 100 %: with less room, the list alone; Enter opens the page just as well.
    private static final double ROOM_FOR_PREVIEW = 900;

    private final DirectoryViewModel partners;
    private final Words words;
    private final Texts texts;
    private final PartnerWords said;
    private final Runnable importing;
    private final AddPartnerSheet adding;
    private final CalmTable<PartnerRow> table;
    private final CustomTextField search = new CustomTextField();
    private final PickChip<String> kind;
    private final PickChip<String> town;
    private final PickChip<List<ActivityKind>> offer;
    private final Map<PartnerMark, ToggleButton> marks = new EnumMap<>(PartnerMark.class);

    /// @param importing goes to the import of a list
    public DirectoryView(DirectoryViewModel partners, Words words, Runnable importing) {
        this.partners = partners;
        this.words = words;
        this.texts = words.texts();
        this.said = new PartnerWords(words);
        this.importing = importing;
        this.adding = new AddPartnerSheet(partners, words);
        this.table = table();
        this.kind = new PickChip<>("partners-kind", texts.get("directory.filter.kind"), Icons.FILTER, List.of(""),
                each -> each.isEmpty() ? texts.get("directory.filter.kind") : each, "");
        this.town = new PickChip<>("partners-town", texts.get("directory.filter.town"), Icons.ADDRESS, List.of(""),
                each -> each.isEmpty() ? texts.get("directory.filter.town") : each, "");
        this.offer = new PickChip<>("partners-offer", texts.get("directory.filter.offer"), Icons.IDEA, List.of(List.of()),
                each -> each.isEmpty() ? texts.get("directory.filter.offer") : texts.of(each.getFirst()), List.of());
        getStyleClass().add("directory");
        var page = new Page(texts.get("directory.title")).actions(joinTwo(),
                        Buttons.plain("import-partners", texts.get("directory.import"), Icons.TABLE, importing),
                        Buttons.plain("export-partners", texts.get("lists.export"), Icons.TABLE, partners::export),
                        Buttons.primary("add-partner", texts.get("directory.add"), Icons.ADD, adding::ask))
                .content(filters(), body());
        page.count().textProperty().bind(Bindings.createStringBinding(this::count, partners.rows(), partners.read(), partners.directory()));
        partners.directory().subscribe(this::offer);
        partners.filter().subscribe(this::show);
        partners.chosen().subscribe(this::select);
        getChildren().setAll(page);
        WhileShown.listen(this, partners::listen);
    }

    private String count() {
        if (!partners.read().get()) {
            return "";
        }
        int shown = partners.rows().size();
        int all = partners.directory().get().rows().size();
        return shown == all ? String.valueOf(all) : texts.get("lists.count", shown, all);
    }

    private Node filters() {
        search.setId("partners-search");
        search.getStyleClass().add("list-search");
        search.setPromptText(texts.get("directory.search"));
        search.setAccessibleText(texts.get("directory.search"));
        search.setLeft(Icons.SEARCH.node());
        search.textProperty().subscribe(typed -> partners.filter().set(partners.filter().get().typed(typed)));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        kind.value().addListener((_, _, now) -> partners.filter().set(partners.filter().get().ofKind(now)));
        town.value().addListener((_, _, now) -> partners.filter().set(partners.filter().get().inTown(now)));
        offer.value().addListener((_, _, now) -> partners.filter().set(partners.filter().get().offering(now.isEmpty() ? null : now.getFirst())));
        var row = new Wrap(search, kind, town, offer);
        for (PartnerMark mark : List.of(PartnerMark.DO_NOT_ASK, PartnerMark.NOT_CHECKED, PartnerMark.DELEGATION_ENDING)) {
            var chip = Chip.toggle("partners-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-'), texts.of(mark));
            chip.setOnAction(_ -> partners.filter().set(partners.filter().get().toggle(mark)));
            marks.put(mark, chip);
            row.getChildren().add(chip);
        }
        return row;
    }

    private void searchKey(KeyEvent event) {
        @Nullable PartnerRow chosen = partners.chosen().get();
        if (event.getCode() == KeyCode.DOWN && !partners.rows().isEmpty()) {
            table.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && chosen != null) {
            partners.open(chosen.organisation().id());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private void offer(Directory directory) {
        kind.offer(withNone(directory.kinds()));
        town.offer(withNone(directory.towns()));
        var kinds = new ArrayList<List<ActivityKind>>(List.of(List.of()));
        directory.offered().forEach(each -> kinds.add(List.of(each)));
        offer.offer(kinds);
    }

    private static List<String> withNone(List<String> values) {
        var all = new ArrayList<>(List.of(""));
        all.addAll(values);
        return all;
    }

    private void show(PartnerFilter filter) {
        if (!search.getText().equals(filter.typed())) {
            search.setText(filter.typed());
        }
        kind.value().set(filter.kind());
        town.value().set(filter.town());
        offer.value().set(filter.offer() == null ? List.of() : List.of(filter.offer()));
        (filter.kind().isEmpty() ? Tone.NEUTRAL : Tone.ACCENT).dress(kind);
        (filter.town().isEmpty() ? Tone.NEUTRAL : Tone.ACCENT).dress(town);
        (filter.offer() == null ? Tone.NEUTRAL : Tone.ACCENT).dress(offer);
        marks.forEach((mark, chip) -> chip.setSelected(filter.marks().contains(mark)));
    }

    private CalmTable<PartnerRow> table() {
        var made = new CalmTable<PartnerRow>("partners", texts.get("directory.title"));
        made.nodes(texts.get("directory.column.name"), 195, DirectoryView::strong, (label, row) -> label.setText(row.organisation().name()));
        made.nodes(texts.get("domain.field.organisation.kind"), 150, DirectoryView::muted, (label, row) -> label.setText(row.organisation().kind()));
        made.nodes(texts.get("domain.field.organisation.city"), 92, DirectoryView::muted, (label, row) -> label.setText(row.organisation().city()))
                .givesWay();
        made.nodes(texts.get("directory.column.offers"), 165, DirectoryView::muted,
                (label, row) -> label.setText(row.offers().stream().map(Offer::words).collect(Collectors.joining(", ")))).givesWay();
        made.nodes(texts.get("directory.column.requested"), 112, DirectoryView::muted,
                (label, row) -> label.setText(row.requested() == null ? "" : words.ago(row.requested()))).givesWay();
        made.nodes(texts.get("directory.column.state"), 138, DirectoryView::box,
                (box, row) -> box.getChildren().setAll(said.warnings(row.organisation(), row.marks())));
        made.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                partners.choose(row);
            }
        });
        made.whenOpened(row -> partners.open(row.organisation().id()));
        made.setPlaceholder(new StackPane());
        made.setItems(partners.rows());
        return made;
    }

    private static Label strong() {
        var label = new Label();
        label.getStyleClass().add(Style.STRONG);
        return label;
    }

    private static Label muted() {
        var label = new Label();
        label.getStyleClass().add(Style.MUTED);
        return label;
    }

    private static StackPane box() {
        var box = new StackPane();
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node body() {
        VBox.setVgrow(table, Priority.ALWAYS);
        var list = new Card(table).flush();
        HBox.setHgrow(list, Priority.ALWAYS);
        var preview = new PartnerPreview(partners, words);
        preview.visibleProperty().bind(Theme.hasRoom(this, ROOM_FOR_PREVIEW));
        preview.managedProperty().bind(preview.visibleProperty());
        var both = new HBox(list, preview);
        both.getStyleClass().addAll(Style.COLUMN, "people-body");
        var empty = new StackPane();
        both.visibleProperty().bind(empty.visibleProperty().not());
        empty.visibleProperty().bind(partners.read().and(Bindings.isEmpty(partners.rows())));
        Runnable fill = () -> fillEmpty(empty);
        empty.visibleProperty().subscribe(fill);
        partners.directory().subscribe(fill);
        partners.filter().subscribe(fill);
        return new StackPane(both, empty);
    }

    /// None yet, or none that is looked for: what to do is another thing.
    private void fillEmpty(StackPane empty) {
        if (!empty.isVisible()) {
            empty.getChildren().clear();
            return;
        }
        EmptyState state;
        if (partners.directory().get().rows().isEmpty()) {
            state = new EmptyState(Icons.PARTNERS, texts.get("directory.empty"),
                    Buttons.primary("add-first-partner", texts.get("directory.add"), Icons.ADD, adding::ask));
            state.getChildren().add(Buttons.link("import-first-partners", texts.get("directory.import"), Icons.TABLE, importing));
        } else {
            state = new EmptyState(Icons.SEARCH, texts.get("directory.none"),
                    Buttons.plain("show-all-partners", texts.get("directory.none.all"), Icons.PARTNERS, partners::showAll));
            String typed = partners.filter().get().typed().strip();
            if (!typed.isEmpty()) {
                state.getChildren().add(Buttons.link("add-typed-partner", texts.get("people.none.add", typed), Icons.ADD, () -> adding.ask(typed)));
            }
        }
        VBox.setVgrow(state, Priority.ALWAYS);
        empty.getChildren().setAll(new Card(state).fill());
    }

    /// With Ctrl, a second one is chosen: then both may be one partner.
    private Button joinTwo() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var selected = table.getSelectionModel().getSelectedItems();
        var join = Buttons.plain("join-partners", texts.get("directory.join.verb"), Icons.PARTNERS, () -> {
            if (selected.size() == 2) {
                var one = selected.getFirst();
                var other = selected.getLast();
                partners.join(one, other, JoinPartnersSheet.of(one, other, words));
            }
        });
        join.visibleProperty().bind(Bindings.size(selected).isEqualTo(2));
        join.managedProperty().bind(join.visibleProperty());
        return join;
    }

    private void select(@Nullable PartnerRow row) {
        var model = table.getSelectionModel();
        if (row != null && model.getSelectedItems().size() < 2 && !row.equals(model.getSelectedItem())) {
            model.clearAndSelect(partners.rows().indexOf(row));
        }
    }
}
