package org.focale.desktop.cv;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.cv.CvFile;
import org.focale.app.cv.CvFormat;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Gauge;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Sides;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.document.attached.FileKind;
import org.focale.document.pdf.PageImage;
import org.focale.domain.document.Attachment;
import org.jspecify.annotations.Nullable;

/// Above the lines and the page: which CV it is, how complete, how many pages, and how it leaves.
final class CvBar {

    /// From so many pages on, an employer does not read to the end.
    private static final int LONG = 3;

    private final CvViewModel cv;
    private final Locked locked;
    private final Texts texts;
    private final CvChooserButton chooser;
    private final Gauge gauge;
    private final Prose missing = new Prose("", Style.SMALL_MUTED);
    private final Chip count = new Chip("", Tone.GOOD, Icons.DOCUMENT);
    private final ToggleButton onePage;
    private final Button anonymous;
    private final Button larger;
    private final Button print;
    private final Sides bar;

    /// @param large told whether the page alone is to be seen
    CvBar(CvViewModel cv, Words words, Locked locked, Consumer<Boolean> large) {
        this.cv = cv;
        this.locked = locked;
        this.texts = words.texts();
        this.gauge = new Gauge(texts);
        this.chooser = new CvChooserButton(cv.chooser(), cv.dialogs(), words, locked);
        count.setId("cv-pages");
        missing.setId("cv-missing");
        onePage = locked.verb(Chip.toggle("cv-one-page", texts.get("cv.one-page")));
        onePage.setOnAction(_ -> cv.set(draft -> draft.onePage = onePage.isSelected()));
        anonymous = Chip.button("cv-anonymous", texts.get("cv.anonymous"), Icons.HIDE, cv::anonymous);
        larger = Buttons.icon("cv-larger", texts.get("cv.larger"), Icons.LARGER, () -> { });
        larger.setOnAction(_ -> {
            boolean now = larger.getAccessibleText().equals(texts.get("cv.larger"));
            larger.setGraphic((now ? Icons.SMALLER : Icons.LARGER).node());
            larger.setAccessibleText(texts.get(now ? "cv.smaller" : "cv.larger"));
            larger.getTooltip().setText(larger.getAccessibleText());
            large.accept(now);
        });
        print = Buttons.icon("cv-print", texts.get("cv.print.shown"), Icons.PRINT, cv.giving()::print);
        cv.giving().lookedAt().subscribe(looked ->
                print.setDisable(looked != null && FileKind.of(looked.mediaType()) != FileKind.PDF));
        var state = new VBox(gauge, missing);
        state.getStyleClass().add("cv-state");
        HBox.setHgrow(state, Priority.ALWAYS);
        var left = new HBox(chooser, state);
        left.getStyleClass().add("cv-bar-left");
        var right = new Wrap(count, onePage, anonymous, verbs());
        right.getStyleClass().add("cv-bar-right");
        bar = new Sides(left, right);
        cv.cv().subscribe(this::show);
        locked.now().subscribe(() -> show(cv.cv().get()));
        cv.completeness().subscribe(this::show);
        cv.pages().images().subscribe(this::count);
    }

    Sides node() {
        return bar;
    }

    private HBox verbs() {
        Button export = Buttons.primary("cv-export", texts.get("cv.export"), Icons.PDF, () -> cv.giving().export(CvFormat.PDF));
        Button more = Buttons.primary("cv-export-more", "", Icons.EXPAND, () -> { });
        more.setAccessibleText(texts.get("cv.export.more"));
        var menu = new ContextMenu(menuItems().toArray(MenuItem[]::new));
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 2));
        var split = new HBox(export, more);
        split.getStyleClass().add("cv-export");
        var verbs = new HBox(larger, print, split);
        verbs.getStyleClass().add(Style.ROW);
        return verbs;
    }

    private List<MenuItem> menuItems() {
        var giving = cv.giving();
        return List.of(item("cv-export-pdf", "cv.export.PDF", Icons.PDF, () -> giving.export(CvFormat.PDF)),
                item("cv-export-docx", "cv.export.DOCX", Icons.DOCUMENT, () -> giving.export(CvFormat.DOCX)),
                item("cv-export-odt", "cv.export.ODT", Icons.DOCUMENT, () -> giving.export(CvFormat.ODT)),
                item("cv-export-text", "cv.export.TEXT", Icons.NOTE, () -> giving.export(CvFormat.TEXT)),
                new SeparatorMenuItem(),
                item("cv-export-letter", "cv.letter.pdf", Icons.MAIL, () -> giving.exportLetter(CvFormat.PDF)),
                item("cv-export-letter-docx", "cv.letter.docx", Icons.MAIL, () -> giving.exportLetter(CvFormat.DOCX)),
                new SeparatorMenuItem(),
                item("cv-portfolio", "cv.portfolio", Icons.PACKED, () -> certificates("cv.portfolio", giving::exportPortfolio)),
                item("cv-take-away", "cv.take-away", Icons.HAND_OVER, () -> certificates("cv.take-away", giving::takeAway)));
    }

    /// Which certificates go with it; where there are none, nothing is asked.
    private void certificates(String title, Consumer<List<Attachment>> then) {
        cv.giving().offered(all -> {
            if (all.isEmpty()) {
                then.accept(List.of());
                return;
            }
            var choice = new CertificateChoice(all, texts);
            cv.dialogs().ask(new Sheet<>(texts.get(title), choice, texts.get("cv.certificates.verb"), () -> Optional.of(choice.chosen())))
                    .ifPresent(then);
        });
    }

    private MenuItem item(String id, String key, Icons icon, Runnable action) {
        var item = new MenuItem(texts.get(key), icon.node());
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void show(@Nullable CvFile now) {
        if (now != null) {
            chooser.show(now.cv());
            onePage.setSelected(now.cv().onePage());
            anonymous.setDisable(now.cv().isAnonymous() || locked.now().getValue());
        }
    }

    private void show(@Nullable Completeness now) {
        if (now != null) {
            gauge.show(now.gauge(), now.goals());
            missing.setText(now.sentence());
        }
    }

    private void count(List<PageImage> pages) {
        CvFile now = cv.cv().get();
        boolean tooMuch = now != null && now.cv().onePage() && !now.cv().annex() && pages.size() > 1
                && cv.giving().lookedAt().get() == null;
        boolean good = pages.size() < LONG && !tooMuch;
        count.setText(tooMuch ? texts.get("cv.pages.too-much", pages.size())
                : good ? texts.count("cv.pages", pages.size()) : texts.get("cv.pages.long", pages.size()));
        count.setVisible(!pages.isEmpty());
        (good ? Tone.GOOD : Tone.WARN).dress(count);
    }
}
