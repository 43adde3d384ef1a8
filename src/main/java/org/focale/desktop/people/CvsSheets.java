package org.focale.desktop.people;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.focale.app.cv.CvFormat;
import org.focale.app.cv.WrittenCv;
import org.focale.base.Texts;
import org.focale.desktop.kit.CalmTable;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Gauge;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.cv.CvTemplate;
import org.jspecify.annotations.Nullable;

/// How the CVs of many people are wanted, and what each of them lacks once they are written.
final class CvsSheets {

    private final Words words;
    private final Texts texts;

    CvsSheets(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    /// @param people how many CVs it will be
    Sheet<CvsViewModel.Wanted> asking(int people) {
        Field<@Nullable CvTemplate> template = new Fields(words)
                .choice("cvs-template", texts.get("people.cvs.template"), List.of(CvTemplate.values()), texts::of)
                .hint(texts.get("people.cvs.template.hint"));
        var formats = new LinkedHashMap<CvFormat, CheckBox>();
        var boxes = new Wrap();
        for (CvFormat format : CvFormat.values()) {
            var box = new CheckBox(texts.of(format));
            box.setId("cvs-" + format.ending());
            box.setSelected(format == CvFormat.PDF);
            formats.put(format, box);
            boxes.getChildren().add(box);
        }
        var label = new Label(texts.get("people.cvs.formats"));
        label.getStyleClass().add(Style.LABEL);
        var wrong = new Label(texts.get("people.cvs.formats.none"));
        wrong.getStyleClass().add("field-message");
        wrong.pseudoClassStateChanged(Styles.STATE_DANGER, true);
        wrong.setVisible(false);
        wrong.managedProperty().bind(wrong.visibleProperty());
        var field = new VBox(label, boxes, wrong);
        field.getStyleClass().add("field");
        var content = new VBox(new Prose(texts.count("people.cvs.who", people), Style.MUTED), template, field);
        content.getStyleClass().addAll(Style.COLUMN, "cvs-asking");
        return new Sheet<>(texts.get("people.cvs.title"), content, texts.get("people.cvs.verb"), () -> {
            var chosen = chosen(formats);
            wrong.setVisible(chosen.isEmpty());
            return chosen.isEmpty() ? Optional.empty() : Optional.of(new CvsViewModel.Wanted(template.value().get(), chosen));
        });
    }

    private static EnumSet<CvFormat> chosen(Map<CvFormat, CheckBox> formats) {
        var chosen = EnumSet.noneOf(CvFormat.class);
        formats.forEach((format, box) -> {
            if (box.isSelected()) {
                chosen.add(format);
            }
        });
        return chosen;
    }

    /// Those that lack something come first. Its verb saves the list.
    Sheet<Boolean> telling(CvsViewModel.Done done) {
        var table = new CalmTable<WrittenCv>("cvs-missing", texts.get("people.cvs.told"))
                .words(texts.get("cv-files.column.person"), 190, WrittenCv::name)
                .nodes(texts.get("people.cvs.lines"), 104, () -> new Gauge(texts), (gauge, each) -> gauge.show(each.gauge(), each.goals()))
                .nodes(texts.get("cv-files.column.missing"), 330, this::missing)
                .words(texts.get("people.cvs.waiting"), 110, each -> each.waiting() == 0 ? "" : Integer.toString(each.waiting()));
        var rows = new ArrayList<>(done.cvs());
        rows.sort((one, other) -> Boolean.compare(one.isComplete(), other.isComplete()));
        table.setItems(FXCollections.observableArrayList(rows));
        table.getStyleClass().add("cvs-table");
        var summary = new Prose(texts.count("people.cvs.done", done.cvs().size(), done.folder()) + " "
                + texts.count("people.cvs.complete", done.complete()), Style.MUTED);
        var content = new VBox(summary, table);
        content.getStyleClass().addAll(Style.COLUMN, Style.WIDE);
        return new Sheet<>(texts.get("people.cvs.told"), content, texts.get("people.cvs.save"), () -> Optional.of(true));
    }

    private Label missing(WrittenCv cv) {
        return cv.isComplete() ? new Chip(texts.get("people.cvs.nothing"), Tone.GOOD) : new Label(cv.missing(texts));
    }
}
