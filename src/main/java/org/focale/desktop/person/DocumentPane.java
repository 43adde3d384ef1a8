package org.focale.desktop.person;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Drawn;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.IconTile;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.person.DocumentsViewModel.Seen;
import org.focale.document.attached.Preview;
import org.focale.domain.document.Attachment;
import org.jspecify.annotations.Nullable;

/// One document: what is said of it, its pages, and its verbs. Without one, what there is to know of documents.
final class DocumentPane extends StackPane {

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    /// Around a page, at both sides, with the scroll bar.
    private static final double AROUND = 36;
    private static final double WIDEST = 900;

    private final DocumentsViewModel documents;
    private final Texts texts;
    private final Forms forms;
    private final Locked locked;
    private final Consumer<Boolean> enlarge;
    private final VBox sheet = new VBox();
    private final ScrollPane sheets = new ScrollPane(sheet);
    private final Prose pages = new Prose("", Style.SMALL_MUTED);
    private final Button before;
    private final Button after;
    private final HBox turning;
    private boolean large;

    /// @param enlarge told whether the document alone is to be seen
    DocumentPane(DocumentsViewModel documents, Words words, Forms forms, Locked locked, Consumer<Boolean> enlarge) {
        this.locked = locked;
        this.documents = documents;
        this.texts = words.texts();
        this.forms = forms;
        this.enlarge = enlarge;
        this.before = Buttons.icon("page-before", texts.get("documents.page.before"), Icons.PREVIOUS, () -> documents.turn(-1));
        this.after = Buttons.icon("page-after", texts.get("documents.page.after"), Icons.OPEN, () -> documents.turn(1));
        this.turning = new HBox(before, pages, after);
        turning.getStyleClass().addAll(Style.ROW, "document-pages");
        getStyleClass().addAll(Style.SIDE, "document-pane");
        sheets.setFitToWidth(true);
        sheets.setId("document-sheet");
        sheets.getStyleClass().addAll(Style.BARE_SCROLL, "cv-sheets");
        sheet.getStyleClass().add("cv-sheet-column");
        sheets.widthProperty().subscribe(width -> documents.across(pixels(width.doubleValue())));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && documents.chosen().get() != null) {
                documents.close();
                event.consume();
            }
        });
        documents.chosen().subscribe(this::show);
        documents.seen().subscribe(this::show);
    }

    private int pixels(double width) {
        return (int) Math.floor(Math.min(WIDEST, width - AROUND) * scale());
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    private void show(@Nullable RecordEditor<Attachment> open) {
        pseudoClassStateChanged(WIDE, open != null);
        if (open == null) {
            enlarge(false);
            getChildren().setAll(about());
            return;
        }
        var rows = new VBox();
        rows.getStyleClass().add("form");
        rows.getChildren().setAll(forms.document(open, documents.validations()).rows());
        VBox.setVgrow(sheets, Priority.ALWAYS);
        var looked = new VBox(sheets, turning);
        looked.getStyleClass().add("document-looked");
        HBox.setHgrow(looked, Priority.ALWAYS);
        var card = new VBox(head(open.record().get(), rows), rows, looked, foot(open));
        card.setId("document");
        card.getStyleClass().addAll("card", "record-panel");
        VBox.setVgrow(looked, Priority.ALWAYS);
        getChildren().setAll(card);
    }

    private HBox head(Attachment document, Node rows) {
        var title = new Prose(document.name(), Style.CARD_TITLE);
        title.setId("document-name");
        title.setMaxWidth(Double.MAX_VALUE);
        var titles = new VBox(title, new Prose(documents.detail(document), Style.SMALL_MUTED));
        titles.getStyleClass().add("panel-titles");
        HBox.setHgrow(titles, Priority.ALWAYS);
        var larger = Buttons.icon("document-larger", texts.get("documents.larger"), large ? Icons.SMALLER : Icons.LARGER, () -> { });
        larger.setOnAction(_ -> {
            enlarge(!large);
            rows.setVisible(!large);
            rows.setManaged(!large);
            larger.setGraphic((large ? Icons.SMALLER : Icons.LARGER).node());
        });
        rows.setVisible(!large);
        rows.setManaged(!large);
        var head = new HBox(new IconTile(DocumentsTab.icon(document), Tone.NEUTRAL), titles, larger,
                Buttons.icon("document-close", texts.get("kit.close"), Icons.REMOVE, documents::close));
        head.getStyleClass().add("panel-head");
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private void enlarge(boolean now) {
        large = now;
        pseudoClassStateChanged(LARGE, now);
        HBox.setHgrow(this, now ? Priority.ALWAYS : Priority.NEVER);
        enlarge.accept(now);
    }

    private Wrap foot(RecordEditor<Attachment> open) {
        var foot = new Wrap(
                Buttons.plain("document-copy", texts.get("documents.copy"), Icons.EXPORT, () -> documents.saveCopy(open.record().get())),
                locked.verb(Buttons.link("document-delete", texts.get("person.panel.delete"), Icons.DELETE,
                        () -> documents.delete(open.record().get()))));
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    private void show(Seen seen) {
        turning.setVisible(false);
        turning.setManaged(false);
        sheets.setFitToHeight(true);
        sheet.getChildren().setAll(switch (seen) {
            case Seen.Nothing _, Seen.Drawing _ -> List.of();
            case Seen.Hidden _ -> List.of(new EmptyState(Icons.LOCK, texts.get("documents.hidden"),
                    Buttons.plain("document-show", texts.get("documents.hidden.show"), Icons.SHOW, documents::show)));
            case Seen.Told(String sentence) -> List.of(new EmptyState(Icons.TELL, sentence));
            case Seen.Shown(Preview.Silence why) -> List.of(new EmptyState(Icons.DOCUMENT, texts.get(switch (why) {
                case OTHER_PROGRAM -> "documents.silence.other-program";
                case LOCKED -> "documents.silence.locked";
                case DAMAGED -> "documents.silence.damaged";
            })));
            case Seen.Shown(Preview.Words(String text)) -> List.of(words(text));
            case Seen.Shown(Preview.Sheet page) -> List.of(page(page));
        });
    }

    private Node words(String text) {
        var area = new TextArea(text);
        area.setId("document-words");
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(texts.get("documents.words"));
        VBox.setVgrow(area, Priority.ALWAYS);
        return area;
    }

    private Node page(Preview.Sheet page) {
        sheets.setFitToHeight(false);
        sheets.setVvalue(0);
        turning.setVisible(page.pages() > 1);
        turning.setManaged(page.pages() > 1);
        pages.setText(texts.get("documents.page", page.page() + 1, page.pages()));
        before.setDisable(page.page() == 0);
        after.setDisable(page.page() == page.pages() - 1);
        var view = new ImageView(Drawn.image(page.image()));
        view.setFitWidth(page.image().width() / scale());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        var frame = new StackPane(view);
        frame.getStyleClass().add("cv-sheet");
        frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return frame;
    }

    private Card about() {
        return new Card(texts.get("documents.about"),
                new Line(Icons.LOCK, Tone.GOOD, texts.get("documents.about.sealed"), texts.get("documents.about.sealed.detail")),
                new Line(Icons.PICTURE, Tone.ACCENT, texts.get("documents.about.pictures"), texts.get("documents.about.pictures.detail")),
                new Line(Icons.HIDE, Tone.NEUTRAL, texts.get("documents.about.confidential"), texts.get("documents.about.confidential.detail")),
                new Line(Icons.TIME, Tone.WARN, texts.get("documents.about.expiry"), texts.get("documents.about.expiry.detail")),
                new Line(Icons.ATTACHMENT, Tone.NEUTRAL, texts.get("documents.about.size"), texts.get("documents.about.size.detail")));
    }
}
