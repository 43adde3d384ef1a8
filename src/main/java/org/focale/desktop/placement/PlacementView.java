package org.focale.desktop.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.FileStanding;
import org.focale.app.placement.PlacementFile;
import org.focale.app.placement.PrintPlacement.Paper;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Beside;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.domain.InFile;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Finding;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.WholePlacement;
import org.jspecify.annotations.Nullable;

/// The page of one placement: what it is, its hours, its agreement and its assessment; beside them what the rules say and what was observed.
public final class PlacementView extends VBox {

    private final PlacementViewModel placement;
    private final Words words;
    private final Texts texts;
    private final Page page;
    private final Banner readOnly = new Banner(Icons.LOCK, Tone.WARN, "");
    private final VBox stage = new VBox();
    private final VBox facts = new VBox();
    private final VBox agreement = new VBox();
    private final VBox assessment = new VBox();
    private final VBox side = new VBox();

    public PlacementView(PlacementViewModel placement, Words words) {
        this.placement = placement;
        this.words = words;
        this.texts = words.texts();
        this.page = new Page(texts.get("placement.page")).actions(stage,
                Buttons.plain("open-person", texts.get("placement.person"), Icons.PERSON, placement::openPerson),
                Buttons.plain("print-agreement", texts.get("placement.sheet.verb"), Icons.PDF, () -> placement.print(Paper.AGREEMENT)),
                Buttons.plain("print-grid", texts.get("placement.grid.verb"), Icons.PRINT, () -> placement.print(Paper.GRID)),
                placement.locked().verb(
                        Buttons.primary("diagnose-here", texts.get("placement.grid.type"), Icons.DIAGNOSE, placement::diagnose)));
        var forms = new PlacementForms(placement, words);
        placement.placement().subscribe(editor -> form(facts, "placement.facts", editor, forms::placement));
        placement.agreement().subscribe(editor -> form(agreement, "placement.agreement", editor, forms::agreement));
        placement.assessment().subscribe(editor -> form(assessment, "placement.assessment", editor, forms::assessment));
        var main = new VBox(facts, new HoursCard(placement, words), assessment, agreement);
        main.getStyleClass().add(Style.COLUMN);
        side.getStyleClass().addAll(Style.COLUMN, Style.SIDE);
        var scroll = new ScrollPane(new Beside(main, side));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        page.content(readOnly, scroll);
        VBox.setVgrow(page, Priority.ALWAYS);
        var gone = new Card(new EmptyState(Icons.PLACEMENT, texts.get("placement.gone"))).fill();
        placement.file().subscribe(read -> {
            if (read != null) {
                show(read);
            }
        });
        placement.standing().subscribe(standing -> readOnly.show(readOnly(standing)));
        placement.gone().subscribe(away -> getChildren().setAll(away ? gone : page));
        WhileShown.listen(this, placement::listen);
    }

    @FunctionalInterface
    private interface Rows<R extends InFile> {
        List<Node> of(RecordEditor<R> editor);
    }

    private <R extends InFile> void form(VBox place, String title, @Nullable RecordEditor<R> editor, Rows<R> rows) {
        if (editor != null) {
            var card = new Card(texts.get(title));
            card.body().getStyleClass().add("form");
            card.body().getChildren().setAll(rows.of(editor));
            place.getChildren().setAll(card);
        }
    }

    private void show(PlacementFile read) {
        var it = read.whole().placement();
        page.title().setText(it.title());
        page.subtitle().setText(String.join(" · ", List.of(read.person().displayName(), it.hostName(), PlacementWords.dates(it, words)).stream()
                .filter(part -> !part.isBlank()).toList()));
        stage.getChildren().setAll(PlacementWords.stage(read.whole(), words));
        var cards = new ArrayList<Node>();
        if (!read.findings().isEmpty()) {
            cards.add(rules(read.findings()));
        }
        cards.add(observed(read));
        cards.add(next(read));
        side.getChildren().setAll(cards);
    }

    /// Why nothing can be changed, in the words of the refusal; empty where it can.
    private String readOnly(FileStanding standing) {
        PlacementFile read = placement.file().get();
        return read != null && standing.isReadOnly() ? texts.get(standing.where() == FileStanding.Where.ON_ITS_WAY ? "app.workspace.file-on-its-way"
                : "app.workspace.file-elsewhere", standing.other(), read.person().displayName()) : "";
    }

    /// What does not stand within its rule comes first.
    private Card rules(List<Finding> findings) {
        var card = new Card(texts.get("placement.rules.title"));
        findings.stream().sorted(Comparator.comparing(finding -> !finding.wrong())).forEach(finding -> {
            String source = texts.get("placement.rules.source", texts.of(finding.source()));
            var line = new Line(finding.wrong() ? Icons.WARN : Icons.DONE, finding.wrong() ? Tone.WARN : Tone.GOOD,
                    finding.sentence(texts, words::day), source);
            line.setId("rule-" + finding.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            Tooltip.install(line, new Tooltip(texts.of(finding.rule()) + "\n" + source));
            card.body().getChildren().add(line);
        });
        card.body().getChildren().add(new Prose(texts.get("placement.rules.never-block"), Style.SMALL_MUTED));
        return card;
    }

    private Card observed(PlacementFile read) {
        var card = new Card(texts.get("placement.observed.title"));
        var seen = read.diagnoses().stream().filter(each -> each.level() != Level.NOT_OBSERVED).toList();
        for (Diagnosis each : seen) {
            var line = new Line(Icons.SOFT_SKILL, Tone.SOFT_SKILL, each.skill().label(), texts.of(each.level()));
            if (each.ownView() != Level.NOT_OBSERVED) {
                line.says(new Prose(texts.get("person.compare.own-view", texts.of(each.ownView())), Style.SMALL_MUTED));
            }
            if (!each.fact().isBlank()) {
                line.says(new Prose(each.fact(), Style.SMALL));
            }
            card.body().getChildren().add(line);
        }
        if (seen.isEmpty()) {
            card.body().getChildren().add(new Prose(texts.get("placement.observed.empty"), Style.MUTED));
        } else if (read.notTalkedOver().isEmpty()) {
            card.body().getChildren().add(new Chip(texts.get("placement.feedback.all"), Tone.GOOD, Icons.DONE));
        } else {
            card.body().getChildren().add(placement.locked().verb(
                    Buttons.plain("talked-over", texts.get("placement.feedback.verb"), Icons.INTERVIEW, placement::talkedOver)));
        }
        return card;
    }

    private Card next(PlacementFile read) {
        var card = new Card(texts.get("placement.next.title"));
        var whole = read.whole();
        read.renews().ifPresent(before -> card.body().getChildren().add(other("renews", texts.get("placement.renews"), before)));
        read.renewedBy().ifPresent(after -> card.body().getChildren().add(other("renewed-by", texts.get("placement.renewed-by"), after)));
        if (whole.placement().end() != null && !whole.isAssessed() && !read.reminded()) {
            card.body().getChildren().add(placement.locked().verb(Buttons.plain("remind", texts.get("placement.remind.verb",
                    words.day(Objects.requireNonNull(whole.placement().end()))), Icons.TO_ENTER, placement::remind)));
        } else if (read.reminded() && !whole.isAssessed()) {
            card.body().getChildren().add(new Chip(texts.get("placement.reminded"), Tone.NEUTRAL, Icons.TO_ENTER));
        }
        if (read.renewedBy().isEmpty() && whole.placement().end() != null) {
            card.body().getChildren().add(placement.locked().verb(
                    Buttons.plain("renew", texts.get("placement.renew"), Icons.NEXT, placement::renew)));
        }
        if (card.body().getChildren().isEmpty()) {
            card.body().getChildren().add(new Prose(texts.get("placement.next.empty"), Style.MUTED));
        }
        return card;
    }

    private Line other(String id, String what, WholePlacement other) {
        return new Line(Icons.PLACEMENT, Tone.NEUTRAL, what, PlacementWords.dates(other.placement(), words))
                .opens(id, () -> placement.open(other.placement().id()));
    }
}
