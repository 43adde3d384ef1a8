package org.focale.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.focale.app.importing.Doubt;
import org.focale.app.importing.ImportDraft.Group;
import org.focale.app.importing.ImportDraft.Place;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Sides;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Wrap;
import org.focale.document.office.Cell;
import org.jspecify.annotations.Nullable;

/// What is doubtful about the cell where one is, and what can be done: with it, with those that say the same, with all of the kind.
final class DoubtStrip extends VBox {

    private final RowsModel rows;
    private final ImportWords words;
    private final Texts texts;
    private final Runnable focusGrid;
    private final Card card = new Card();
    private final CheckBox alike = new CheckBox();

    /// @param focusGrid goes back to the grid, so that the keyboard stays there
    DoubtStrip(RowsModel rows, ImportWords words, Runnable focusGrid) {
        this.rows = rows;
        this.words = words;
        this.texts = words.texts();
        this.focusGrid = focusGrid;
        setId("import-doubt");
        getStyleClass().add("import-doubt");
        alike.setId("doubt-alike");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(card);
        rows.place().subscribe(this::fill);
    }

    private void fill(@Nullable Place at) {
        if (at == null) {
            return;
        }
        alike.setSelected(false);
        var doubt = rows.doubt();
        var said = new Wrap(new Prose(texts.get("import.rows.where", rows.row(at).number(), at.field().words(texts)), Style.STRONG));
        if (rows.row(at).leftOut()) {
            said.getChildren().add(new Chip(texts.get("import.rows.left-out"), Tone.NEUTRAL));
        }
        doubt.ifPresent(each -> said.getChildren().addAll(
                new Prose(texts.get("import.rows.says", shortened(words.cell(rows.row(at).cell(at.field())))), Style.MUTED),
                new Chip(texts.of(each.kind()), each.kind().blocks() ? Tone.BAD : Tone.WARN)));
        var next = Buttons.plain("next-doubt", texts.get("import.rows.next"), Icons.NEXT, () -> then(rows::nextDoubt));
        next.disableProperty().bind(rows.doubts().isEqualTo(0));
        var content = new ArrayList<Node>(List.of(new Sides(said, next)));
        content.add(new Prose(doubt.map(each -> texts.get(each.kind().sentence())).orElse(texts.get("import.rows.nothing")), Style.MUTED));
        content.add(verbs(at, doubt));
        doubt.flatMap(this::group).filter(group -> group.cells() > 1).ifPresent(group -> content.add(forAll(group)));
        card.body().getChildren().setAll(content);
        card.body().getStyleClass().setAll("card-body", "import-doubt-body");
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private Wrap verbs(Place at, Optional<Doubt> doubt) {
        var verbs = new Wrap();
        doubt.ifPresent(each -> {
            for (Cell proposal : each.proposals()) {
                if (!proposal.isEmpty()) {
                    verbs.getChildren().add(Buttons.bare(Buttons.plain("proposal-" + verbs.getChildren().size(),
                            shortened(words.proposal(proposal)), Icons.DONE, () -> take(proposal))));
                }
            }
            if (!each.kind().blocks()) {
                verbs.getChildren().add(Buttons.plain("doubt-accept", texts.get("import.rows.accept"), Icons.DONE, () -> then(rows::accept)));
            }
            verbs.getChildren().add(Buttons.plain("doubt-empty", texts.get("import.rows.empty"), Icons.REMOVE, () -> take(Cell.EMPTY)));
        });
        boolean out = rows.row(at).leftOut();
        verbs.getChildren().add(Buttons.link("doubt-leave-out", texts.get(out ? "import.rows.take-again" : "import.rows.leave-out"),
                out ? Icons.UNDO : Icons.HIDE, () -> then(rows::leaveOut)));
        return verbs;
    }

    /// The same for every cell of the column with this doubt.
    private Wrap forAll(Group group) {
        var all = new Wrap();
        int others = rows.alike();
        if (others > 0) {
            alike.setText(texts.count("import.rows.alike", others));
            all.getChildren().add(alike);
        }
        all.getChildren().add(new Prose(texts.count("import.rows.all", group.cells()), Style.SMALL_MUTED));
        if (group.oneWay() > 1) {
            all.getChildren().add(Buttons.link("all-proposals", texts.count("import.rows.all.proposals", group.oneWay()), Icons.DONE,
                    () -> then(() -> rows.takeProposals(group.field(), group.kind()))));
        }
        if (!group.kind().blocks()) {
            all.getChildren().add(Buttons.link("all-accept", texts.get("import.rows.all.accept"), Icons.DONE,
                    () -> then(() -> rows.acceptAll(group.field(), group.kind()))));
        }
        all.getChildren().addAll(Buttons.link("all-empty", texts.get("import.rows.all.empty"), Icons.REMOVE,
                        () -> then(() -> rows.emptyAll(group.field(), group.kind()))),
                Buttons.link("all-leave-out", texts.get("import.rows.all.leave-out"), Icons.HIDE,
                        () -> then(() -> rows.leaveOutAll(group.field(), group.kind()))));
        return all;
    }

    private Optional<Group> group(Doubt doubt) {
        return rows.groups().get().stream().filter(group -> group.field().equals(doubt.field()) && group.kind() == doubt.kind()).findFirst();
    }

    private void take(Cell proposal) {
        boolean others = alike.isSelected();
        then(() -> rows.take(proposal, others));
    }

    private void then(Runnable hand) {
        hand.run();
        focusGrid.run();
    }
}
