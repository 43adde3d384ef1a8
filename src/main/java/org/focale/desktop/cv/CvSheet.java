package org.focale.desktop.cv;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.focale.base.Texts;
import org.focale.document.pdf.PageImage;
import org.focale.desktop.kit.Drawn;
import org.focale.desktop.kit.Style;

/// The real pages, pixel for pixel as large as the place allows; several of them scroll.
final class CvSheet extends ScrollPane {

    /// Larger than on paper (96 points to the inch) helps nobody.
    private static final double WIDEST = 794;
    private static final double NARROWEST = 180;
    /// White space and the scroll bar, at both sides.
    private static final double AROUND = 44;
    private static final double A4 = 297.0 / 210;

    private final CvViewModel cv;
    private final VBox sheets = new VBox();
    private double across = NARROWEST;

    CvSheet(CvViewModel cv, Texts texts) {
        this.cv = cv;
        setId("cv-page");
        getStyleClass().addAll(Style.BARE_SCROLL, "cv-sheets");
        sheets.getStyleClass().add("cv-sheet-column");
        setContent(sheets);
        setFitToWidth(true);
        setMinSize(0, 0);
        setAccessibleText(texts.get("cv.page"));
        sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(Window::outputScaleXProperty).subscribe(_ -> ask());
        cv.pages().images().subscribe(this::fill);
    }

    /// How wide the whole place is to be.
    void spread(double width) {
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        across = Math.floor(Math.clamp(width - AROUND, NARROWEST, WIDEST));
        ask();
    }

    private void ask() {
        cv.pages().across((int) Math.round(across * scale()));
        fill(cv.pages().images().get());
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private void fill(List<PageImage> pages) {
        sheets.getChildren().setAll(pages.isEmpty() ? List.of(blank()) : pages.stream().map(this::sheet).toList());
    }

    /// Before the first page is drawn.
    private Node blank() {
        var paper = new Region();
        paper.setMinSize(across, across * A4);
        return framed(paper);
    }

    private Node sheet(PageImage page) {
        var view = new ImageView(Drawn.image(page));
        double width = page.width() / scale();
        // Drawn for another width: shown as large as the new one will be until that is there.
        double wanted = Math.abs(width - across) < 1.5 ? width : across;
        view.setFitWidth(wanted);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        return framed(view);
    }

    private static Node framed(Node paper) {
        var frame = new StackPane(paper);
        frame.getStyleClass().add("cv-sheet");
        frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return frame;
    }
}
