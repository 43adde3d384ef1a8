package org.focale.desktop.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.cv.Cv;
import org.jspecify.annotations.Nullable;

/// Which CV is looked at, of several; and what can be done with CVs as a whole.
final class CvChooserButton extends MenuButton {

    private final CvChooser chooser;
    private final Dialogs dialogs;
    private final Locked locked;
    private final Fields fields;
    private final Texts texts;

    /// What is asked of a CV to be made.
    record Asked(String title, String targetJob, @Nullable Cv from) {}

    CvChooserButton(CvChooser chooser, Dialogs dialogs, Words words, Locked locked) {
        this.chooser = chooser;
        this.dialogs = dialogs;
        this.locked = locked;
        this.fields = new Fields(words);
        this.texts = words.texts();
        setId("cv-chooser");
        getStyleClass().setAll("chip", "chip-button", "chip-menu", "cv-chooser");
        Tone.NEUTRAL.dress(this);
        setGraphic(Icons.CV.node());
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> fill());
        fill();
    }

    /// The CV that is looked at now.
    void show(Cv now) {
        setText(now.title());
        setAccessibleText(texts.get("cv.chooser", CvChooser.name(now)));
        fill();
    }

    /// For another target job, from the CV that is looked at.
    void copy() {
        ask(texts.get("cv.copy.title"), chooser.shown());
    }

    private void fill() {
        var items = new ArrayList<MenuItem>();
        for (Cv each : chooser.all()) {
            var item = new RadioMenuItem(chooser.basedOn(each).map(from -> texts.get("cv.based-on", CvChooser.name(each), from))
                    .orElse(CvChooser.name(each)));
            item.setId("cv-open-" + (items.size() + 1));
            item.setMnemonicParsing(false);
            Cv shown = chooser.shown();
            item.setSelected(shown != null && shown.id().equals(each.id()));
            item.setOnAction(_ -> chooser.open(each));
            items.add(item);
        }
        items.addAll(List.of(new SeparatorMenuItem(), item("cv-new", "cv.new", Icons.ADD, () -> ask(texts.get("cv.new.title"), null)),
                item("cv-copy", "cv.copy", Icons.COPY, this::copy), item("cv-rename", "cv.rename", Icons.EDIT, this::rename),
                item("cv-delete", "cv.delete", Icons.DELETE, chooser::delete)));
        getItems().setAll(items);
    }

    private MenuItem item(String id, String key, Icons icon, Runnable action) {
        var item = new MenuItem(texts.get(key), icon.node());
        item.setId(id);
        item.setDisable(locked.now().getValue());
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void ask(String title, @Nullable Cv from) {
        var job = fields.text("cv-new-job", texts.get("cv.target-job")).prompt(texts.get("cv.target-job.prompt"));
        var name = fields.text("cv-new-title", texts.get("cv.new.name")).prompt(texts.get("cv.new.name.prompt"));
        var base = fields.choice("cv-new-from", texts.get("cv.new.from"), chooser.all(), CvChooser::name)
                .prompt(texts.get("cv.new.from.nothing"));
        base.value().set(from);
        var form = new VBox(job, name, base);
        form.getStyleClass().add("form");
        dialogs.ask(new Sheet<>(title, form, texts.get("cv.new.verb"),
                        () -> Optional.of(new Asked(name.value().get(), job.value().get(), base.value().get()))))
                .ifPresent(asked -> chooser.create(asked.title(), asked.targetJob(), asked.from()));
    }

    private void rename() {
        Cv shown = chooser.shown();
        if (shown != null) {
            dialogs.askText(Question.of(texts.get("cv.rename"), "", texts.get("cv.rename.verb")), texts.get("cv.new.name"), shown.title())
                    .ifPresent(chooser::rename);
        }
    }
}
