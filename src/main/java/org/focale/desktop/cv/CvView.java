package org.focale.desktop.cv;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tabs;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.document.attached.FileKind;
import org.focale.domain.document.Attachment;
import org.jspecify.annotations.Nullable;

/// The CV section of a person's file: what is on it at the left, the real page at the right.
public final class CvView extends VBox {

    /// Of the width, beside the lines.
    private static final double PAGE = 0.43;
    /// From this width of the lines on, at 100 %, their source stands beside them; else below.
    private static final double ROOM = 480;

    private final Texts texts;
    private final Words words;
    private final CvSheet sheet;
    private final Banner banner;
    private final VBox page;
    private final HBox columns = new HBox();
    private final BooleanProperty room = new SimpleBooleanProperty();

    /// @param proposed stands above the lines: what waits for the person's word
    /// @param locked   as long as the file can only be read: then the CV can be looked at, printed and given
    public CvView(CvViewModel cv, Words words, Node proposed, Locked locked) {
        this.texts = words.texts();
        this.words = words;
        this.sheet = new CvSheet(cv, texts);
        this.banner = new Banner(Icons.HISTORY, Tone.ACCENT, "",
                Buttons.link("cv-given-back", texts.get("cv.given.back"), Icons.BACK, () -> cv.giving().look(null)));
        this.page = new VBox(banner, sheet);
        page.getStyleClass().add("cv-page-column");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        var sections = new Tabs(List.of(
                new Tabs.Tab("cv-lines", texts.get("cv.section.lines"), () -> scrolling("cv-lines",
                        new CvLinesPane(cv, room, words, proposed, locked))),
                new Tabs.Tab("cv-look", texts.get("cv.section.look"), () -> scrolling("cv-look", locked.part(new CvLookPane(cv, texts)))),
                new Tabs.Tab("cv-letter", texts.get("cv.section.letter"), () -> scrolling("cv-letter-scroll",
                        new CvLetterPane(cv, words, locked))),
                new Tabs.Tab("cv-given", texts.get("cv.section.given"), () -> scrolling("cv-given", new CvGivenPane(cv.giving(), words)))));
        sections.openKey().subscribe(open -> cv.pages().showLetter(open.equals("cv-letter")));
        sections.getStyleClass().add("cv-sections");
        sections.setMinSize(0, 0);
        HBox.setHgrow(sections, Priority.ALWAYS);
        setId("cv");
        getStyleClass().addAll(Style.COLUMN, "cv");
        columns.getStyleClass().add("cv-columns");
        columns.getChildren().setAll(sections, page);
        VBox.setVgrow(columns, Priority.ALWAYS);
        var bar = new CvBar(cv, words, locked, large -> {
            columns.getChildren().setAll(large ? List.of(page) : List.of(sections, page));
            spread();
        });
        getChildren().setAll(bar.node(), columns);

        // Told before anything is laid out: a page that is drawn at once is in its place at once.
        widthProperty().subscribe(this::spread);
        sceneProperty().flatMap(Theme::scale).subscribe(_ -> spread());
        cv.giving().lookedAt().subscribe(this::tellGiven);
        WhileShown.listen(this, cv::watch);
    }

    private static ScrollPane scrolling(String id, Node content) {
        var scroll = new ScrollPane(content);
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setMinSize(0, 0);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "cv-lines");
        return scroll;
    }

    private void spread() {
        boolean alone = columns.getChildren().size() == 1;
        sheet.spread(Math.floor(alone ? getWidth() : getWidth() * PAGE));
        double scale = getScene() == null ? 1 : Theme.scale(getScene()).getValue();
        room.set(getWidth() * (1 - PAGE) / scale >= ROOM);
    }

    private void tellGiven(@Nullable Attachment looked) {
        if (looked == null) {
            banner.show("");
            return;
        }
        var day = looked.dated() == null ? looked.added() : looked.dated();
        String when = day == null ? "" : words.longDay(day);
        banner.show(texts.get(FileKind.of(looked.mediaType()) == FileKind.PDF ? "cv.given.seen" : "cv.given.unseen", when));
    }
}
