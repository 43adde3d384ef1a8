package org.focale.desktop.cv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.focale.app.cv.MakePortfolio;
import org.focale.base.Texts;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.domain.document.Attachment;

/// Which documents of the person go along: those that prove a skill of this CV are ticked, confidential ones only by hand.
final class CertificateChoice extends VBox {

    private static final double HIGHEST = 320;

    private final Map<Attachment, CheckBox> boxes = new LinkedHashMap<>();

    CertificateChoice(List<MakePortfolio.Offered> offered, Texts texts) {
        var list = new VBox();
        list.getStyleClass().add("cv-look-part");
        for (var each : offered) {
            var document = each.attachment();
            String kind = document.kind().isBlank() ? "" : " · " + document.kind();
            var box = new CheckBox(document.name() + kind + (document.confidential() ? " · " + texts.get("cv.certificates.confidential") : ""));
            box.setId("certificate-" + (boxes.size() + 1));
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setSelected(each.proposed());
            boxes.put(document, box);
            list.getChildren().add(box);
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        getStyleClass().add("cv-look-part");
        getChildren().setAll(new Prose(texts.get("cv.certificates.hint"), Style.MUTED), scroll);
    }

    /// Those that are ticked, in the order they stand.
    List<Attachment> chosen() {
        var chosen = new ArrayList<Attachment>();
        boxes.forEach((document, box) -> {
            if (box.isSelected()) {
                chosen.add(document);
            }
        });
        return List.copyOf(chosen);
    }
}
