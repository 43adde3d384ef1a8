package org.focale.desktop.person;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.IconTile;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.domain.InFile;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.SkillValidation;

/// One record beside the rest: its fields, and what can be done with it. Escape closes it; a draft is found again.
final class RecordPanel extends VBox {

    private final PersonViewModel file;
    private final Texts texts;
    private final RecordEditor<? extends InFile> editor;
    private final Forms.Laid<?> laid;

    RecordPanel(PersonViewModel file, RecordEditor<? extends InFile> editor, Forms forms, Words words, PersonDoors doors) {
        this.file = file;
        this.texts = words.texts();
        this.editor = editor;
        this.laid = forms.of(editor);
        setId("panel");
        getStyleClass().addAll("card", "record-panel");
        var rows = new VBox();
        rows.getStyleClass().add("form");
        rows.getChildren().setAll(laid.rows());
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, Scrolls.IN_CARD);
        getChildren().setAll(head(words), scroll, foot(doors));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    boolean isOf(RecordEditor<? extends InFile> other) {
        return editor == other;
    }

    void focusFirst() {
        laid.form().focus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            file.closePanel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && editor.isDraft()) {
            create();
            event.consume();
        }
    }

    private HBox head(Words words) {
        InFile record = editor.record().get();
        var look = look(record);
        var title = new Label(editor.isDraft() ? texts.get(look.draftKey()) : title(record));
        title.getStyleClass().add(Style.CARD_TITLE);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        var titles = new VBox(title);
        titles.getStyleClass().add("panel-titles");
        if (record instanceof Diagnosis diagnosis && !editor.isDraft()) {
            var where = new Label(diagnosis.situation() + (diagnosis.date() == null ? "" : " · " + words.day(diagnosis.date())));
            where.getStyleClass().add(Style.SMALL_MUTED);
            where.setWrapText(true);
            titles.getChildren().add(where);
        }
        HBox.setHgrow(titles, Priority.ALWAYS);
        var head = new HBox(new IconTile(look.icon(), look.tone()), titles,
                Buttons.icon("panel-close", texts.get("person.panel.close"), Icons.REMOVE, file::closePanel));
        head.getStyleClass().add("panel-head");
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private static String title(InFile record) {
        return switch (record) {
            case Experience experience -> experience.role();
            case SkillValidation validation -> validation.skill().label();
            case Placement placement -> placement.title();
            case Diagnosis diagnosis -> diagnosis.skill().label();
            default -> "";
        };
    }

    /// How a kind of record looks here, and the words for one that is new and one that was taken away.
    private record Look(Icons icon, Tone tone, String draftKey, String verbKey, String deletedKey) {}

    private static Look look(InFile record) {
        return switch (record) {
            case Experience _ -> new Look(Icons.EXPERIENCE, Tone.EXPERIENCE, "person.experience.new", "person.experience.add",
                    "person.experience.deleted");
            case SkillValidation _ -> new Look(Icons.SKILL, Tone.SKILL, "person.validation.new", "person.validation.add",
                    "person.validation.deleted");
            case Placement _ -> new Look(Icons.PLACEMENT, Tone.NEUTRAL, "person.placement.new", "person.placement.add",
                    "person.placement.deleted");
            case Diagnosis _ -> new Look(Icons.SOFT_SKILL, Tone.SOFT_SKILL, "person.diagnosis.new", "person.diagnosis.add",
                    "person.diagnosis.deleted");
            default -> new Look(Icons.PATHWAY, Tone.ACCENT, "person.pathway.new", "person.pathway.add", "person.pathway.deleted");
        };
    }

    private Wrap foot(PersonDoors doors) {
        InFile record = editor.record().get();
        var look = look(record);
        var locked = file.locked();
        var foot = new Wrap();
        foot.getStyleClass().add("panel-foot");
        if (editor.isDraft()) {
            foot.getChildren().setAll(Buttons.bare(Buttons.primary("panel-verb", texts.get(look.verbKey()), Icons.DONE, this::create)),
                    Buttons.bare(Buttons.plain("panel-cancel", texts.get("kit.cancel"), Icons.REMOVE, file::dropDraft)));
            return foot;
        }
        if (record instanceof Placement placement) {
            var softSkill = Buttons.plain("panel-diagnose", texts.get("person.verb.diagnose"), Icons.DIAGNOSE,
                    () -> doors.diagnose().accept(Optional.of(placement.id())));
            Tone.SOFT_SKILL.dress(softSkill);
            foot.getChildren().addAll(Buttons.plain("panel-placement", texts.get("person.placement.open"), Icons.PLACEMENT,
                    () -> doors.placement().accept(placement.id())), locked.verb(softSkill));
        }
        if (record instanceof SkillValidation validation) {
            foot.getChildren().add(locked.verb(Buttons.plain("panel-certificate", texts.get("documents.certificate"), Icons.ATTACHMENT,
                    () -> file.documents().attachCertificate(validation.id()))));
        }
        foot.getChildren().add(locked.verb(Buttons.link("panel-delete", texts.get("person.panel.delete"), Icons.DELETE, () -> {
            file.closePanel();
            file.delete(editor.record().get(), texts.get(look.deletedKey(), title(editor.record().get())));
        })));
        return foot;
    }

    private void create() {
        if (laid.form().isGood()) {
            file.createDraft();
        }
    }
}
