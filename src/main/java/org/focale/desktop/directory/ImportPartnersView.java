package org.focale.desktop.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.directory.ImportPartners;
import org.focale.app.directory.PartnerField;
import org.focale.app.directory.PartnerLine;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.PickChip;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.SheetChoice;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tiles;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// Lays the import of partners out: the columns and where they go, then each row with its doubts and what becomes of it.
public final class ImportPartnersView extends StackPane {

    /// What is looked at first; more are shown when they are asked for.
    private static final int FEW = 60;
    private static final int MOST_BESIDE = 5;

    private final ImportPartnersViewModel importing;
    private final Texts texts;
    private final Page page;
    private final Card columns;
    private final Card rows;
    private int shown = FEW;

    public ImportPartnersView(ImportPartnersViewModel importing, Words words) {
        this.importing = importing;
        this.texts = words.texts();
        this.columns = new Card(texts.get("directory.import.columns"));
        this.rows = new Card(texts.get("directory.import.rows"));
        this.page = new Page(texts.get("directory.import"));
        var save = Buttons.primary("import-partners-save", texts.get("directory.import.save"), Icons.DONE, importing::save);
        save.visibleProperty().bind(importing.summary().isNotEmpty());
        save.managedProperty().bind(save.visibleProperty());
        page.actions(Buttons.plain("import-partners-choose", texts.get("directory.import.other"), Icons.TABLE, importing::choose), save);
        page.subtitle().textProperty().bind(Bindings.createStringBinding(this::subtitle, importing.opened(), importing.summary()));
        var wrong = new Banner(Icons.WARN, Tone.WARN, "");
        wrong.setId("import-partners-wrong");
        importing.wrong().subscribe(wrong::show);
        page.content(wrong, columns, rows);
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        var empty = new Page(texts.get("directory.import")).content(new Card(new EmptyState(Icons.TABLE, texts.get("directory.import.empty"),
                Buttons.primary("import-partners-first", texts.get("directory.import.choose"), Icons.TABLE, importing::choose))).fill());
        importing.opened().subscribe(now -> {
            getChildren().setAll(now == null ? empty : scroll);
            fillColumns(now);
        });
        importing.lines().subscribe(this::fillRows);
    }

    private String subtitle() {
        ImportPartners.@Nullable Opened now = importing.opened().get();
        return now == null ? "" : PartnerWords.joined(now.fileName(), importing.summary().get());
    }

    private void fillColumns(ImportPartners.@Nullable Opened now) {
        shown = FEW;
        if (now == null) {
            return;
        }
        var names = now.table().names();
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < names.size(); i++) {
            nodes.add(column(now, names.get(i), i));
        }
        columns.body().getChildren().setAll(new Tiles(MOST_BESIDE, nodes));
        if (!now.table().otherSheets().isEmpty()) {
            columns.body().getChildren().addFirst(SheetChoice.banner(now.table(), importing::chooseSheet, texts));
        }
    }

    private Node column(ImportPartners.Opened now, String name, int index) {
        var choices = new ArrayList<Optional<PartnerField>>(List.of(Optional.empty()));
        for (PartnerField field : PartnerField.values()) {
            choices.add(Optional.of(field));
        }
        var going = new PickChip<Optional<PartnerField>>("partner-column-" + (index + 1), name, Icons.NEXT, choices,
                each -> each.map(texts::of).orElse(texts.get("directory.import.nowhere")), Optional.ofNullable(now.columns().get(index)));
        (now.columns().get(index) == null ? Tone.NEUTRAL : Tone.ACCENT).dress(going);
        going.value().addListener((_, _, chosen) -> importing.going(index, chosen.orElse(null)));
        var label = new Label(name.isEmpty() ? texts.get("directory.import.unnamed", index + 1) : name);
        label.getStyleClass().add(Style.LABEL);
        var box = new VBox(label, going);
        box.getStyleClass().add("field");
        return box;
    }

    private void fillRows(List<PartnerLine> lines) {
        var nodes = new ArrayList<Node>();
        for (PartnerLine line : lines.subList(0, Math.min(shown, lines.size()))) {
            nodes.add(row(line));
        }
        if (lines.size() > shown) {
            nodes.add(Buttons.link("import-partners-more", texts.count("directory.import.more", lines.size() - shown), Icons.EXPAND, () -> {
                shown = lines.size();
                fillRows(lines);
            }));
        }
        rows.body().getChildren().setAll(nodes);
        rows.setVisible(!lines.isEmpty());
        rows.setManaged(!lines.isEmpty());
    }

    private Node row(PartnerLine read) {
        var one = read.organisation();
        String contact = read.contact() == null ? "" : read.contact().name();
        var line = new Line(Icons.PARTNERS, read.choice() == PartnerLine.Choice.LEAVE_OUT ? Tone.NEUTRAL : Tone.ACCENT,
                read.mayBeTaken() ? one.name() : texts.get("directory.import.no-name-here"),
                PartnerWords.joined(texts.get("directory.import.row", read.number()), one.kind(), one.city(), one.phone(), contact));
        if (read.here() != null) {
            line.below(new Chip(texts.get("directory.import.here", read.here().name()), Tone.WARN));
        } else if (read.before() > 0) {
            line.below(new Chip(texts.get("directory.import.before", read.before()), Tone.WARN));
        }
        String doubts = importing.doubts(read);
        if (!doubts.isEmpty()) {
            line.says(new Prose(doubts, Style.SMALL));
        }
        return read.mayBeTaken() ? line.end(choice(read)) : line;
    }

    private Node choice(PartnerLine read) {
        boolean known = read.here() != null || read.before() > 0;
        var choices = known ? List.of(PartnerLine.Choice.COMPLETE, PartnerLine.Choice.ADD, PartnerLine.Choice.LEAVE_OUT)
                : List.of(PartnerLine.Choice.ADD, PartnerLine.Choice.LEAVE_OUT);
        var chip = new PickChip<>("partner-row-" + read.number(), read.organisation().name(), Icons.EDIT, choices,
                each -> texts.get(switch (each) {
                    case ADD -> "directory.import.add";
                    case COMPLETE -> "directory.import.complete";
                    case LEAVE_OUT -> "directory.import.leave-out";
                }), read.choice());
        chip.value().addListener((_, _, chosen) -> importing.choose(read, chosen));
        return chip;
    }
}
