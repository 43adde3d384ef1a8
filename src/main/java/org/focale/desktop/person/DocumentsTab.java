package org.focale.desktop.person;

import java.io.File;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.document.attached.FileKind;
import org.focale.domain.document.Attachment;
import org.jspecify.annotations.Nullable;

/// The documents of one file, and beside them the one that is looked at. Files may be dropped anywhere on it.
final class DocumentsTab extends HBox {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final DocumentsViewModel documents;
    private final Words words;
    private final Texts texts;
    private final Card card;
    private final Locked locked;

    DocumentsTab(DocumentsViewModel documents, Words words, Forms forms, Locked locked, Runnable letters, Consumer<Boolean> agenda,
            Node badges) {
        this.documents = documents;
        this.locked = locked;
        this.words = words;
        this.texts = words.texts();
        this.card = new Card(texts.get("documents.title"))
                .action(locked.verb(Buttons.link("attach-documents", texts.get("documents.attach"), Icons.ATTACHMENT, documents::attach))).fill();
        getStyleClass().addAll(Style.COLUMN, "tab-columns", "documents");
        var banner = new Banner(Icons.TELL, Tone.WARN, "", Buttons.icon("documents-hush", texts.get("kit.close"), Icons.REMOVE, documents::hush));
        banner.setId("documents-told");
        documents.told().subscribe(banner::show);
        var scroll = new ScrollPane(card.body());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "card-scroll", "documents-list");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, Scrolls.IN_CARD);
        var given = new Wrap(agenda(agenda), Buttons.link("write-letter", texts.get("letter.page"), Icons.MAIL, letters));
        card.getChildren().setAll(card.getChildren().getFirst(), given, banner, scroll);
        card.getStyleClass().add("documents-target");
        var column = new VBox(card, badges);
        column.getStyleClass().add(Style.COLUMN);
        HBox.setHgrow(column, Priority.ALWAYS);
        var pane = new DocumentPane(documents, words, forms, locked, large -> {
            column.setVisible(!large);
            column.setManaged(!large);
        });
        getChildren().setAll(column, pane);
        setOnDragOver(this::over);
        setOnDragExited(_ -> pseudoClassStateChanged(DROPPING, false));
        setOnDragDropped(this::dropped);
        documents.documents().subscribe(this::fill);
        documents.validations().subscribe(this::fill);
        documents.chosen().subscribe(_ -> fill());
        WhileShown.listen(this, documents::listen);
    }

    private MenuButton agenda(Consumer<Boolean> export) {
        var menu = new MenuButton(texts.get("documents.agenda"), Icons.AGENDA.node(),
                item("person-agenda", texts.get("documents.agenda.initials"), () -> export.accept(false)),
                item("person-agenda-names", texts.get("documents.agenda.names"), () -> export.accept(true)));
        menu.setId("person-agenda-menu");
        menu.getStyleClass().setAll("chip", "chip-button", "chip-menu");
        Tone.NEUTRAL.dress(menu);
        return menu;
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && !locked.now().getValue()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROPPING, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        pseudoClassStateChanged(DROPPING, false);
        if (event.getDragboard().hasFiles()) {
            documents.attach(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void fill() {
        var lines = card.body().getChildren();
        lines.clear();
        for (Attachment document : documents.documents()) {
            lines.add(line(document, "document-" + (lines.size() + 1)));
        }
        if (lines.isEmpty()) {
            lines.add(new EmptyState(Icons.DOCUMENT, texts.get("documents.empty"),
                    locked.verb(Buttons.primary("first-document", texts.get("documents.attach"), Icons.ATTACHMENT, documents::attach))));
        }
    }

    private Line line(Attachment document, String id) {
        var line = new Line(icon(document), Tone.NEUTRAL, document.name(), documents.detail(document));
        if (!document.comment().isBlank()) {
            line.says(document.comment());
        }
        var chips = chips(document);
        if (chips.length > 0) {
            line.below(chips);
        }
        line.pseudoClassStateChanged(OPEN, isOpen(document));
        return line.opens(id, () -> documents.choose(document));
    }

    private boolean isOpen(Attachment document) {
        @Nullable RecordEditor<Attachment> open = documents.chosen().get();
        return open != null && open.record().get().id().equals(document.id());
    }

    static Icons icon(Attachment document) {
        var kind = FileKind.of(document.mediaType());
        return kind.isPicture() ? Icons.PICTURE : kind == FileKind.PDF ? Icons.PDF : Icons.DOCUMENT;
    }

    private Node[] chips(Attachment document) {
        var chips = new ArrayList<Node>();
        if (document.expires() != null) {
            String day = words.day(document.expires());
            chips.add(document.isOverOn(words.today()) ? new Chip(texts.get("documents.over", day), Tone.BAD, Icons.WARN)
                    : document.endsSoonOn(words.today()) ? new Chip(texts.get("documents.ends-soon", day), Tone.WARN, Icons.TIME)
                            : new Chip(texts.get("documents.good-until", day), Tone.GOOD, Icons.DONE));
        }
        if (document.confidential()) {
            chips.add(new Chip(texts.get("documents.confidential"), Tone.NEUTRAL, Icons.LOCK));
        }
        String proves = documents.proves(document);
        if (!proves.isEmpty()) {
            chips.add(new Chip(texts.get("documents.proves", proves), Tone.SKILL, Icons.SKILL));
        }
        return chips.toArray(Node[]::new);
    }
}
