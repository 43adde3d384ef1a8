package org.focale.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.focale.app.people.PeopleColumn;
import org.focale.app.people.PeopleColumns;
import org.focale.base.PartialDate;
import org.focale.base.Texts;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.CalmTable;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Gauge;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.PathwayBar;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.document.office.Cell;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.Stage;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// How a person looks in the list: pictures where there are some, else the words of the column.
final class PeopleTable {

    private static final double STANDARD_WIDTH = 130;
    private static final Map<String, Double> WIDTHS = Map.of(PeopleColumns.NAME, 228.0, PeopleColumns.PATHWAY, 150.0, "age", 68.0,
            PeopleColumns.CV, 104.0, PeopleColumns.LAST_CONTACT, 122.0, "next-step", 190.0, "needs", 190.0, "strengths", 190.0, "email", 190.0,
            "postcode", 100.0);
    /// Left out where the standard columns have no room; what somebody chose is not.
    private static final Set<String> MAY_LEAVE = Set.of("next-step", PeopleColumns.LAST_CONTACT);
    /// From so many days on, silence is worth a colour.
    private static final int SILENT_DAYS = 30;

    private final PeopleViewModel people;
    private final Words words;
    private final Texts texts;
    private @Nullable List<?> filled;

    PeopleTable(PeopleViewModel people, Words words) {
        this.people = people;
        this.words = words;
        this.texts = words.texts();
    }

    CalmTable<PersonRow> table() {
        var table = new CalmTable<PersonRow>("people", texts.get("people.title"));
        var lens = people.lens();
        Runnable fill = () -> fill(table);
        lens.columns().subscribe(fill);
        lens.order().subscribe(fill);
        lens.around().subscribe(fill);
        fill(table);
        return table;
    }

    /// What stays is not made anew: the list would jump.
    private void fill(CalmTable<PersonRow> table) {
        var lens = people.lens();
        var columns = lens.shownColumns();
        var order = lens.order().get();
        var now = List.of(columns.stream().map(column -> column.key() + column.title()).toList(), order);
        if (now.equals(filled)) {
            return;
        }
        filled = now;
        table.withoutColumns();
        boolean isStandard = lens.columns().get().equals(PeopleColumns.STANDARD);
        for (PeopleColumn column : columns) {
            add(table, column);
            table.orders(!column.key().equals(order.column()) ? null : order.descending() ? Icons.DOWN : Icons.UP,
                    () -> lens.orderBy(lens.order().get().by(column.key())));
            if (isStandard && MAY_LEAVE.contains(column.key())) {
                table.givesWay();
            }
        }
    }

    private void add(CalmTable<PersonRow> table, PeopleColumn column) {
        double width = WIDTHS.getOrDefault(column.key(), STANDARD_WIDTH);
        switch (column.key()) {
            case PeopleColumns.NAME -> table.nodes(column.title(), width, Name::new, Name::show);
            case PeopleColumns.PATHWAY -> table.nodes(column.title(), width, Stay::new, Stay::show);
            case PeopleColumns.LAST_CONTACT -> table.nodes(column.title(), width, Contact::new, Contact::show);
            case PeopleColumns.CV -> table.nodes(column.title(), width, () -> new Gauge(texts), (gauge, row) -> gauge.show(row.gauge(),
                    people.goals(row)));
            case "age" -> table.words(column.title(), width, row -> words.age(row.birthDate()));
            default -> table.nodes(column.title(), width, PeopleTable::muted, (label, row) -> label.setText(said(column, row)));
        }
    }

    /// On one line, days as people say them.
    private String said(PeopleColumn column, PersonRow row) {
        Cell cell = people.lens().around().get().columns().of(List.of(column.key())).getFirst().cell().apply(row);
        return cell instanceof Cell.Day(LocalDate day) ? words.day(day) : cell.text().replaceAll("\\s+", " ");
    }

    private static Label muted() {
        var label = new Label();
        label.getStyleClass().add(Style.MUTED);
        return label;
    }

    /// Initials and name.
    private static final class Name extends HBox {

        private final Avatar avatar = new Avatar(Avatar.Size.SMALL);
        private final Label label = new Label();

        Name() {
            getStyleClass().add(Style.ROW);
            label.getStyleClass().add(Style.STRONG);
            getChildren().setAll(avatar, label);
        }

        void show(PersonRow row) {
            String name = row.displayName();
            avatar.show(name);
            label.setText(name);
        }
    }

    /// When somebody last was in contact; a chip where that is long ago for someone in a pathway.
    private final class Contact extends StackPane {

        private final Label label = muted();

        Contact() {
            setAlignment(Pos.CENTER_LEFT);
        }

        void show(PersonRow row) {
            LocalDate day = row.facts().lastContact(today());
            boolean silent = day != null && people.stage(row) == Stage.UNDER_WAY && !day.isAfter(today().minusDays(SILENT_DAYS));
            label.setText(day == null ? "" : words.ago(day));
            getChildren().setAll(silent ? new Chip(label.getText(), Tone.WARN) : label);
        }
    }

    /// A bar of months; for those who are in no pathway, the word.
    private final class Stay extends StackPane {

        private final PathwayBar bar = new PathwayBar(texts);
        private final Label words = muted();

        Stay() {
            setAlignment(Pos.CENTER_LEFT);
        }

        void show(PersonRow row) {
            Integer month = Pathway.monthOf(row.start(), row.exit(), today());
            Integer months = Pathway.lengthOf(row.start(), row.plannedEnd());
            switch (people.stage(row)) {
                case SPOTTED -> show(new Chip(texts.get("people.state.spotted"), Tone.WARN));
                case LEFT -> show(new Chip(left(row), Tone.NEUTRAL));
                case UNDER_WAY -> {
                    if (month != null && months != null) {
                        bar.show(month, months);
                        show(bar);
                    } else {
                        words.setText(underWay(row, month));
                        show(words);
                    }
                }
            }
        }

        private void show(Node node) {
            getChildren().setAll(node);
        }
    }

    private LocalDate today() {
        return words.today();
    }

    private String left(PersonRow row) {
        return row.exit() == null ? texts.get("people.state.left")
                : texts.get("people.state.left-in", words.partial(new PartialDate(row.exit().getYear(), row.exit().getMonthValue(), null)));
    }

    private String underWay(PersonRow row, @Nullable Integer month) {
        if (month != null) {
            return texts.get("people.state.month", month);
        }
        return row.start() == null ? texts.get("people.state.under-way") : texts.get("people.state.starts", words.day(row.start()));
    }
}
