package org.focale.desktop.badge;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.focale.app.badge.ShownBadge;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.document.badge.Verdict;
import org.focale.domain.badge.Badge;
import org.focale.domain.badge.BadgeCheck;

/// The badges of a person: each with its picture, who issued it, and what can be told of it in words. Files may be dropped on it.
public final class BadgesCard extends VBox {

    private static final double PICTURE = 88;

    private final BadgesViewModel badges;
    private final Words words;
    private final Texts texts;
    private final Card card;

    public BadgesCard(BadgesViewModel badges, Words words) {
        this.badges = badges;
        this.words = words;
        this.texts = words.texts();
        this.card = new Card(texts.get("badge.title")).action(new Wrap(
                Buttons.link("import-badge", texts.get("badge.import"), Icons.IMPORT, badges::choose),
                Buttons.link("issue-badge", texts.get("badge.issue"), Icons.ADD, badges::issue)));
        setId("badges");
        getChildren().setAll(card);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        badges.badges().subscribe(this::fill);
        fill();
        WhileShown.listen(this, badges::listen);
    }

    private void fill() {
        var lines = new ArrayList<Node>();
        for (ShownBadge badge : badges.badges()) {
            lines.add(line(badge, "badge-" + (lines.size() + 1)));
        }
        if (lines.isEmpty()) {
            lines.add(new Prose(texts.get("badge.empty"), Style.SMALL_MUTED));
        }
        card.body().getChildren().setAll(lines);
    }

    private Line line(ShownBadge shown, String id) {
        Badge badge = shown.badge();
        var line = new Line(picture(shown), badge.name(), detail(badge));
        line.setId(id);
        line.below(badge.skill().isEmpty() ? new Node[] {chip(shown)} : new Node[] {chip(shown), standsFor(badge)});
        told(shown).forEach(line::says);
        var link = Buttons.icon(id + "-link", texts.get("badge.link"), Icons.CV, () -> badges.link(shown));
        link.setVisible(!badge.ours());
        return line.end(link, Buttons.icon(id + "-save", texts.get("badge.save"), Icons.EXPORT, () -> badges.save(shown)),
                Buttons.icon(id + "-drop", texts.get("badge.drop"), Icons.DELETE, () -> badges.drop(shown)));
    }

    private Chip standsFor(Badge badge) {
        return badge.proves() == null ? new Chip(badge.skill().label(), Tone.SOFT_SKILL, Icons.SOFT_SKILL)
                : new Chip(badge.skill().label(), Tone.SKILL, Icons.SKILL);
    }

    private ImageView picture(ShownBadge shown) {
        var view = new ImageView(new Image(new ByteArrayInputStream(shown.picture()), 2 * PICTURE, 2 * PICTURE, true, true));
        view.setFitWidth(PICTURE);
        view.setFitHeight(PICTURE);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(texts.get("badge.picture.of", shown.badge().name()));
        return view;
    }

    private String detail(Badge badge) {
        return String.join(" · ", Stream.of(badge.issuer(), badge.issued() == null ? "" : texts.get("badge.issued-on", words.day(badge.issued())),
                texts.of(badge.edition())).filter(part -> !part.isEmpty()).toList());
    }

    private Chip chip(ShownBadge shown) {
        if (shown.says() == null) {
            return new Chip(texts.get("badge.not-here"), Tone.NEUTRAL, Icons.ASK);
        }
        BadgeCheck check = shown.verdict().check();
        boolean broken = shown.verdict().isBroken();
        return broken ? new Chip(texts.get("badge.broken"), Tone.BAD, Icons.WRONG)
                : shown.badge().isOverOn(words.today()) ? new Chip(texts.get("badge.over"), Tone.WARN, Icons.TIME)
                : check == BadgeCheck.PROVED ? new Chip(texts.of(check), Tone.GOOD, Icons.VERIFIED)
                : new Chip(texts.of(check), Tone.WARN, Icons.UNVERIFIED);
    }

    /// What is proved is in the chip; here, by whom, and what is left to know.
    private List<Prose> told(ShownBadge shown) {
        return shown.verdict().told().stream().filter(it -> it.mark() != Verdict.Mark.HOLDS || it == shown.verdict().told().getFirst())
                .map(it -> new Prose(it.words(texts), Style.SMALL_MUTED)).toList();
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            badges.take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
