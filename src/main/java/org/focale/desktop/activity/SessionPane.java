package org.focale.desktop.activity;

import java.io.File;
import java.util.ArrayList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.activity.ActivityFile;
import org.focale.base.Texts;
import org.focale.desktop.activity.ActivityViewModel.Looked;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Drawn;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.kit.record.FieldSheets;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.document.attached.Preview;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.SessionState;
import org.focale.domain.activity.SignedSheet;
import org.jspecify.annotations.Nullable;

/// One session: when and where it is, its sheet to be signed, and the scan of the signed one. Files may be dropped on it.
final class SessionPane extends StackPane {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final ActivityViewModel activity;
    private final RecordEditor<ActivitySession> editor;
    private final Texts texts;
    private final ActivityWords says;
    private final VBox scans = new VBox();
    private final Wrap foot = new Wrap();
    private final VBox whole = new VBox();

    SessionPane(ActivityViewModel activity, RecordEditor<ActivitySession> editor, Words words) {
        this.activity = activity;
        this.editor = editor;
        this.texts = words.texts();
        this.says = new ActivityWords(words);
        setId("session");
        var fields = new Fields(words);
        var form = new RecordForm<>(editor, "session-", fields, new FieldSheets(activity.dialogs(), words), texts);
        String hours = texts.get("activity.plan.hours");
        var rows = new VBox(form.day("date", texts.get("activity.session.date")),
                form.bound("hours", hours, fields.hours(form.id("hours"), hours)),
                form.text("topic", texts.get("activity.plan.topic")),
                form.text("place", texts.get("activity.session.place")).hint(texts.get("activity.session.place.hint")),
                form.suggested("trainer", texts.get("activity.session.trainer"), activity.workers()));
        rows.getStyleClass().add("form");
        var title = new Prose("", Style.CARD_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        editor.record().subscribe(session -> {
            title.setText(says.day(session));
            fillFoot(session);
        });
        var head = new HBox(title, Buttons.icon("session-close", texts.get("kit.close"), Icons.REMOVE, activity::closeSession));
        head.getStyleClass().add("panel-head");
        var told = new Banner(Icons.TELL, Tone.WARN, "");
        activity.told().subscribe(told::show);
        scans.getStyleClass().add("card-body");
        foot.getStyleClass().add("panel-foot");
        var inside = new VBox(rows, scansHead(), told, scans);
        inside.getStyleClass().add(Style.COLUMN);
        var scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        whole.getStyleClass().addAll("card", "record-panel");
        whole.getChildren().setAll(head, scroll, foot);
        getChildren().setAll(whole);
        activity.file().subscribe(read -> {
            if (read != null) {
                fillScans(read);
            }
        });
        activity.looked().subscribe(this::look);
        addEventHandler(DragEvent.DRAG_OVER, this::over);
        addEventHandler(DragEvent.DRAG_EXITED, _ -> pseudoClassStateChanged(DROPPING, false));
        addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private Node scansHead() {
        var title = new Prose(texts.get("activity.scan.title"), Style.CARD_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, Buttons.link("scan-add", texts.get("activity.scan.add"), Icons.ATTACHMENT,
                () -> activity.scan(editor.record().get().id())));
        head.getStyleClass().add("card-head");
        return head;
    }

    private void fillFoot(ActivitySession session) {
        var verbs = new ArrayList<Node>();
        verbs.add(Buttons.plain("session-print", texts.get("activity.sheet.short"), Icons.PDF, () -> activity.print(editor.record().get())));
        if (session.state() == SessionState.CANCELLED) {
            verbs.add(Buttons.link("session-restore", texts.get("activity.session.restore"), Icons.UNDO,
                    () -> activity.restore(editor.record().get())));
        } else {
            verbs.add(Buttons.link("session-cancel", texts.get("activity.session.cancel"), Icons.REMOVE,
                    () -> activity.cancel(editor.record().get())));
        }
        verbs.add(Buttons.link("session-remove", texts.get("activity.session.remove"), Icons.DELETE, () -> activity.remove(editor.record().get())));
        foot.getChildren().setAll(verbs);
    }

    private void fillScans(ActivityFile read) {
        var lines = new ArrayList<Node>();
        for (SignedSheet each : read.sheets(editor.record().get().id())) {
            String id = "scan-" + (lines.size() + 1);
            lines.add(new Line(Icons.ATTACHMENT, Tone.NEUTRAL, each.name(), each.added() == null ? ""
                    : texts.get("activity.scan.added", says.words().day(each.added())))
                    .opens(id, () -> activity.look(each, 0, ActivityViewModel.LOOKED_ACROSS)));
        }
        if (lines.isEmpty()) {
            lines.add(new Prose(texts.get("activity.scan.none"), Style.SMALL_MUTED));
        }
        scans.getChildren().setAll(lines);
    }

    /// The scan takes the place of the rest while it is looked at.
    private void look(@Nullable Looked looked) {
        if (looked == null) {
            getChildren().setAll(whole);
            return;
        }
        var name = new Prose(looked.sheet().name(), Style.CARD_TITLE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(name, Buttons.icon("scan-close", texts.get("kit.close"), Icons.REMOVE, activity::stopLooking));
        head.getStyleClass().add("panel-head");
        var verbs = new Wrap(Buttons.plain("scan-copy", texts.get("activity.scan.save"), Icons.EXPORT, () -> activity.saveCopy(looked.sheet())),
                Buttons.link("scan-drop", texts.get("activity.session.remove"), Icons.DELETE, () -> activity.drop(looked.sheet())));
        verbs.getStyleClass().add("panel-foot");
        Node shown = shown(looked);
        VBox.setVgrow(shown, Priority.ALWAYS);
        var card = new VBox(head, shown, verbs);
        if (looked.shown() instanceof Preview.Sheet page && page.pages() > 1) {
            var before = Buttons.icon("scan-before", texts.get("activity.scan.before"), Icons.PREVIOUS,
                    () -> activity.look(looked.sheet(), page.page() - 1, ActivityViewModel.LOOKED_ACROSS));
            var after = Buttons.icon("scan-after", texts.get("activity.scan.after"), Icons.OPEN,
                    () -> activity.look(looked.sheet(), page.page() + 1, ActivityViewModel.LOOKED_ACROSS));
            before.setDisable(page.page() == 0);
            after.setDisable(page.page() == page.pages() - 1);
            var turning = new HBox(before, new Prose(texts.get("activity.scan.page", page.page() + 1, page.pages()), Style.SMALL_MUTED), after);
            turning.getStyleClass().add(Style.ROW);
            card.getChildren().add(2, turning);
        }
        card.getStyleClass().addAll("card", "record-panel");
        getChildren().setAll(card);
    }

    private Node shown(Looked looked) {
        return switch (looked.shown()) {
            case Preview.Sheet page -> {
                var view = new ImageView(Drawn.image(page.image()));
                view.setPreserveRatio(true);
                view.setSmooth(true);
                var frame = new StackPane(view);
                var scroll = new ScrollPane(frame);
                scroll.setFitToWidth(true);
                scroll.getStyleClass().add(Style.BARE_SCROLL);
                scroll.viewportBoundsProperty().subscribe(bounds -> view.setFitWidth(Math.max(1, bounds.getWidth() - 2)));
                yield scroll;
            }
            case Preview.Words(String text) -> {
                var area = new TextArea(text);
                area.setEditable(false);
                area.setWrapText(true);
                yield area;
            }
            case Preview.Silence _ -> new EmptyState(Icons.DOCUMENT, texts.get("activity.scan.silent"));
            case null -> new EmptyState(Icons.DOCUMENT, looked.sentence());
        };
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROPPING, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        pseudoClassStateChanged(DROPPING, false);
        if (event.getDragboard().hasFiles()) {
            activity.scan(editor.record().get().id(), event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
