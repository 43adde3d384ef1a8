package org.focale.desktop.letter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.letter.LetterTemplates;
import org.focale.app.letter.Occasion;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Beside;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.GrowingText;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.letter.LetterKind;
import org.focale.domain.letter.LetterTemplate;
import org.jspecify.annotations.Nullable;

/// Lays a letter to one person out: its words and what becomes of them at the left, which letter and what it is about at the right.
public final class LettersView extends StackPane {

    private static final int LEAST_ROWS = 10;
    private static final int MOST_ROWS = 30;

    private final LettersViewModel letters;
    private final Texts texts;
    private final LetterSentences sentences;
    private final Card which;
    private final Card about;

    public LettersView(LettersViewModel letters, Words words) {
        this.letters = letters;
        this.texts = words.texts();
        this.sentences = new LetterSentences(words);
        this.which = new Card(texts.get("letter.choose"));
        this.about = new Card(texts.get("letter.about"));
        var page = new Page(texts.get("letter.page"));
        page.subtitle().textProperty().bind(letters.name());
        var side = new VBox(which, about);
        side.getStyleClass().addAll(Style.COLUMN, "letter-side");
        page.content(new Beside(written(), side));
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        getChildren().setAll(scroll);
        letters.templates().subscribe(this::fillWhich);
        letters.chosen().subscribe(this::fillWhich);
        letters.occasions().subscribe(this::fillAbout);
        letters.about().subscribe(this::fillAbout);
        WhileShown.listen(this, letters::listen);
    }

    private VBox written() {
        var subject = new TextField();
        subject.setId("letter-subject");
        subject.setAccessibleText(texts.get("letter.subject.field"));
        subject.textProperty().bindBidirectional(letters.subject());
        var text = new GrowingText(LEAST_ROWS, MOST_ROWS);
        text.setId("letter-text");
        text.setAccessibleText(texts.get("letter.text"));
        text.textProperty().bindBidirectional(letters.text());
        var told = new Banner(Icons.WARN, Tone.WARN, "");
        told.setId("letter-told");
        letters.told().subscribe(told::show);
        var length = new Prose("", Style.SMALL_MUTED);
        length.setId("letter-length");
        letters.text().subscribe(_ -> {
            var sms = letters.sms();
            length.setText(sms.messages() == 0 ? "" : texts.count("letter.sms", sms.messages(), sms.length()));
        });
        var verbs = new Wrap(Buttons.primary("letter-print", texts.get("letter.print"), Icons.PDF, letters::print),
                Buttons.plain("letter-paper", texts.get("letter.paper"), Icons.PRINT, letters::onPaper),
                Buttons.plain("letter-copy", texts.get("letter.copy"), Icons.COPY, () -> {
                    copy(letters.text().get());
                    letters.copied();
                }),
                Buttons.plain("letter-copy-sms", texts.get("letter.copy.sms"), Icons.MESSAGE, () -> {
                    copy(letters.sms().text());
                    letters.copiedForSms();
                }), length);
        var card = new Card(label(texts.get("letter.subject.field")), subject, label(texts.get("letter.text")), text,
                new Prose(texts.get("letter.text.detail"), Style.SMALL_MUTED), verbs, new Prose(texts.get("letter.sent-by-you"), Style.SMALL_MUTED));
        card.body().getStyleClass().add("form");
        var column = new VBox(told, card);
        column.getStyleClass().add(Style.COLUMN);
        return column;
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Style.LABEL);
        return label;
    }

    private void fillWhich() {
        @Nullable LetterTemplate chosen = letters.chosen().get();
        var lines = new ArrayList<Node>();
        for (LetterTemplates.Offered each : letters.templates().get()) {
            boolean is = chosen != null && each.template().id().equals(chosen.id());
            lines.add(new Line(icon(each.template().kind()), is ? Tone.ACCENT : Tone.NEUTRAL, each.template().name(),
                    each.template().name().equals(texts.of(each.template().kind())) ? "" : texts.of(each.template().kind()))
                    .opens("letter-" + (lines.size() + 1), () -> letters.choose(each.template())));
        }
        which.body().getChildren().setAll(lines);
    }

    static Icons icon(LetterKind kind) {
        return switch (kind) {
            case INVITATION -> Icons.AGENDA;
            case ATTENDANCE_CERTIFICATE -> Icons.VERIFIED;
            case HOURS_SUMMARY -> Icons.TIME;
            case MESSAGE -> Icons.MESSAGE;
            case OTHER -> Icons.MAIL;
        };
    }

    private void fillAbout() {
        var lines = new ArrayList<Node>();
        var all = letters.occasions().get();
        if (all.size() == 1) {
            @Nullable LetterTemplate chosen = letters.chosen().get();
            boolean past = chosen != null && List.of(LetterKind.ATTENDANCE_CERTIFICATE, LetterKind.HOURS_SUMMARY).contains(chosen.kind());
            lines.add(new Prose(texts.get(past ? "letter.about.none.presence" : "letter.about.none.coming"), Style.SMALL_MUTED));
        } else {
            for (Occasion each : all) {
                boolean is = each.equals(letters.about().get());
                lines.add(new Line(each instanceof Occasion.Nothing ? Icons.EDIT : Icons.MEETING, is ? Tone.ACCENT : Tone.NEUTRAL,
                        sentences.title(each), sentences.when(each)).opens("about-" + (lines.size() + 1), () -> letters.choose(each)));
            }
        }
        about.body().getChildren().setAll(lines);
    }
}
